using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Series.Moves;

internal enum MoveKind
{
    /// <summary><c>30 -> 20</c>, <c>-> 20</c>, <c>30 -> unknown</c>.</summary>
    Change,

    /// <summary><c>+5</c>, <c>-10</c>.</summary>
    Relative,

    /// <summary>An <c>as-of</c>: what was so, before anything that happened that day.</summary>
    Observation,
}

/// <summary>What a move does, whoever does it and whenever.</summary>
/// <param name="HasFrom">Whether it says what was before; an observation does, with its one value.</param>
/// <param name="Size">How much a relative move adds; nothing where that is known only in part.</param>
internal readonly record struct MoveEffect(MoveKind Kind, bool HasFrom, SeriesValue From, SeriesValue To, decimal Size)
{
    /// <summary>How much a relative move adds where that is known only in part; null otherwise.</summary>
    public NumberEstimate? VagueSize { get; init; }

    /// <summary>How much a relative move adds, exactly or in part.</summary>
    public NumberEstimate By => VagueSize ?? NumberEstimate.Exactly(Size);

    /// <summary>It may go against the one way of its series.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>Of a relative move of a set: who is in it afterwards for certain, and who is not; null for every other move.</summary>
    public NameSet? Step { get; init; }
}

/// <summary>One entry's say in one series of one entity, read and placed in time.</summary>
internal sealed class SeriesMove(BoundEntry entry, BoundField field, SeriesSymbol series, in MoveEffect effect)
{
    public BoundEntry Entry { get; } = entry;

    public BoundField Field { get; } = field;

    public SeriesSymbol Series { get; } = series;

    public MoveEffect Effect { get; } = effect;

    /// <summary>The date that counts, and the field that has it; null where it is not known.</summary>
    public EdtfDate? When { get; init; }

    public BoundField? WhenField { get; init; }

    /// <summary>The field that says whose series it moves; null where none does.</summary>
    public BoundField? EntityField { get; init; }

    public PositionRange Range { get; init; } = PositionRange.Anywhere;

    /// <summary>
    /// Where it may have been meant: an observation that holds when its day begins may count what happened that day. For all
    /// others the same as <see cref="Range"/>.
    /// </summary>
    public PositionRange Reach { get; init; } = PositionRange.Anywhere;

    public bool MayCountItsDay => Reach != Range;

    /// <summary>Changes of the same set that may have come at any time, before it or after it; null where there are none.</summary>
    public UndatedSteps? Undated { get; init; }

    /// <summary>Where it says what was before; for an observation its value.</summary>
    public Place FromPlace => PlaceOf((Field.Value as ChangeValue)?.From);

    /// <summary>Where it says what is from now on; for a relative move its size.</summary>
    public Place ToPlace => PlaceOf(Field.Value is ChangeValue change ? change.To ?? change.Delta : null);

    public Place WhenPlace => Entry.File.PlaceOf(WhenField?.Value.Span ?? Entry.IdSpan);

    /// <summary>The change as people write it: <c>30 -> 20</c>.</summary>
    public string Text => Effect switch
    {
        { Kind: MoveKind.Observation } => Effect.To.Text,
        { Step: { } step } => SetText.OfStep(step),
        { VagueSize: { } size } => size.TextOfStep,
        { Kind: MoveKind.Relative } => SeriesWords.Size(Effect.Size),
        { HasFrom: true } => $"{Effect.From.Text} -> {Effect.To.Text}",
        _ => $"-> {Effect.To.Text}",
    };

    /// <summary>The same move, if it had another effect.</summary>
    public SeriesMove With(in MoveEffect effect) =>
        new(Entry, Field, Series, effect) { When = When, WhenField = WhenField, EntityField = EntityField, Range = Range, Reach = Reach, Undated = Undated };

    /// <summary>The same move, beside changes that may have come at any time.</summary>
    public SeriesMove Beside(UndatedSteps? undated) =>
        new(Entry, Field, Series, Effect) { When = When, WhenField = WhenField, EntityField = EntityField, Range = Range, Reach = Reach, Undated = undated };

    /// <summary>Of two moves the one that stands behind the other: files by path, then by place.</summary>
    public static SeriesMove LaterInFiles(SeriesMove one, SeriesMove other)
    {
        int order = string.CompareOrdinal(one.Entry.File.Path, other.Entry.File.Path);
        if (order == 0)
            order = one.Field.Value.Span.Start - other.Field.Value.Span.Start;
        return order > 0 ? one : other;
    }

    private Place PlaceOf(BoundValue? part) => Entry.File.PlaceOf((part ?? Field.Value).Span);
}
