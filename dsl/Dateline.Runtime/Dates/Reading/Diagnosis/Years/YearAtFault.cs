namespace Dateline.Dates;

/// <summary>Dates whose year is missing, or has too few or too many digits.</summary>
internal static class YearAtFault
{
    private const string FourDigits = "a year has four digits";

    /// <summary>A problem where the year is at fault, otherwise null.</summary>
    public static EdtfProblem? Problem(string text, DateTokens tokens)
    {
        string signature = tokens.Signature;
        if (signature is "M" or "NM" or "S" or "W" || (signature == "NN" && tokens.Separators.Length > 0 && !tokens.IsNegative))
            return new EdtfProblem(EdtfFault.NotADate, 0, text.Length, "the year is missing", null);
        if (signature == "NN" && text.Length == 5 && text[2] == ' ')
            return new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, FourDigits) { Readings = [new EdtfReading(text.Remove(2, 1), "the space slipped in")] };
        if (signature == "P" && RelativeDates.Problem(text) is null)
            return new EdtfProblem(EdtfFault.NotADate, 0, text.Length, "when it began is missing") { Advice = "What goes on is written from its beginning, as in 2021/.. for what began in 2021" };
        if (BeforeChrist.OfMinus(tokens) is { Count: > 0 } both)
            return new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, BeforeChrist.Astronomers) { Readings = both };
        if (IsDigitLost(tokens))
            return new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, "a year has four digits, and here one is missing", null);
        if (Shortened(tokens) is { Count: > 0 } shortened)
        {
            bool isOrderOpen = signature == "NNN" && tokens.Separators != ".." && shortened.Count > 1;
            return new EdtfProblem(isOrderOpen ? EdtfFault.Ambiguous : EdtfFault.YearDigits, 0, text.Length, isOrderOpen ? "which number is the year, the month and the day" : FourDigits)
            {
                Readings = shortened.Count == 1 ? [shortened[0] with { Condition = "" }] : shortened,
            };
        }

        string sign = tokens.IsNegative ? "-" : "";
        IReadOnlyList<long> numbers = tokens.Numbers;
        string? repaired = signature switch
        {
            "H" => EdtfForm.Year(numbers[0]) + tokens.Mark,
            "HN" => EdtfForm.Month(numbers[0], numbers[1]) + tokens.Mark,
            "HNN" => EdtfForm.Day(numbers[0], numbers[1], numbers[2]) + tokens.Mark,
            "L" => $"Y{sign}{Digits.Format(numbers[0])}{tokens.Mark}",
            _ => null,
        };
        bool isYearAtFault = repaired is not null || signature is "N" or "NN" or "NNN" or "NMN" or "MNN" or "MN" or "LN" or "LNN";
        string explanation = signature.StartsWith("L", StringComparison.Ordinal) ? "a year has four digits; a longer one begins with Y and stands alone" : FourDigits;
        return isYearAtFault ? new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, explanation, repaired) : null;
    }

    /// <summary>203-12-01 has rather lost a digit than that it is of the third century; and nobody fills up a year to three.</summary>
    private static bool IsDigitLost(DateTokens tokens) =>
        tokens.Signature is ("H" or "HN" or "HNN") && tokens.Numbers[0] is (>= 180 and < 220) or < 100 && !tokens.IsNegative;

    /// <summary>The dates that one with two digits for its year may be.</summary>
    private static List<EdtfReading> Shortened(DateTokens tokens)
    {
        IReadOnlyList<long> n = tokens.Numbers;
        return tokens.IsNegative ? [] : tokens.Signature switch
        {
            "MN" => Either(n[1], year => EdtfForm.Month(year, n[0]), tokens, when: $"{Digits.Format(n[1])} is the year"),
            "NMN" => Either(n[2], year => EdtfForm.Day(year, n[1], n[0]), tokens),
            "MNN" => Either(n[2], year => EdtfForm.Day(year, n[0], n[1]), tokens),
            "NNN" when tokens.Separators == ".." => Either(n[2], year => EdtfForm.Day(year, n[1], n[0]), tokens),
            "NNN" when tokens.Separators is "--" or "//" => OrdersOf(n, isYearFirstPossible: tokens.Separators == "--", tokens.Mark),
            _ => [],
        };
    }

    private static List<EdtfReading> Either(long digits, Func<long, string> write, DateTokens tokens, string when = "")
    {
        var readings = new List<EdtfReading>(2);
        foreach (long year in TwoDigitYears.Of(digits))
            Add(readings, write(year) + tokens.Mark, when.Length > 0 && readings.Count == 0 ? when : "");
        return readings;
    }

    private static List<EdtfReading> OrdersOf(IReadOnlyList<long> n, bool isYearFirstPossible, string mark)
    {
        var readings = new List<EdtfReading>(3);
        if (isYearFirstPossible)
            Add(readings, EdtfForm.Day(TwoDigitYears.Likeliest(n[0]), n[1], n[2]) + mark, "the year comes first");
        Add(readings, EdtfForm.Day(TwoDigitYears.Likeliest(n[2]), n[1], n[0]) + mark, "the day does");
        Add(readings, EdtfForm.Day(TwoDigitYears.Likeliest(n[2]), n[0], n[1]) + mark, "the month does");
        if (readings.Count > 0 && readings[0].Condition.EndsWith("does", StringComparison.Ordinal))
            readings[0] = readings[0] with { Condition = readings[0].Condition.Replace("does", "comes first") };
        return readings;
    }

    private static void Add(List<EdtfReading> readings, string text, string condition)
    {
        if (EdtfReader.Read(text, out _) is not null && !readings.Exists(reading => reading.Text == text))
            readings.Add(new EdtfReading(text, condition));
    }
}
