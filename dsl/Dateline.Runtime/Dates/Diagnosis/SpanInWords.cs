namespace Dateline.Dates;

/// <summary>Recognises spans of time that are written in words: <c>before 2010</c>, <c>since March 2014</c>, <c>2014 or 2015</c>.</summary>
internal static class SpanInWords
{
    private const string OneOf = "one day between two dates is written with two dots between them";

    private static readonly string[] Before = ["before ", "prior to "];
    private static readonly string[] After = ["after "];
    private static readonly string[] Until = ["until ", "till ", "up to "];
    private static readonly string[] Since = ["since ", "from "];
    private static readonly string[] To = [" to ", " until ", " till ", " - ", " – "];

    /// <summary>A problem where the text is such a span, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        string words = text.Trim();
        if (Behind(words, "between ") is { } between)
            return Two(text, between, " and ", "..", OneOf);
        if (Two(text, words, " or ", "..", OneOf) is { } either)
            return either;
        string fromTo = Behind(words, "from ") ?? words;
        foreach (string to in To)
        {
            if (Two(text, fromTo, to, "/", EdtfForm.Span) is { } span)
                return Ranges.WithBoth(span);
        }

        if (Dashed(text, words) is { } dashed)
            return Ranges.WithBoth(dashed);
        if (Behind(words, Before) is { } limit)
            return OneSided(Found(text, "../", Single(limit), "how long before is not said"), "it lasted until then");
        if (Behind(words, After) is { } beginning)
            return OneSided(Found(text, Single(beginning), "/..", "how long after is not said"), "it began then and lasts");
        if (Behind(words, Until) is { } end)
            return Found(text, "../", Single(end), EdtfForm.OpenSpan);
        string? start = Behind(words, Since) ?? Without(words, " onwards") ?? Without(words, "-") ?? Without(words, "–");
        return start is null ? null : Found(text, Single(start), "/..", EdtfForm.OpenSpan);
    }

    /// <summary>An event that took place at some time before or after a date did not last for ever.</summary>
    private static EdtfProblem? OneSided(EdtfProblem? found, string meaning) =>
        found is null ? null : found with { Meaning = meaning, MayBeUnknown = true };

    /// <summary><c>2021-10-01-2021-10-10</c>: two days or months in full with nothing but a dash between them.</summary>
    private static EdtfProblem? Dashed(string text, string words)
    {
        int middle = words.Length / 2;
        return words.Length is 15 or 21 && words[middle] is ('-' or '–')
            ? Found(text, Single(words.Substring(0, middle)) + "/", Single(words.Substring(middle + 1)), EdtfForm.Span)
            : null;
    }

    private static EdtfProblem? Two(string text, string words, string between, string separator, string explanation)
    {
        int at = words.IndexOf(between, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        string first = words.Substring(0, at);
        string last = words.Substring(at + between.Length);
        string? to = Single(last);
        if (to is null)
            return null;
        string? from = Single(first) ?? WithYearOf(first, to);
        return Found(text, from is null ? null : from + separator, to, explanation);
    }

    private static EdtfProblem? Found(string text, string? first, string? last, string explanation) =>
        first is not null && last is not null && EdtfReader.Read(first + last, out _) is not null
            ? new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, explanation, first + last)
            : null;

    /// <summary>One date, in EDTF or in another form, as EDTF; two dots for what goes on.</summary>
    private static string? Single(string words)
    {
        string date = words.Trim();
        if (DateWords.Read(date.ToLowerInvariant()) is { Letter: DateTokens.Now })
            return "..";
        if (EdtfReader.Read(date, out _) is { Shape: EdtfShape.Single })
            return date;
        return ForeignDate.Problem(date) is { Fault: EdtfFault.ForeignForm, Repaired: { } repaired } && EdtfReader.Read(repaired, out _) is { Shape: EdtfShape.Single }
            ? repaired
            : null;
    }

    /// <summary><c>October</c> in <c>October or November 2021</c>. Both are then as precise as each other.</summary>
    private static string? WithYearOf(string words, string date) =>
        date.Length >= 4 && Single($"{words.Trim()} {date.Substring(0, 4)}") is { } dated && dated.Length == date.Length ? dated : null;

    private static string? Behind(string words, params string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return words.Substring(beginning.Length);
        }

        return null;
    }

    private static string? Without(string words, string end) =>
        words.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? words.Substring(0, words.Length - end.Length) : null;
}
