namespace Dateline.Dates;

/// <summary>Recognises a single date of level 2: marks and unspecified digits anywhere, exponents, significant digits, parts of a year.</summary>
internal static class Level2Date
{
    public static bool IsDate(string text, int start, int end) =>
        start < end && (IsYearWithExponent(text, start, end) || IsPartOfYear(text, start, end) || HasMarksOrUnspecified(text, start, end));

    /// <summary><c>Y-17E7</c>, <c>Y171010000S3</c>, <c>1950S2</c>.</summary>
    private static bool IsYearWithExponent(string text, int start, int end)
    {
        int at = start;
        bool isLong = Take(text, ref at, end, 'Y');
        Take(text, ref at, end, '-');
        int digits = TakeDigits(text, ref at, end);
        bool hasExponent = isLong && digits > 0 && Take(text, ref at, end, 'E');
        if (hasExponent && TakeDigits(text, ref at, end) == 0)
            return false;
        if (!hasExponent && (isLong ? digits <= 4 : digits != 4))
            return false;
        bool hasSignificance = Take(text, ref at, end, 'S');
        if (hasSignificance && TakeDigits(text, ref at, end) == 0)
            return false;
        return at == end && (hasExponent || hasSignificance);
    }

    /// <summary>25 to 41 in place of a month: seasons of a hemisphere, quarters, quadrimesters, halves.</summary>
    private static bool IsPartOfYear(string text, int start, int end)
    {
        int at = start;
        Take(text, ref at, end, '-');
        return TakeDigits(text, ref at, end) == 4
            && Take(text, ref at, end, '-')
            && at + 2 == end
            && Digits.TryReadPair(text, at, end, out int part)
            && part is >= 25 and <= 41;
    }

    private static bool HasMarksOrUnspecified(string text, int start, int end)
    {
        int at = start;
        TakeMark(text, ref at, end);
        Take(text, ref at, end, '-');
        int year = at;
        if (!TakePart(text, ref at, end, 4))
            return false;
        int month = -1;
        int day = -1;
        TakeMark(text, ref at, end);
        if (Take(text, ref at, end, '-') && !TakeMarkedPair(text, ref at, end, out month))
            return false;
        if (month >= 0 && Take(text, ref at, end, '-') && !TakeMarkedPair(text, ref at, end, out day))
            return false;
        return at == end && IsPossible(text, year, month, day);
    }

    private static bool TakeMarkedPair(string text, ref int at, int end, out int part)
    {
        TakeMark(text, ref at, end);
        part = at;
        bool isPair = TakePart(text, ref at, end, 2);
        TakeMark(text, ref at, end);
        return isPair;
    }

    /// <summary>Whether the calendar has a day for at least one way to fill the unspecified digits.</summary>
    private static bool IsPossible(string text, int year, int month, int day)
    {
        if (month < 0)
            return true;
        for (int number = 1; number <= 12; number++)
        {
            if (Matches(text, month, number) && (day < 0 || IsDayPossible(text, year, number, day)))
                return true;
        }

        return false;
    }

    private static bool IsDayPossible(string text, int year, int month, int day)
    {
        int days = month == 2 && !IsLeapYearPossible(text, year) ? 28 : Calendar.DaysInMonth(2000, month);
        for (int number = 1; number <= days; number++)
        {
            if (Matches(text, day, number))
                return true;
        }

        return false;
    }

    private static bool IsLeapYearPossible(string text, int at)
    {
        for (int year = 0; year <= 9999; year += 4)
        {
            if (Calendar.IsLeapYear(year) && Matches(text, at, year / 100) && Matches(text, at + 2, year % 100))
                return true;
        }

        return false;
    }

    private static bool Matches(string text, int at, int number) =>
        (text[at] == 'X' || text[at] - '0' == number / 10) && (text[at + 1] == 'X' || text[at + 1] - '0' == number % 10);

    private static bool Take(string text, ref int at, int end, char expected)
    {
        if (at >= end || text[at] != expected)
            return false;
        at++;
        return true;
    }

    private static void TakeMark(string text, ref int at, int end)
    {
        if (at < end && text[at] is '?' or '~' or '%')
            at++;
    }

    private static int TakeDigits(string text, ref int at, int end)
    {
        int start = at;
        while (at < end && Digits.IsDigit(text[at]))
            at++;
        return at - start;
    }

    /// <summary>So many digits, each of which may be unspecified.</summary>
    private static bool TakePart(string text, ref int at, int end, int length)
    {
        if (at + length > end)
            return false;
        for (int last = at + length; at < last; at++)
        {
            if (text[at] != 'X' && !Digits.IsDigit(text[at]))
                return false;
        }

        return true;
    }
}
