namespace Dateline.Dates;

/// <summary>Reads what follows the <c>T</c>: <c>23:20:30</c>, <c>23:20:30Z</c>, <c>23:20:30-04</c>, <c>23:20:30+04:30</c>.</summary>
internal static class TimeOfDayReader
{
    private const int SecondsPerDay = 86_400;

    /// <param name="problem">Null where it has not the form of a time of day at all.</param>
    public static bool TryRead(string text, int start, int end, out TimeOfDay? time, out EdtfProblem? problem)
    {
        time = null;
        problem = null;
        if (!Digits.TryReadPair(text, start, end, out int hours)
            || !TryReadPairAfter(':', text, start + 2, end, out int minutes))
        {
            return false;
        }

        if (!TryReadPairAfter(':', text, start + 5, end, out int seconds))
        {
            problem = start + 5 == end ? CalendarProblems.NoSeconds(text, start) : null;
            return false;
        }

        // 24:00:00 is the midnight at the end of the day.
        int ofDay = (hours * 3600) + (minutes * 60) + seconds;
        problem = hours > 23 && ofDay != SecondsPerDay ? CalendarProblems.NoSuchHour(start, hours)
            : minutes > 59 ? CalendarProblems.NoSuchMinute(start + 3, minutes)
            : seconds > 59 ? CalendarProblems.NoSuchSecond(start + 6, seconds)
            : null;
        if (problem is not null || !TryReadOffset(text, start + 8, end, out int? offset, ref problem))
            return false;
        time = new TimeOfDay(ofDay, offset);
        return true;
    }

    private static bool TryReadOffset(string text, int start, int end, out int? minutesEast, ref EdtfProblem? problem)
    {
        minutesEast = null;
        if (start == end)
            return true;
        if (text[start] == 'Z')
        {
            minutesEast = 0;
            return start + 1 == end;
        }

        if (text[start] is not ('+' or '-') || !Digits.TryReadPair(text, start + 1, end, out int hours))
            return false;
        int minutes = 0;
        if (start + 3 != end && !(TryReadPairAfter(':', text, start + 3, end, out minutes) && start + 6 == end))
            return false;
        int total = (hours * 60) + minutes;
        bool isWest = text[start] == '-';
        if (minutes > 59)
            problem = CalendarProblems.NoSuchMinute(start + 4, minutes);
        else if (isWest && total == 0)
            problem = CalendarProblems.MinusZeroOffset(text, start, end);
        else if (total > (isWest ? 12 : 14) * 60)
            problem = CalendarProblems.NoSuchOffset(start, end - start);
        minutesEast = isWest ? -total : total;
        return problem is null;
    }

    private static bool TryReadPairAfter(char separator, string text, int start, int end, out int number)
    {
        number = 0;
        return start < end && text[start] == separator && Digits.TryReadPair(text, start + 1, end, out number);
    }
}
