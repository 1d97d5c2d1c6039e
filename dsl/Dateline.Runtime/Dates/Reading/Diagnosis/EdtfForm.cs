namespace Dateline.Dates;

/// <summary>What dates in other forms are in EDTF, and how EDTF writes such dates.</summary>
internal static class EdtfForm
{
    public const string Generally = "dates are written as 2021, 2021-10 or 2021-10-06";
    public const string YearFirst = "dates are written year-month-day, with two digits for month and day";
    public const string Span = "a span of time is written with a slash between its dates";
    public const string OpenSpan = "a span of time is written with a slash, and two dots where it has no end";
    private const string Season = "a season takes the place of the month: 21 spring, 22 summer, 23 autumn, 24 winter";
    public const string LeftOpen = "each digit that is left open is written X";
    private const string Marks = "an approximate date ends with ~, an uncertain one with ?";
    private const string Months = "three months are written from the first to the last, with two dots between them";
    private const string HalfYears = "half a year is written from its first month to its last, with two dots between them";
    private const string Halves = "half of it is written from its beginning to its end, with two dots between them";
    private const string Whole = "there is no form for a part of it, only for the whole";

    /// <summary>Null where the words and numbers are no date. The text is not checked against the calendar.</summary>
    public static (string Text, string Explanation)? Of(DateTokens tokens)
    {
        if ((OfOne(tokens) ?? OfSpan(tokens) ?? BeforeChrist.Form(tokens)) is not var (text, explanation))
            return null;
        string? narrower = PartOf(tokens, text);
        return ((tokens.IsNegative ? "-" : "") + text + tokens.Mark,
            narrower is not null ? $"a part of a {(tokens.Signature == "Y" ? "year is written by its months" : "month is written by its days")}, such as {narrower}"
            : tokens.PartOfIt > 0 ? Whole
            : tokens.Mark.Length > 0 ? Marks
            : explanation);
    }

    private static (string Text, string Explanation)? OfOne(DateTokens tokens)
    {
        IReadOnlyList<long> n = tokens.Numbers;
        return tokens.Signature switch
        {
            "Y" => (Year(n[0]), YearFirst),
            "YNN" or "YMN" => (Day(n[0], n[1], n[2]), YearFirst),
            "YN" or "YM" => (Month(n[0], n[1]), YearFirst),
            "NY" or "MY" or "RY" => (Month(n[1], n[0]), YearFirst),
            "MNY" => (Day(n[2], n[0], n[1]), YearFirst),
            "NMY" or "NRY" => (Day(n[2], n[1], n[0]), YearFirst),
            "B" => (Day(n[0] / 10_000, n[0] / 100 % 100, n[0] % 100), YearFirst),
            "SY" => (OfSeason(n[1], n[0]), Season),
            "YS" => (OfSeason(n[0], n[1]), Season),
            "WYN" when n[2] == (n[1] + 1) % 100 => (OfSeason(n[1], n[0]), Season),
            "WYY" when n[2] == n[1] + 1 => (OfSeason(n[1], n[0]), Season),
            "QNY" when n[1] is >= 1 and <= 4 => (Quarter(n[2], n[1]), Months),
            "YQN" when n[2] is >= 1 and <= 4 => (Quarter(n[0], n[2]), Months),
            "NQY" when n[0] is >= 1 and <= 4 => (Quarter(n[2], n[0]), Months),
            "NFY" when n[0] is 1 or 2 => (Half(n[2], n[0]), HalfYears),
            "FNY" when n[1] is 1 or 2 => (Half(n[2], n[1]), HalfYears),
            "YFN" when n[2] is 1 or 2 => (Half(n[0], n[2]), HalfYears),
            "NFMY" when n[0] is 1 or 2 && HalfOfMonth(n[3], n[2], n[0]) is { } days => (days, Halves),
            "NFYD" when n[0] is 1 or 2 && n[2] % 10 == 0 => (HalfOfYears(n[2], 10, n[0]), Halves),
            "NFNC" or "NFRC" when n[0] is 1 or 2 && n[2] is >= 1 and <= 99 => (HalfOfYears((n[2] - 1) * 100, 100, n[0]), Halves),
            "YD" when n[0] % 100 != 0 && n[0] % 10 == 0 => (Digits.Format(n[0] / 10, 3) + "X", LeftOpen),
            "DY" when n[1] % 100 != 0 && n[1] % 10 == 0 => (Digits.Format(n[1] / 10, 3) + "X", LeftOpen),
            "NC" or "CN" or "RC" or "CR" when Century(n) is >= 1 and <= 99 and var century => (Digits.Format(century - 1, 2) + "XX", LeftOpen),
            "YP" => ($"{Year(n[0])}/..", OpenSpan),
            _ => null,
        };
    }

