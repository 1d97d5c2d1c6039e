using System.Globalization;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model.Rules;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Emit.CSharp.Checks;

/// <summary>A typed expression as C#: conditions become <c>bool?</c>, in which null is unknown, and values <c>Fact</c>.</summary>
internal static class ExpressionText
{
    public static string Condition(ExpressionShape expression) => Condition(expression, EntryText.OfCheck);

    public static string Fact(ExpressionShape expression) => Fact(expression, EntryText.OfCheck);

    public static string Condition(ExpressionShape expression, EntryText of) => expression switch
    {
        LogicalShape { Operator: LogicalOperator.And } and => $"({Condition(and.Left, of)} & {Condition(and.Right, of)})",
        LogicalShape or => $"({Condition(or.Left, of)} | {Condition(or.Right, of)})",
        NotShape not => $"!{Condition(not.Operand, of)}",
        ComparisonShape comparison => Comparison(comparison, of),
        FlagShape flag => flag.IsYes ? "(bool?)true" : "(bool?)false",
        HasShape has => $"global::Dateline.Compiled.Facts.Has({Fact(has.Path, of)})",
        InListShape among => $"global::Dateline.Compiled.Facts.IsIn({Fact(among.Item, of)}, [{string.Join(", ", among.List.Select(item => Fact(item, of)))}])",
        InFieldShape among => $"global::Dateline.Compiled.Facts.IsIn({Fact(among.Item, of)}, {Fact(among.List, of)})",
        TextTestShape test => $"global::Dateline.Compiled.FactTexts.{test.Test}({Fact(test.Left, of)}, {Fact(test.Right, of)})",
        QuantifiedShape quantified => ItemsText.Condition(quantified, of),
        ListFunctionShape { IsCondition: true } function => ItemsText.Condition(function, of),
        _ => $"global::Dateline.Compiled.Facts.Test({Fact(expression, of)})",
    };

    public static string Fact(ExpressionShape expression, EntryText of) => expression switch
    {
        PathShape path => Path(path, of),
        NumberShape number => $"global::Dateline.Compiled.Fact.Of({number.Number.ToString(CultureInfo.InvariantCulture)}m)",
        TextShape text => $"global::Dateline.Compiled.Fact.Of({EditorText.Literal(text.Text)})",
        DateShape date => $"global::Dateline.Compiled.Fact.Of(global::Dateline.EventDate.Parse({EditorText.Literal(date.Text)}))",
        DurationShape length => $"global::Dateline.Compiled.TimeFacts.Length({Whole(length.Months)}, {Whole(length.Days)}, {Whole(length.Seconds)})",
        AgeShape age => $"global::Dateline.Compiled.TimeFacts.Age({Fact(age.Born, of)}, {Fact(age.On, of)})",
        SizeShape size => $"global::Dateline.Compiled.Facts.Size({Fact(size.Path, of)})",
        VersionShape version => $"global::Dateline.Compiled.FactTexts.Version({Fact(version.Text, of)})",
        MajorShape major => $"global::Dateline.Compiled.FactTexts.Major({Fact(major.Text, of)})",
        KeyedShape keyed => $"global::Dateline.Compiled.FactLists.By({Fact(keyed.Value, of)}, {Fact(keyed.Key, of)})",
        ListFunctionShape { IsCondition: false } function => ItemsText.Fact(function, of),
        ArithmeticShape arithmetic => $"global::Dateline.Compiled.Facts.{NameOf(arithmetic.Operator)}({Fact(arithmetic.Left, of)}, {Fact(arithmetic.Right, of)})",
        _ => $"global::Dateline.Compiled.Fact.Of({Condition(expression, of)})",
    };

    /// <summary>What would have to state the last step of a path.</summary>
    public static string WayTo(PathShape path) =>
        $"check.Read({string.Join(", ", path.Steps.Take(path.Steps.Count - (path.Bound is null ? 1 : 0)).Select(EditorText.Literal))})";

    private static string Comparison(ComparisonShape comparison, EntryText of)
    {
        string left = Fact(comparison.Left, of);
        string right = Fact(comparison.Right, of);
        return comparison.Operator switch
        {
            ComparisonOperator.Equal => $"global::Dateline.Compiled.Facts.AreEqual({left}, {right})",
            ComparisonOperator.NotEqual => $"!global::Dateline.Compiled.Facts.AreEqual({left}, {right})",
            ComparisonOperator.Less => $"global::Dateline.Compiled.Facts.IsLess({left}, {right})",
            ComparisonOperator.LessOrEqual => $"global::Dateline.Compiled.Facts.IsNotGreater({left}, {right})",
            ComparisonOperator.Greater => $"global::Dateline.Compiled.Facts.IsLess({right}, {left})",
            _ => $"global::Dateline.Compiled.Facts.IsNotGreater({right}, {left})",
        };
    }

    private static string Path(PathShape path, EntryText of)
    {
        if (path.Fans.Count > 0 && path.Lists.Count == 0)
            return ItemsText.Several(path, of);
        if (path.Fans.Count > 0)
            return $"global::Dateline.Compiled.FactLists.Through({ItemsText.Several(path, of)}, {Names(path.Lists)})";
        string number = Unbounded(path, of);
        return path.Bound is { } bound ? $"global::Dateline.Compiled.Facts.Bound({number}, {EditorText.Literal(bound)})" : number;
    }

    private static string Unbounded(PathShape path, EntryText of)
    {
        string read = Read(path.Item, path.Steps, of);
        return path.Reading switch
        {
            ReadingShape.On => $"global::Dateline.Compiled.Facts.During({read}, {Fact(path.Day!, of)})",
            ReadingShape.Before when path.Item is not null => $"global::Dateline.Compiled.FactLists.Before({read}, {of.Record})",
            ReadingShape.Before => of.Before(Names(path.Steps)),
            ReadingShape.Today => "check.Today",
            _ => read,
        };
    }

    /// <param name="item">The number of the list whose item it is read of; null for the entry.</param>
    internal static string Read(int? item, IEnumerable<string> steps, EntryText of)
    {
        string names = Names(steps);
        if (item is not { } number)
            return of.Read(names);
        return names.Length == 0 ? ItemsText.NameOf(number) : $"global::Dateline.Compiled.FactLists.Read({ItemsText.NameOf(number)}, {names})";
    }

    private static string Names(IEnumerable<string> steps) => string.Join(", ", steps.Select(EditorText.Literal));

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(ArithmeticOperator sign) => sign switch
    {
        ArithmeticOperator.Add => "Add",
        ArithmeticOperator.Subtract => "Subtract",
        _ => "Multiply",
    };
}
