using Dateline.Dates;

namespace Dateline;

/// <content>The days that a date means.</content>
public sealed partial class EventDate
{
    /// <summary>
    /// The year, where all days from the first that the date can mean to the last lie in one; otherwise null, as of <c>2014/2021</c>, of a winter
    /// and of what is open or unknown. The year 0 is the one before the year 1 (ISO 8601), so 44 BC is -43. Also null for years that an
    /// <see cref="int"/> cannot hold. As for <see cref="Earliest"/>, <c>~</c>, <c>?</c> and <c>%</c> do not change it.
    /// </summary>
    public int? Year
    {
        get
        {
            if (Edtf is not { EarliestDay: { } first, LatestDay: { } last })
                return null;
            long year = Calendar.YearOf(first);
            return year == Calendar.YearOf(last) && year is >= int.MinValue and <= int.MaxValue ? (int)year : null;
        }
    }

    /// <summary>When it began and ended, as wide as order is asked.</summary>
    internal DateExtent Extent
    {
        get
        {
            if (Edtf is not { Shape: EdtfShape.Lasting })
                return new DateExtent(OrderEarliest, OrderLatest, OrderLatest, OrderEarliest);
            // Where it would certainly end before it begins, nothing is certain.
            DateSpan span = DateSpan.Of(Edtf) ?? new DateSpan(long.MaxValue, long.MinValue);
            return new DateExtent(OrderEarliest, OrderLatest, span.LatestBegin, span.EarliestEnd);
        }
    }
}
