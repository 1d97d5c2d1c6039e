namespace Dateline.Dates;

/// <content>Dates that nobody has written: they are computed from others.</content>
sealed partial class EdtfDate
{
    /// <summary>One day between two, as <c>2021-10-01..2021-10-10</c>; where one of them is open, <c>2021-10-01..</c>, which nobody can write.</summary>
    /// <param name="earliest">A day number; <see cref="long.MinValue"/> where it is open.</param>
    /// <param name="latest">A day number; <see cref="long.MaxValue"/> where it is open.</param>
    internal static EdtfDate Between(long earliest, long latest)
    {
        SingleDate first = earliest == long.MinValue ? SingleDate.Unknown : new SingleDate(earliest, earliest, EdtfPrecision.Day);
        SingleDate last = latest == long.MaxValue ? SingleDate.Unknown : new SingleDate(latest, latest, EdtfPrecision.Day);
        string from = earliest == long.MinValue ? "" : CalendarDay.Of(earliest).Iso;
        string to = latest == long.MaxValue ? "" : CalendarDay.Of(latest).Iso;
        return earliest == latest ? new EdtfDate(from, first) : new EdtfDate($"{from}..{to}", EdtfShape.OneOf, first, last);
    }
}
