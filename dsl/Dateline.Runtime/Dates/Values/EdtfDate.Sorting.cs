namespace Dateline.Dates;

/// <content>
/// One order for lists. It places also what the three-valued order leaves open, so it proves nothing about time.
/// </content>
sealed partial class EdtfDate : IComparable<EdtfDate>
{
    /// <summary>
    /// By the earliest point, then by the latest, then by the text; a day comes before the times on it. What began nobody
    /// knows when comes first; what gives no date at all has no place here.
    /// </summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        int order = Compare(_first, _first.EarliestDay, other._first, other._first.EarliestDay);
        if (order == 0)
            order = Compare(_last, _last.LatestDay, other._last, other._last.LatestDay);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    private static int Compare(in SingleDate left, long leftDay, in SingleDate right, long rightDay)
    {
        int order = leftDay.CompareTo(rightDay);
        return order != 0 ? order : (left.Time?.SecondsInUtc ?? int.MinValue).CompareTo(right.Time?.SecondsInUtc ?? int.MinValue);
    }
}
