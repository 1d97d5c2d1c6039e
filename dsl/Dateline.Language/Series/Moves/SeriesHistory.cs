using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Series.Moves;

/// <summary>How one series of one entity went, as far as it is known.</summary>
/// <param name="Steps">In the order that was found to hold.</param>
public sealed record SeriesHistory(SeriesSymbol Series, string EntityId, IReadOnlyList<SeriesStep> Steps)
{
    /// <summary>Changes that are recorded, of which nobody knows when.</summary>
    public IReadOnlyList<BoundEntry> Undated { get; init; } = [];

    /// <summary>Whether with them no value between the steps is certain. Of a set they leave open only what they say of it, and the steps tell that.</summary>
    public bool IsOpenAtAnyTime => Undated.Count > 0 && Series.Type is not ListType;

    /// <summary>Whether there are changes of which nobody knows when, be it known by how much or not, so that no value is certain.</summary>
    public bool HasUndatedChanges => IsOpenAtAnyTime || IsInDoubt(DateRange.Anywhen);

    /// <summary>Whether a change that nobody can read may have moved the series on one of these days.</summary>
    internal Func<DateRange, bool> IsInDoubt { get; init; } = static _ => false;
}

/// <summary>One entry that moved or stated a series.</summary>
/// <param name="Entry">The event, or the <c>as-of</c>.</param>
/// <param name="Field">The field that says it.</param>
/// <param name="When">The date that counts: <c>effective</c> if given, otherwise <c>date</c>.</param>
/// <param name="Before">The value just before, unknown where nothing states it.</param>
/// <param name="After">The value from the end of that day on; unknown where the order of several changes is not known and it decides.</param>
public sealed record SeriesStep(
    BoundEntry Entry,
    BoundField Field,
    EdtfDate When,
    SeriesValue Before,
    SeriesValue After) : ISeriesStep<SeriesValue>
{
    /// <summary>An <c>as-of</c>: it states, it does not change.</summary>
    public bool IsObservation { get; init; }

    /// <summary>The days on which it may have been: those of <see cref="When"/>, narrowed by what it comes <c>after</c> and what comes after it.</summary>
    public DateRange Range { get; init; } = DateRange.Of(When);

    /// <summary>Other steps of open order beside it may have come before it or after it.</summary>
    public bool IsOfOpenOrder { get; init; }

    long ISeriesStep<SeriesValue>.Earliest => Range.Earliest;

    long ISeriesStep<SeriesValue>.Latest => Range.Latest;

    /// <summary>Where it says what the series is from then on.</summary>
    internal Place AfterPlace => Entry.File.PlaceOf((Field.Value is ChangeValue change ? change.To ?? change.Delta ?? Field.Value : Field.Value).Span);

    /// <summary>What the series may be from then on, where several orders hold; empty where <see cref="After"/> says it, or nobody can.</summary>
    public IReadOnlyList<SeriesValue> Possible { get; init; } = [];

    void ISeriesStep<SeriesValue>.AddBefore(Candidates<SeriesValue> candidates)
    {
        // What a set was before a step is not what it was before all others of open order.
        if (Before.IsKnown && !(IsOfOpenOrder && Before.Set is not null))
            candidates.Add(Before);
    }

    void ISeriesStep<SeriesValue>.AddAfter(Candidates<SeriesValue> candidates)
    {
        foreach (SeriesValue value in Possible)
            candidates.Add(value);
        if (After.IsKnown)
            candidates.Add(After);
        else if (Possible.Count == 0)
            candidates.AddUnknown();
    }
}

