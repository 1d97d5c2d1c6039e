using Dateline.Language.Collections;
using Dateline.Language.Rules.Expressions;
using Dateline.Logic;

namespace Dateline.Emit.Model.Rules;

/// <summary>A typed expression without its places: equal expressions are equal shapes, wherever they are written.</summary>
public abstract record ExpressionShape;

/// <summary>How the last step of a path is read.</summary>
public enum ReadingShape
{
    /// <summary>What the field states.</summary>
    Stated,

    /// <summary>A series before the entry.</summary>
    Before,

    /// <summary>A series on a day.</summary>
    On,

    /// <summary>The day of the check.</summary>
    Today,
}

/// <param name="Text">As the rule writes it.</param>
/// <param name="Steps">Fields and series, as the files write them; a half of a change is <c>from</c> or <c>to</c>.</param>
/// <param name="IsDemanded">Its last field is one that every entry has to state.</param>
/// <param name="IsList">Its value is a list.</param>
public sealed record PathShape(string Text, EquatableArray<string> Steps, ReadingShape Reading, bool IsDemanded, bool IsList) : ExpressionShape
{
    /// <summary>The value stands in the entry itself, not in one that it refers to.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The list whose item it begins with, by its number; null for the entry.</summary>
    public int? Item { get; init; }

    /// <summary>The steps, by their numbers, that are taken of each item of a list.</summary>
    public EquatableArray<int> Fans { get; init; }

    /// <summary>The least number that may stand where it leads; null where there is no bound.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest, likewise.</summary>
    public decimal? Most { get; init; }

    /// <summary>The lists that it goes through, as paths, where another path of the rule goes through the same: both are asked of one item.</summary>
    public EquatableArray<string> Lists { get; init; }

    /// <summary>Which bound of the number is read, <c>low</c>, <c>best</c> or <c>high</c>; null for the number itself.</summary>
    public string? Bound { get; init; }

    /// <summary>The day on which a series is read; null where it is not read on a day.</summary>
    public ExpressionShape? Day { get; init; }
}

public sealed record NumberShape(decimal Number) : ExpressionShape;

/// <summary>A text, or the name of an option.</summary>
public sealed record TextShape(string Text) : ExpressionShape;

/// <param name="Text">As the rule writes it.</param>
public sealed record DateShape(string Text) : ExpressionShape;

/// <summary>A length of time.</summary>
public sealed record DurationShape(long Months, long Days, long Seconds) : ExpressionShape;

/// <summary>Whole years from one date to another.</summary>
public sealed record AgeShape(ExpressionShape Born, ExpressionShape On) : ExpressionShape;

public sealed record FlagShape(bool IsYes) : ExpressionShape;

public sealed record SizeShape(PathShape Path) : ExpressionShape;

public sealed record ArithmeticShape(ArithmeticOperator Operator, ExpressionShape Left, ExpressionShape Right) : ExpressionShape;

public sealed record LogicalShape(LogicalOperator Operator, ExpressionShape Left, ExpressionShape Right) : ExpressionShape;

public sealed record NotShape(ExpressionShape Operand) : ExpressionShape;

public sealed record ComparisonShape(ComparisonOperator Operator, ExpressionShape Left, ExpressionShape Right) : ExpressionShape;

public sealed record HasShape(PathShape Path) : ExpressionShape;

public sealed record InListShape(ExpressionShape Item, EquatableArray<ExpressionShape> List) : ExpressionShape;

public sealed record InFieldShape(ExpressionShape Item, PathShape List) : ExpressionShape;

/// <param name="Item">The number by which paths from an item name the list.</param>
public sealed record LevelShape(int Item, PathShape List);

/// <summary>What is computed for each item of a list, of the lists in its items, and so on.</summary>
public sealed record ItemsShape(EquatableArray<LevelShape> Levels, ExpressionShape Each, ExpressionShape? Where);

public sealed record QuantifiedShape(Quantifier Quantifier, ItemsShape Items) : ExpressionShape;

public sealed record ListFunctionShape(ListFunction Function, ItemsShape Items) : ExpressionShape
{
    /// <summary>It is true or false, and no value.</summary>
    public bool IsCondition => Function is ListFunction.InOrder or ListFunction.Unique or ListFunction.WithoutGaps;
}

public sealed record TextTestShape(TextTest Test, ExpressionShape Left, ExpressionShape Right) : ExpressionShape;

public sealed record VersionShape(ExpressionShape Text) : ExpressionShape;

/// <summary>The first number of a version.</summary>
public sealed record MajorShape(ExpressionShape Text) : ExpressionShape;

/// <summary>A value, and what says where it belongs among others.</summary>
public sealed record KeyedShape(ExpressionShape Value, ExpressionShape Key) : ExpressionShape;
