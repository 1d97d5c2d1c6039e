using System.Globalization;
using System.Text;

namespace Dateline.Dates;

/// <summary>Durations as ISO 8601 writes them: <c>P1Y3M</c>, <c>P2W</c>, <c>PT36H</c>.</summary>
internal static class IsoDuration
{
    /// <summary>Null for what is none, has parts of a unit, or is longer than anything that can be dated.</summary>
    public static CalendarDuration? Read(string text)
    {
        int at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (at >= text.Length || text[at] != 'P')
            return null;
        bool isOfClock = false;
        int last = -1;
        CalendarDuration? sum = null;
        for (at++; at < text.Length; at++)
        {
            if (text[at] == 'T' && !isOfClock && at + 1 < text.Length)
            {
                isOfClock = true;
                continue;
            }

            int start = at;
            while (at < text.Length && Digits.IsDigit(text[at]))
                at++;
            int unit = at - start is > 0 and < 10 && at < text.Length ? (isOfClock ? "    HMS" : "YMWD").IndexOf(text[at]) : -1;
            if (unit <= last)
                return null;
            last = unit;
            DurationUnit counted = DurationUnit.All[unit];
            decimal amount = decimal.Parse(text.Substring(start, at - start), CultureInfo.InvariantCulture);
            sum = (sum ?? CalendarDuration.Zero).Plus(new CalendarDuration(counted.Months, counted.Days, counted.Seconds).Times(amount)!);
        }

        return text[0] == '-' ? sum?.Negated : sum;
    }

    /// <summary>With a minus before the whole where the duration is negative.</summary>
    public static string Of(CalendarDuration duration)
    {
        if (duration.IsZero)
            return "P0D";
        bool isNegative = duration is { Months: <= 0, Days: <= 0, Seconds: <= 0 };
        CalendarDuration shown = isNegative ? duration.Negated : duration;
        StringBuilder text = new StringBuilder(isNegative ? "-P" : "P");
        Add(text, shown.Months / 12, 'Y');
        Add(text, shown.Months % 12, 'M');
        Add(text, shown.Days, 'D');
        if (shown.Seconds != 0)
            text.Append('T');
        Add(text, shown.Seconds / 3600, 'H');
        Add(text, shown.Seconds / 60 % 60, 'M');
        Add(text, shown.Seconds % 60, 'S');
        return text.ToString();
    }

    private static void Add(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
            text.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(unit);
    }
}