    private static (string Text, string Explanation)? OfSpan(DateTokens tokens)
    {
        IReadOnlyList<long> n = tokens.Numbers;
        bool hasDash = tokens.Separators.Contains("-");
        bool isSpan = hasDash || tokens.Separators.Contains("/");
        (string, string)? form = tokens.Signature switch
        {
            "YY" when hasDash && n[1] < n[0] => (Day(n[0], n[1] / 100, n[1] % 100), YearFirst),
            "YY" when hasDash => ($"{Year(n[0])}/{Year(n[1])}", Span),
            "MNNY" when isSpan => ($"{Day(n[3], n[0], n[1])}/{Day(n[3], n[0], n[2])}", Span),
            "NNMY" when isSpan => ($"{Day(n[3], n[2], n[0])}/{Day(n[3], n[2], n[1])}", Span),
            "NNNY" when hasDash && tokens.Separators is "-.." or ".-.." => ($"{Day(n[3], n[2], n[0])}/{Day(n[3], n[2], n[1])}", Span),
            "NNNNY" when hasDash && tokens.Separators is ".-.." or "..-.." => ($"{Day(n[4], n[1], n[0])}/{Day(n[4], n[3], n[2])}", Span),
            "MNMNY" when isSpan => ($"{Day(n[4], n[0], n[1])}/{Day(n[4], n[2], n[3])}", Span),
            "NMNMY" when isSpan => ($"{Day(n[4], n[1], n[0])}/{Day(n[4], n[3], n[2])}", Span),
            "MMY" when isSpan => ($"{Month(n[2], n[0])}/{Month(n[2], n[1])}", Span),
            "YNNN" when tokens.Separators == "---" => ($"{Day(n[0], n[1], n[2])}/{Day(n[0], n[1], n[3])}", Span),
            "NNC" or "RRC" when hasDash && n[0] >= 1 && n[1] > n[0] => ($"{Digits.Format(n[0] - 1, 2)}XX/{Digits.Format(n[1] - 1, 2)}XX", Span),
            _ => null,
        };
        return form;
    }

    /// <summary>The days of <c>early November 2021</c>, the months of <c>early 1880</c>; null where no part of a month or a year is named.</summary>
    public static string? PartOf(DateTokens tokens, string whole) => tokens switch
    {
        { PartOfIt: > 0, Signature: "MY" or "YM" } => PartOfMonth(whole, tokens.PartOfIt),
        { PartOfIt: > 0, Signature: "Y", IsNegative: false } => PartOfYear(tokens.Numbers[0], tokens.PartOfIt),
        _ => null,
    };

    public static string Day(long year, long month, long day) => $"{Month(year, month)}-{Digits.Format(day, 2)}";

    public static string Month(long year, long month) => $"{Year(year)}-{Digits.Format(month, 2)}";

    public static string Year(long year) => Digits.Format(year, 4);

    /// <summary>Such that nobody takes the number of the season for the next year.</summary>
    public static string OfSeason(long year, long season) => SeasonOrYears.Unmistakable(Month(year, season));

    /// <summary>The number beside the word, which counts nothing itself.</summary>
    private static long Century(IReadOnlyList<long> numbers) => Math.Max(numbers[0], numbers[1]);

    private static string Quarter(long year, long quarter) => $"{Month(year, (quarter * 3) - 2)}..{Month(year, quarter * 3)}";

    private static string Half(long year, long half) => $"{Month(year, (half * 6) - 5)}..{Month(year, half * 6)}";

    /// <summary>Its first fifteen days, or the rest; null where there is no such month.</summary>
    private static string? HalfOfMonth(long year, long month, long half) =>
        DaysIn(Month(year, month)) is { } days ? Days(Month(year, month), half == 1 ? 1 : 16, half == 1 ? 15 : days) : null;

    private static string HalfOfYears(long first, int count, long half)
    {
        long begin = half == 1 ? first : first + (count / 2);
        return $"{Year(begin)}..{Year(begin + (count / 2) - 1)}";
    }

    /// <summary>Its first four months, the four after them, or the last.</summary>
    private static string PartOfYear(long year, int part) => $"{Month(year, (part * 4) - 3)}..{Month(year, part * 4)}";

    /// <summary>Its first ten days, the ten after them, or the rest.</summary>
    private static string? PartOfMonth(string month, int part) => DaysIn(month) is { } days ? Days(month, (part * 10) - 9, part == 3 ? days : part * 10) : null;

    /// <summary>How many days a month has; null where there is no such month.</summary>
    private static long? DaysIn(string month) => EdtfReader.Read(month, out _) is { EarliestDay: { } first, LatestDay: { } last } ? last - first + 1 : null;

    private static string Days(string month, long first, long last) => $"{month}-{Digits.Format(first, 2)}..{month}-{Digits.Format(last, 2)}";
}
