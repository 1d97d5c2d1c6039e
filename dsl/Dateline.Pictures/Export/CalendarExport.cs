using System.Text;
using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Export;

/// <summary>
/// A calendar (RFC 5545) of whole days. A calendar knows no "one day within": only events whose day is exact, or which last from one such day
/// to another, are in it.
/// </summary>
public static class CalendarExport
{
    private const int MostOctets = 75;

    /// <param name="stamp">The day that is written as that of the data; null for the last exact day in them. No clock is asked.</param>
    public static Exported Write(TimelinePicture picture, EdtfDate? stamp = null)
    {
        var calendar = new StringBuilder();
        IReadOnlyList<EventRow> events = [.. picture.Rows.Where(row => row.Entry.Kind?.Category == KindCategory.Event)];
        List<(EventRow Row, long First, long Last)> days = [.. events.Where(row => row.Status != BuiltIns.Disproven).Select(DaysOf).OfType<(EventRow Row, long First, long Last)>()];
        long stampDay = stamp?.EarliestDay ?? (days.Count == 0 ? CalendarDay.Of(1).Number : days.Max(day => day.Last));
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line($"PRODID:-//Dateline//{Escaped(picture.Name)}//EN");
        Line("X-WR-CALNAME:" + Escaped(picture.Title));
        foreach ((EventRow row, long first, long last) in days)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{Escaped(row.Anchor)}@{Escaped(picture.Name)}.dateline");
            Line($"DTSTAMP:{Basic(stampDay)}T000000Z");
            Line("DTSTART;VALUE=DATE:" + Basic(first));
            // The end is the first day on which it is over.
            Line("DTEND;VALUE=DATE:" + Basic(last + 1));
            Line("SUMMARY:" + Escaped(row.Number is null ? row.Title : $"{row.Title} ({row.Number})"));
            if (RowBody.Of(row) is { Length: > 0 } description)
                Line("DESCRIPTION:" + Escaped(description));
            if (row.Status is "cancelled" or "planned")
                Line(row.Status == "cancelled" ? "STATUS:CANCELLED" : "STATUS:TENTATIVE");
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        int disproven = events.Count(row => row.Status == BuiltIns.Disproven);
        int left = events.Count - days.Count - disproven;
        List<string> notes = [];
        if (left > 0)
            notes.Add($"{TextWords.Count(left, "event is", "events are")} not in the calendar, because the day is not known exactly.");
        if (disproven > 0)
            notes.Add($"{TextWords.Count(disproven, "event is", "events are")} not in the calendar: disproven.");
        return new Exported(calendar.ToString(), notes);

        void Line(string text) => AppendFolded(calendar, text);
    }

    private static (EventRow Row, long First, long Last)? DaysOf(EventRow row)
    {
        if (row.Entry.Find("date")?.Value is not DateValue { Date: var date } || date.EarliestDay is not { } first || date.LatestDay is not { } last)
            return null;
        bool isExact = date.IsExactDay || (date.Shape == EdtfShape.Lasting && IsDay(date.Ends.First) && IsDay(date.Ends.Last));
        return isExact && CalendarDay.Of(first).Year >= 1 && CalendarDay.Of(last).Year < 9999 ? (row, first, last) : null;
    }

    private static bool IsDay(in SingleDate date) => date.OrderEarliest == date.OrderLatest;

    private static string Basic(long day) => CalendarDay.Of(day).Iso.Replace("-", "", StringComparison.Ordinal);

    private static string Escaped(string text) => SafeText.Of(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line of more than 75 octets goes on in the next one, behind a space; no letter is cut in two.</summary>
    private static void AppendFolded(StringBuilder calendar, string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                calendar.Append("\r\n ");
                octets = 1;
            }

            calendar.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        calendar.Append("\r\n");
    }
}
