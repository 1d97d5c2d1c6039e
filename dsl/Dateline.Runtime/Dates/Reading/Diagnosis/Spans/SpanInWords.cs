namespace Dateline.Dates;

/// <summary>Recognises spans of time that are written in words: <c>before 2010</c>, <c>since March 2014</c>, <c>2014 or 2015</c>.</summary>
internal static class SpanInWords
{
    private const string OneOf = "one day between two dates is written with two dots between them";
    private const string Lasted = "it lasted until then";
    private const string Began = "it began then and lasts";

    /// <summary>A problem where the text is such a span, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        string words = text.Trim();
        return OfTwo(text, words) ?? OfOne(text, words);
    }

    private static EdtfProblem? OfTwo(string text, string words)
    {
        foreach ((string between, string and) in SpanPhrases.Between)
        {
            if (Behind(words, between) is { } rest && Two(text, rest, and, "..", OneOf) is { } found)
                return found;
        }

        foreach (string or in SpanPhrases.Or)
        {
            if (Two(text, words, or, "..", OneOf) is { } either)
                return either;
        }

        string fromTo = Behind(words, SpanPhrases.From) ?? words;
        foreach (string to in SpanPhrases.To)
        {
            if (Two(text, fromTo, to, "/", EdtfForm.Span) is { } span)
                return Ranges.WithBoth(span);
        }

        foreach (string and in SpanPhrases.And)
        {
            if (Two(text, words, and, "/", "an event has one date, and these are two") is { } two)
                return Ranges.WithBoth(two) with { Advice = "Two events need an entry each" };
        }

        return (Dashed(text, words) ?? BeforeTheEra(text, words)) is { } dashed ? Ranges.WithBoth(dashed) : null;
    }

    private static EdtfProblem? OfOne(string text, string words)
    {
        if (WithHyphenBehind(text, words) is { } begun)
            return begun;
        if (Before(words, SpanPhrases.OrBefore) is { } atMost)
            return OneSided(Found(text, "../", Single(atMost), "how long before is not said"), Lasted);
        if (Before(words, SpanPhrases.OrAfter) is { } atLeast)
            return OneSided(Found(text, Single(atLeast), "/..", "how long after is not said"), Began);
        if (Behind(words, SpanPhrases.NotAfter) is { } last)
            return OneSided(Found(text, "../", Single(last), "how long before is not said"), Lasted);
        if (Behind(words, SpanPhrases.NotBefore) is { } first)
            return OneSided(Found(text, Single(first), "/..", "how long after is not said"), Began);
        if (Behind(words, SpanPhrases.Before) is { } limit)
            return OneSided(Found(text, "../", Single(limit), "how long before is not said"), Lasted);
        if (Behind(words, SpanPhrases.After) is { } beginning)
            return OneSided(Found(text, Single(beginning), "/..", "how long after is not said"), Began);
        if (Behind(words, SpanPhrases.Until) is { } end)
            return Found(text, "../", Single(end), EdtfForm.OpenSpan);
        if (Behind(words, SpanPhrases.Since) is { } start)
            return Found(text, Single(start), "/..", EdtfForm.OpenSpan);
        return Before(words, SpanPhrases.Onwards) is { } open ? Found(text, Single(open), "/..", EdtfForm.OpenSpan) : null;
    }

    /// <summary><c>1960-06-</c>: the beginning of more, or a hyphen too many; only then one of a span without an end.</summary>
    private static EdtfProblem? WithHyphenBehind(string text, string words)
    {
        string date = words.TrimEnd(' ', '-', '–', '—');
        bool hasHyphen = date.Length < words.TrimEnd().Length && date.Length > 0 && Digits.IsDigit(date[0]);
        if (!hasHyphen || EdtfReader.Read(date, out _) is null)
            return null;
        EdtfReading[] readings = [new EdtfReading(date, "nothing is missing behind it"), .. EdtfReader.Read(date + "/..", out _) is null ? (EdtfReading[])[] : [new EdtfReading(date + "/..", "it began then and has no end")]];
        return new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, "it ends with a hyphen") { Readings = readings };
    }

    /// <summary>An event that took place at some time before or after a date did not last for ever.</summary>
    private static EdtfProblem? OneSided(EdtfProblem? found, string condition) =>
        found is null ? null : found with { Readings = [found.Readings[0] with { Condition = condition }], MayBeUnknown = true };

    /// <summary><c>2021-10-01-2021-10-10</c>: two days or months in full with nothing but a dash between them.</summary>
    private static EdtfProblem? Dashed(string text, string words)
    {
        int middle = words.Length / 2;
        return words.Length is 15 or 21 && words[middle] is '-' or '–' or '—' or '_'
            ? Found(text, Single(words.Substring(0, middle)) + "/", Single(words.Substring(middle + 1)), EdtfForm.Span)
            : null;
    }

    /// <summary><c>300-200 BC</c>.</summary>
    private static EdtfProblem? BeforeTheEra(string text, string words)
    {
        int dash = words.IndexOfAny(['-', '–', '—']);
        bool isSpan = dash > 0 && words.Substring(0, dash).Trim().All(Digits.IsDigit) && IsBefore(Single(words.Substring(dash + 1)));
        return isSpan ? Two(text, words, words.Substring(dash, 1), "/", EdtfForm.Span) : null;
    }

    private static EdtfProblem? Two(string text, string words, string between, string separator, string explanation)
    {
        int at = words.IndexOf(between, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        string first = words.Substring(0, at);
        string? to = Single(words.Substring(at + between.Length));
        if (to is null)
            return TwoOpen(text, first, words.Substring(at + between.Length), separator);
        string? from = WithEraOf(first, to) ?? Single(first) ?? WithDayOf(first, to) ?? WithYearOf(first, to);
        return Found(text, from is null ? null : from + separator, to, explanation);
    }

    /// <summary><c>6/10/2021 - 8/10/2021</c>: in both dates the same number stands first.</summary>
    private static EdtfProblem? TwoOpen(string text, string first, string last, string separator)
    {
        if (ForeignDate.Problem(first.Trim()) is not { Fault: EdtfFault.Ambiguous, Readings.Count: 2 } begin || ForeignDate.Problem(last.Trim()) is not { Fault: EdtfFault.Ambiguous, Readings.Count: 2 } end)
            return null;
        EdtfReading[] readings =
        [
            .. begin.Readings.Zip(end.Readings, (one, other) => one with { Text = one.Text + separator + other.Text }).Where(reading => EdtfReader.Read(reading.Text, out _) is not null),
        ];
        return readings.Length == 0 ? null : begin with { Offset = 0, Length = text.Length, Readings = readings };
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

    /// <summary>The day of <c>6. bis 8. Oktober 2021</c> whose month stands behind the other.</summary>
    private static string? WithDayOf(string words, string date)
    {
        string day = words.Trim().TrimEnd('.', ',', 'º');
        bool isDay = date.Length == 10 && day.Length is 1 or 2 && day.All(Digits.IsDigit);
        return isDay && Single($"{date.Substring(0, 8)}{day.PadLeft(2, '0')}") is { } read ? read : null;
    }

    /// <summary><c>300</c> in <c>300 to 200 BC</c>: who counts down counts before the era.</summary>
    private static string? WithEraOf(string words, string date) =>
        IsBefore(date) && words.Trim() is { Length: > 0 } year && year.All(Digits.IsDigit) ? Single(year + " bc") : null;

    private static bool IsBefore(string? date) => date is not null && (date[0] == '-' || date.StartsWith("0000", StringComparison.Ordinal));

    /// <summary><c>October</c> in <c>October or November 2021</c>. Both are then as precise as each other.</summary>
    private static string? WithYearOf(string words, string date) =>
        date.Length >= 4 && Single($"{words.Trim()} {date.Substring(0, 4)}") is { } dated && dated.Length == date.Length ? dated : null;

    private static string? Before(string words, string[] ends)
    {
        foreach (string end in ends)
        {
            if (words.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return words.Substring(0, words.Length - end.Length);
        }

        return null;
    }

    private static string? Behind(string words, params string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return words.Substring(beginning.Length);
        }

        return null;
    }
}
