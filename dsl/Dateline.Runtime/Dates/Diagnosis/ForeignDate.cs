namespace Dateline.Dates;

/// <summary>Recognises dates that are written in another form than EDTF has, and writes them in it.</summary>
internal static class ForeignDate
{
    private const string YearFirst = "dates are written year-month-day, with two digits for month and day";

    /// <summary>A problem where the text is a date in another form, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        (string day, string time) = ForeignTime.Split(text);
        if (DateTokens.Read(day) is not { } tokens)
            return null;
        return OrderOfDayAndMonth(text, time, tokens)
            ?? YearDigits(text, tokens)
            ?? (EdtfForm(tokens) is { } repaired ? Checked(text, repaired + time) : null);
    }

    private static EdtfProblem? Checked(string text, string repaired)
    {
        if (EdtfReader.Read(repaired, out EdtfProblem? problem) is not null)
            return new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, YearFirst, repaired);
        // Written otherwise, and the calendar has no such day either: that is the graver mistake.
        return problem is null ? null : problem with { Offset = 0, Length = text.Length };
    }

    /// <summary>Two small numbers before a year: which is the day, people write differently.</summary>
    private static EdtfProblem? OrderOfDayAndMonth(string text, string time, DateTokens tokens)
    {
        if (tokens.Signature != "NNY" || tokens.IsNegative)
            return null;
        (long first, long second, long year) = (tokens.Numbers[0], tokens.Numbers[1], tokens.Numbers[2]);
        string dayFirst = Day(year, second, first) + tokens.Mark + time;
        string monthFirst = Day(year, first, second) + tokens.Mark + time;
        // Where the numbers are separated by dots, the day comes first everywhere.
        bool isDayFirst = second <= 12 && (first > 12 || first == second || tokens.Separators == "..");
        bool isMonthFirst = first <= 12 && second > 12;
        if (isDayFirst || isMonthFirst)
            return Checked(text, isDayFirst ? dayFirst : monthFirst);
        return first is >= 1 and <= 12 && second is >= 1 and <= 12
            ? new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, $"it may be {dayFirst} or {monthFirst}", null)
            : null;
    }

    private static EdtfProblem? YearDigits(string text, DateTokens tokens)
    {
        string signature = tokens.Signature;
        string sign = tokens.IsNegative ? "-" : "";
        IReadOnlyList<long> numbers = tokens.Numbers;
        string? repaired = signature switch
        {
            "H" => sign + Year(numbers[0]) + tokens.Mark,
            "N" when tokens.IsNegative => sign + Year(numbers[0]) + tokens.Mark,
            "HN" => $"{sign}{Year(numbers[0])}-{Two(numbers[1])}{tokens.Mark}",
            "HNN" => sign + Day(numbers[0], numbers[1], numbers[2]) + tokens.Mark,
            "L" => $"Y{sign}{Digits.Format(numbers[0])}{tokens.Mark}",
            _ => null,
        };
        bool isYearAtFault = repaired is not null || signature is "N" or "NN" or "NNN" or "NMN" or "MNN" or "MN" or "LN" or "LNN";
        string explanation = signature.StartsWith("L", StringComparison.Ordinal)
            ? "a year has four digits; a longer one begins with Y and stands alone"
            : "a year has four digits";
        return isYearAtFault ? new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, explanation, repaired) : null;
    }

    private static string? EdtfForm(DateTokens tokens)
    {
        IReadOnlyList<long> n = tokens.Numbers;
        bool hasDash = tokens.Separators.Contains("-");
        string? date = tokens.Signature switch
        {
            "Y" => Year(n[0]),
            "YNN" or "YMN" => Day(n[0], n[1], n[2]),
            "YN" or "YM" => $"{Year(n[0])}-{Two(n[1])}",
            "NY" or "MY" => $"{Year(n[1])}-{Two(n[0])}",
            "MNY" => Day(n[2], n[0], n[1]),
            "NMY" => Day(n[2], n[1], n[0]),
            "SY" => $"{Year(n[1])}-{Two(n[0])}",
            "YS" => $"{Year(n[0])}-{Two(n[1])}",
            "YD" when n[0] % 100 != 0 && n[0] % 10 == 0 => Digits.Format(n[0] / 10, 3) + "X",
            "B" => Day(n[0] / 10_000, n[0] / 100 % 100, n[0] % 100),
            "YY" when hasDash => $"{Year(n[0])}/{Year(n[1])}",
            "YP" => $"{Year(n[0])}/..",
            "MNNY" when hasDash => $"{Day(n[3], n[0], n[1])}/{Day(n[3], n[0], n[2])}",
            "NNMY" when hasDash => $"{Day(n[3], n[2], n[0])}/{Day(n[3], n[2], n[1])}",
            "MNMNY" when hasDash => $"{Day(n[4], n[0], n[1])}/{Day(n[4], n[2], n[3])}",
            "NMNMY" when hasDash => $"{Day(n[4], n[1], n[0])}/{Day(n[4], n[3], n[2])}",
            "MMY" when hasDash => $"{Year(n[2])}-{Two(n[0])}/{Year(n[2])}-{Two(n[1])}",
            _ => null,
        };
        return date is null ? null : (tokens.IsNegative ? "-" : "") + date + tokens.Mark;
    }

    private static string Day(long year, long month, long day) => $"{Year(year)}-{Two(month)}-{Two(day)}";

    private static string Year(long year) => Digits.Format(year, 4);

    private static string Two(long number) => Digits.Format(number, 2);
}