/// <summary>A value of a series: a number, or one that is partly known, a date, the name of a state, the id of an entry, a text, a set of names, or unknown.</summary>
public readonly record struct SeriesValue
{
    private static readonly object IsNumber = new();

    private readonly decimal _number;

    /// <summary>The name, the date, what is known of a number, or that it is one; null where it is unknown. Millions of these are kept.</summary>
    private readonly object? _name;

    private SeriesValue(decimal number, object? name)
    {
        _number = number;
        _name = name;
    }

    public static SeriesValue Unknown => default;

    /// <summary>There is nobody, and that is known.</summary>
    public static SeriesValue Nobody { get; } = Of(Logic.Nobody.Word);

    public decimal? Number => ReferenceEquals(_name, IsNumber) ? _number : null;

    /// <summary>What is known of a number, exactly or in part; null for what is none.</summary>
    public NumberEstimate? Estimate => _name is NumberEstimate estimate ? estimate : Number is { } number ? NumberEstimate.Exactly(number) : null;

    public string? Name => _name as string;

    public EdtfDate? Date => _name as EdtfDate;

    /// <summary>Of a series of sets what is known of it; null for what is none, and where nothing is known.</summary>
    public NameSet? Set => _name as NameSet;

    /// <summary>Whether all of it is known: a set may be known in part.</summary>
    public bool IsWhole => IsKnown && Set is not { IsComplete: false };

    public bool IsKnown => _name is not null;

    /// <summary>Whether there is nobody.</summary>
    public bool IsNobody => Name == Logic.Nobody.Word;

    public static SeriesValue Of(decimal number) => new(number, IsNumber);

    /// <summary>A number that may be known only in part.</summary>
    public static SeriesValue Of(in NumberEstimate estimate) => estimate.IsExact ? Of(estimate.Low!.Value) : new(0, estimate);

    public static SeriesValue Of(string name) => new(0, name);

    public static SeriesValue Of(EdtfDate date) => new(0, date);

    /// <summary>Unknown where nothing is known of the set.</summary>
    internal static SeriesValue Of(NameSet set) => set.SaysNothing ? Unknown : new(0, set);

    /// <summary>Whether two that are written otherwise may be the same: those that are more exactly known are what they say.</summary>
    internal bool IsVague => _name is EdtfDate or NumberEstimate or NameSet { IsComplete: false };

    /// <summary>Whether both can be the same: a vaguer date may mean a more exact one, a number that is partly known is one of several, and so is a set.</summary>
    internal bool MayBe(in SeriesValue other) => (_name, other._name) switch
    {
        (EdtfDate date, EdtfDate another) => EdtfDate.IsSame(date, another) != Truth.False,
        (NameSet set, NameSet another) => set.MayBe(another),
        _ when !IsVague && !other.IsVague => this == other,
        _ => Estimate is { } estimate && other.Estimate is { } number && estimate.MayBe(number),
    };

    /// <summary>As rules read it.</summary>
    /// <param name="type">That of the series: an option of a choice may be called as nobody is.</param>
    internal Value ToValue(FieldType type) => IsNobody && type is ReferenceType ? Logic.Nobody.Value : Estimate is { } number ? number.ToValue() : Name is { } name ? Value.Of(name) : Date is { } date ? Value.Of(date) : Set is { } set ? Value.Of(new SetItems(set, Value.Of)) : Value.Unknown;

    /// <summary>As a sentence says it: <c>20</c>, <c>40 to 60</c>, <c>open</c>, <c>[ada, cy]</c>, <c>unknown</c>.</summary>
    public override string ToString() => Name ?? SetText.Of(Set) ?? Date?.Text ?? Estimate?.BoundsInWords ?? "unknown";

    /// <summary>As a change writes it: <c>20</c>, <c>40..60</c>, <c>open</c>, <c>[ada, cy]</c>, <c>unknown</c>.</summary>
    public string Text => _name is NumberEstimate { TextOfBounds: { Length: > 0 } bounds } ? bounds : SetText.AsWritten(Set) ?? ToString();
}

/// <summary>What the stage Series found: the histories (by series in declared order, then entity id) and the breaks.</summary>
public sealed record SeriesResult(IReadOnlyList<SeriesHistory> Histories, IReadOnlyList<RuleFinding> Findings);
