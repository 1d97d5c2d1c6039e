using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions;

/// <summary>A field of the entry, or what is reached from it: <c>mission.sender.name</c>, <c>ceiling.from</c>, <c>mission.ceiling</c>.</summary>
/// <param name="text">As written.</param>
public sealed class PathExpression(string text, IReadOnlyList<PathStep> steps, ExpressionType type, TextSpan span)
    : Expression(span, type)
{
    public string Text { get; } = text;

    /// <summary>At least one; each starts from what the one before it reached.</summary>
    public IReadOnlyList<PathStep> Steps { get; } = steps;

    /// <summary>The steps, by their numbers, that are taken of each item of the list reached before; the number of steps where it ends with each item of a list.</summary>
    public IReadOnlyList<int> Fans { get; init; } = [];

    /// <summary>What the last step alone leads to: a path through a list is a list of what its items lead to.</summary>
    public ExpressionType Reached { get; init; } = type;

    /// <summary>The same from the entry, where it begins with the item of a list; otherwise null.</summary>
    public PathExpression? Whole { get; init; }

    /// <summary>It is the entry itself.</summary>
    public bool IsThis => Steps[0] is ThisStep;

    /// <summary>It is asked of each item of a list.</summary>
    public bool IsOfEach => Fans.Count > 0;

    /// <summary>Every entry or record that could state it has to.</summary>
    public bool IsDemanded => Steps[Steps.Count - 1] is FieldStep { IsOfSome: false, Field: { IsOptional: false, Type: not ListType } };

    /// <summary>The value stands in the entry itself, not in one that it refers to.</summary>
    public bool IsOwn
    {
        get
        {
            for (int i = 1; i < Steps.Count; i++)
            {
                if (Steps[i] is FieldStep { IsThroughReference: true } or MemberStep { IsThroughReference: true } or InverseStep or SeriesReadingStep)
                    return false;
            }

            return Steps[0] is FieldStep && (Fans.Count == 0 || Fans.All(fan => fan < Steps.Count && Steps[fan] is FieldStep { IsThroughReference: false }));
        }
    }
}

public abstract class PathStep;

/// <summary>A field of the entry or record that was reached.</summary>
public sealed class FieldStep(FieldSymbol field, bool isThroughReference, bool isOfCategory) : PathStep
{
    public FieldSymbol Field { get; } = field;

    /// <summary>The field is one of an entry that the step before refers to.</summary>
    public bool IsThroughReference { get; } = isThroughReference;

    /// <summary>
    /// The reference is to any event or any entity. Kinds may have symbols of their own for the same name, which
    /// then decides.
    /// </summary>
    public bool IsOfCategory { get; } = isOfCategory;

    /// <summary>Some kinds of the category do not have it: there it is left out.</summary>
    public bool IsOfSome { get; init; }
}

public enum ChangeHalf
{
    From,
    To,
}

/// <summary>The value before or after a change. Where the entry does not state it, what the series found.</summary>
public sealed class ChangeHalfStep(ChangeHalf half) : PathStep
{
    public const string From = "from";
    public const string To = "to";

    public ChangeHalf Half { get; } = half;
}

/// <summary>A bound of the number that was reached, or what is likeliest.</summary>
/// <param name="name"><c>low</c>, <c>best</c> or <c>high</c>.</param>
public sealed class BoundStep(string name) : PathStep
{
    public string Name { get; } = name;
}

/// <summary>What the entry that was reached derives from its fields.</summary>
public sealed class MemberStep(DerivedMember member, bool isThroughReference) : PathStep
{
    public DerivedMember Member { get; } = member;

    /// <summary>It is that of an entry that the step before refers to.</summary>
    public bool IsThroughReference { get; } = isThroughReference;
}

/// <summary>The value of a series of the entity that was reached.</summary>
public sealed class SeriesReadingStep(SeriesSymbol series, Expression? on) : PathStep
{
    /// <summary>What asks for a date, as a rule writes it.</summary>
    public const string Word = "on";

    public SeriesSymbol Series { get; } = series;

    /// <summary>The date that it is asked for; null for just before this event.</summary>
    public Expression? On { get; } = on;
}
