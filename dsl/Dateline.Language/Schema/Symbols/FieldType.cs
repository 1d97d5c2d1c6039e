namespace Dateline.Language.Schema.Symbols;

/// <summary>The declared type of a value. It reads the value; the value's looks never do.</summary>
public abstract class FieldType
{
    /// <summary>As the timeline file writes it: <c>list of person</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The estimate whose bounds may stand in place of the value, as a group; of a change, what the series is from then on. Null where none may.</summary>
    public virtual ScalarType? Bounded => null;

    public sealed override string ToString() => Name;
}

public enum ScalarKind
{
    Text,
    Count,
    Integer,
    Number,
    Flag,
    Date,
    Day,
    Moment,
    Duration,
    Url,
}

/// <summary>One of the built-in types of a single value.</summary>
public sealed class ScalarType : FieldType
{
    private ScalarType(ScalarKind kind, string name)
    {
        Kind = kind;
        Name = name;
        Exact = this;
    }

    private ScalarType(ScalarType exact)
    {
        Kind = exact.Kind;
        Name = EstimateOf + exact.Name;
        Exact = exact;
    }

    private const string EstimateOf = "estimate of ";

    public static readonly ScalarType Text = new(ScalarKind.Text, "text");
    public static readonly ScalarType Count = new(ScalarKind.Count, "count");
    public static readonly ScalarType Integer = new(ScalarKind.Integer, "integer");
    public static readonly ScalarType Number = new(ScalarKind.Number, "number");
    public static readonly ScalarType Flag = new(ScalarKind.Flag, "flag");
    public static readonly ScalarType Date = new(ScalarKind.Date, "date");
    public static readonly ScalarType Day = new(ScalarKind.Day, "day");
    public static readonly ScalarType Moment = new(ScalarKind.Moment, "moment");
    public static readonly ScalarType Duration = new(ScalarKind.Duration, "duration");
    public static readonly ScalarType Url = new(ScalarKind.Url, "url");

    private static readonly ScalarType[] Estimates = [new(Count), new(Integer), new(Number)];

    /// <summary>Those of one word.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [Text, Count, Integer, Number, Flag, Date, Day, Moment, Duration, Url];

    public ScalarKind Kind { get; }

    public bool IsNumber => Kind is ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number;

    /// <summary>The number may be known in part: <c>40..60</c>.</summary>
    public bool IsEstimate => !ReferenceEquals(Exact, this);

    public override ScalarType? Bounded => IsEstimate ? this : null;

    /// <summary>The type of the number, of which an estimate is one; otherwise the type itself.</summary>
    public ScalarType Exact { get; }

    /// <summary>The type of its estimates; null for what is no number.</summary>
    public ScalarType? Estimate => Array.Find(Estimates, estimate => estimate.Kind == Kind);

    public override string Name { get; }
}

/// <summary>One name out of a closed list.</summary>
public sealed class ChoiceType(ChoiceSymbol choice) : FieldType
{
    public ChoiceSymbol Choice { get; } = choice;

    public override string Name => Choice.Name;
}

/// <summary>The id of an entry of one kind, of any event, or of any entity.</summary>
public sealed class ReferenceType : FieldType
{
    private ReferenceType(string name, KindSymbol? kind, KindCategory category, bool mayBeNobody = false)
    {
        Name = name;
        Kind = kind;
        Category = category;
        MayBeNobody = mayBeNobody;
    }

    public static readonly ReferenceType AnyEvent = new("event", null, KindCategory.Event);
    public static readonly ReferenceType AnyEntity = new("entity", null, KindCategory.Entity);

    /// <summary>Who says something, or of what something was so: any entity, though hardly the page or article that tells of it.</summary>
    public static readonly ReferenceType AnyActor = new("entity", null, KindCategory.Entity);

    public static ReferenceType To(KindSymbol kind) => new(kind.Name, kind, kind.Category);

    /// <summary>A reference that may say where in it: <c>{ source: home-world, at: paragraph 4 }</c>.</summary>
    public static ReferenceType WithPlaceTo(KindSymbol kind) => new(kind.Name, kind, kind.Category) { Group = BuiltIns.Citation };

    /// <summary>A reference to an event that may say how far from it: <c>{ event: trial-opens, at-least: 30 days }</c>.</summary>
    public static ReferenceType WithDistanceTo(RecordSymbol group) => new("event", null, KindCategory.Event) { Group = group };

    /// <summary>The group of fields that may stand in place of the id alone, of which the first is the id; null where none may.</summary>
    public RecordSymbol? Group { get; private init; }

    /// <summary>Whether a place in the entry may be named with it.</summary>
    public bool TakesPlace => ReferenceEquals(Group, BuiltIns.Citation);

    /// <summary>Whether it may be said how far from it something was.</summary>
    public bool TakesDistance => Group is not null && !TakesPlace;

    /// <summary>The kind that the entry must have (or one that extends it); null for any of the category.</summary>
    public KindSymbol? Kind { get; }

    public KindCategory Category { get; }

    /// <summary>It is what a series has over time: there may be nobody for a while.</summary>
    public bool MayBeNobody { get; }

    /// <summary>The same, as a series has it.</summary>
    public ReferenceType OrNobody() => new(Name, Kind, Category, mayBeNobody: true);

    public bool IsAnyEntity => Kind is null && Category == KindCategory.Entity;

    public override string Name { get; }
}

/// <summary>A structured value with fields of its own.</summary>
public sealed class RecordType(RecordSymbol record) : FieldType
{
    public RecordSymbol Record { get; } = record;

    public override string Name => Record.Name;
}

public sealed class ListType(FieldType element, bool acceptsSingle = false) : FieldType
{
    public FieldType Element { get; } = element;

    /// <summary>It is what a series has over time: who is in it counts, in whatever order, and others join and leave.</summary>
    public bool IsSet { get; private init; }

    /// <summary>Whether it can join and leave: numbers and dates would be taken for steps.</summary>
    public static bool MayBeSetOf(FieldType member) => member is ReferenceType or ChoiceType || ReferenceEquals(member, ScalarType.Text);

    /// <summary>As a series has it.</summary>
    public static ListType SetOf(FieldType member) => new(member) { IsSet = true };

    /// <summary>A single value stands for a list of one, without brackets (<c>after: skripal-withdrawals</c>).</summary>
    public bool AcceptsSingle { get; } = acceptsSingle;

    public override string Name => (IsSet ? "set of " : "list of ") + Element.Name;
}

/// <summary>How a series moves by this event.</summary>
public sealed class ChangeType(SeriesSymbol series, string? onField) : FieldType
{
    public SeriesSymbol Series { get; } = series;

    /// <summary>The field that names the entity (<c>change of ceiling on from-mission</c>); null where the event has only one of that kind.</summary>
    public string? OnField { get; } = onField;

    public override ScalarType? Bounded => Series.Type.Bounded;

    public override string Name => "change of " + Series.Name + (OnField is null ? "" : " on " + OnField);
}

/// <summary>The ids that an entry had before (<c>formerly:</c>).</summary>
public sealed class FormerIdsType : FieldType
{
    public static readonly FormerIdsType Instance = new();

    private FormerIdsType()
    {
    }

    public override string Name => "earlier ids";
}

/// <summary>The rules that an entry is excused from, each with its reason (<c>except:</c>).</summary>
public sealed class WaiversType : FieldType
{
    public static readonly WaiversType Instance = new();

    private WaiversType()
    {
    }

    public override string Name => "rules with reasons";
}
