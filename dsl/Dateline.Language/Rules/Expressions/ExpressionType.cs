using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Expressions;

/// <summary>What an expression can be. Several declared types are one here: a count and a number are both numbers.</summary>
public enum ExpressionKind
{
    /// <summary>True, false or unknown: a comparison, or a flag.</summary>
    Condition,
    Number,
    Date,
    Moment,
    Duration,
    Text,

    /// <summary>A text that is compared by its numbers; no field is one.</summary>
    Version,
    Choice,
    Reference,
    List,
    Change,
    Record,
}

/// <summary>The type of an expression, found when the timeline is read.</summary>
public sealed class ExpressionType
{
    private ExpressionType(ExpressionKind kind, FieldType? declared = null, ExpressionType? element = null)
    {
        Kind = kind;
        Declared = declared;
        Element = element;
    }

    public static readonly ExpressionType Condition = new(ExpressionKind.Condition);
    public static readonly ExpressionType Number = new(ExpressionKind.Number);
    public static readonly ExpressionType Date = new(ExpressionKind.Date);
    public static readonly ExpressionType Moment = new(ExpressionKind.Moment);
    public static readonly ExpressionType Duration = new(ExpressionKind.Duration);
    public static readonly ExpressionType Version = new(ExpressionKind.Version);
    public static readonly ExpressionType Text = new(ExpressionKind.Text);

    public ExpressionKind Kind { get; }

    /// <summary>The declared type, for those that need more than their kind: choices, references, lists, changes, records, and numbers that may be known in part.</summary>
    public FieldType? Declared { get; }

    /// <summary>A number that has bounds: <c>killed.low</c>.</summary>
    public bool IsEstimate => Kind == ExpressionKind.Number && Declared is not null;

    public bool IsOrdered => Kind is ExpressionKind.Number or ExpressionKind.Version or ExpressionKind.Date or ExpressionKind.Moment or ExpressionKind.Duration;

    /// <summary>A date or a moment: both are points in time, and can be compared with each other.</summary>
    public bool IsTime => Kind is ExpressionKind.Date or ExpressionKind.Moment;

    /// <summary>The type of a list's items; null for anything else.</summary>
    public ExpressionType? Element { get; }

    /// <summary>In the words of a sentence: <c>a number</c>, <c>an entry (mission)</c>.</summary>
    public string InWords => Kind switch
    {
        ExpressionKind.Condition => "yes or no",
        ExpressionKind.Reference => $"an entry ({Declared})",
        ExpressionKind.Choice => $"a choice ({Declared})",
        ExpressionKind.List when Declared is null => "several values",
        ExpressionKind.List or ExpressionKind.Change or ExpressionKind.Record => Words.WithArticle(Declared!.Name),
        _ => Words.WithArticle(Kind.ToString().ToLowerInvariant()),
    };

    /// <summary>Null for what no expression reads: the waivers of an entry, and its earlier ids.</summary>
    public static ExpressionType? Of(FieldType declared) => declared switch
    {
        ScalarType { IsEstimate: true } => new(ExpressionKind.Number, declared),
        ScalarType scalar => OfScalar(scalar.Kind),
        ChoiceType => new(ExpressionKind.Choice, declared),
        ReferenceType => new(ExpressionKind.Reference, declared),
        ListType list => new(ExpressionKind.List, declared, Of(list.Element)),
        ChangeType => new(ExpressionKind.Change, declared),
        RecordType => new(ExpressionKind.Record, declared),
        _ => null,
    };

    /// <summary>What is reached through the items of a list.</summary>
    public static ExpressionType SeveralOf(ExpressionType item) => new(ExpressionKind.List, null, item);

    /// <summary>Whether the two can be the same thing.</summary>
    public bool CanEqual(ExpressionType other)
    {
        if (Kind != other.Kind)
            return IsTime && other.IsTime;
        return Kind switch
        {
            ExpressionKind.Choice => ((ChoiceType)Declared!).Choice.Equals(((ChoiceType)other.Declared!).Choice),
            ExpressionKind.Reference => CanMeet((ReferenceType)Declared!, (ReferenceType)other.Declared!),
            ExpressionKind.List or ExpressionKind.Change or ExpressionKind.Record => false,
            _ => true,
        };
    }

    private static bool CanMeet(ReferenceType one, ReferenceType other)
    {
        if (one.Category != other.Category)
            return false;
        return one.Kind is null || other.Kind is null || one.Kind.Is(other.Kind) || other.Kind.Is(one.Kind);
    }

    private static ExpressionType OfScalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number => Number,
        ScalarKind.Flag => Condition,
        ScalarKind.Date or ScalarKind.Day => Date,
        ScalarKind.Moment => Moment,
        ScalarKind.Duration => Duration,
        _ => Text,
    };
}
