using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Limits;

/// <summary>When the moves of an entry count, and which of its dates says so.</summary>
/// <param name="Reach">As of <see cref="SeriesMove.Reach"/>.</param>
internal readonly record struct MovePlace(EdtfDate? When, BoundField? Field, PositionRange Range, PositionRange Reach)
{
    private MovePlace(EdtfDate? when, BoundField? field, PositionRange range)
        : this(when, field, range, range)
    {
    }

    /// <summary>On <c>effective</c> if given, otherwise on <c>date</c>, at the end of that day; without a date on one of the days that follow for it.</summary>
    public static MovePlace OfChange(BoundEntry entry, AfterOrder after)
    {
        BoundField? effective = entry.Find(BuiltIns.Effective);
        BoundField? counting = effective ?? entry.Find(BuiltIns.Date);
        if (counting?.Value is not DateValue value)
            return new MovePlace(null, counting, effective is null ? PositionRange.AtEndOf(after.RangeOf(entry)) : PositionRange.Anywhere);
        DateRange days = effective is null ? after.RangeOf(entry) : DateRange.Of(value.Date);
        return new MovePlace(value.Date, counting, PositionRange.AtEndOf(days));
    }

    /// <summary>
    /// When the day begins: before what moves that day. One that says that it comes <c>after</c> something, be it something
    /// that cannot be found, or gives a time, may be later on the same day.
    /// </summary>
    public static MovePlace OfObservation(BoundEntry entry, AfterOrder after)
    {
        BoundField? date = entry.Find(BuiltIns.Date);
        if (date?.Value is not DateValue value)
            return new MovePlace(null, date, PositionRange.Anywhere);
        DateRange days = after.RangeOf(entry);
        bool mayBeLater = value.Date.Features.Includes(EdtfFeatures.TimeOfDay) || entry.Find(BuiltIns.After) is not null;
        PositionRange reach = PositionRange.Within(days);
        return new MovePlace(value.Date, date, mayBeLater ? reach : PositionRange.AtBeginningOf(days), reach);
    }

    /// <param name="entityField">The field that says whose series it is; null where none does.</param>
    public SeriesMove MoveOf(BoundEntry entry, BoundField field, SeriesSymbol series, in MoveEffect effect, BoundField? entityField)
    {
        bool isCorrection = series.Only != SeriesDirection.Any && OneWay.IsCorrection(entry, field);
        return new SeriesMove(entry, field, series, effect with { IsCorrection = isCorrection })
        {
            When = When,
            WhenField = Field,
            EntityField = entityField,
            Range = Range,
            Reach = series.IsCounted ? Range : Reach,
        };
    }
}
