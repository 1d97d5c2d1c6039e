namespace Dateline.Dates;

/// <summary>Says why a text that has not the form of a date is none, and what was probably meant.</summary>
internal static class DateDiagnosis
{
    private const int LongestDate = 80;

    public static EdtfProblem Of(string text)
    {
        if (text.Length > LongestDate)
            return NotADate(text);
        if (Placeholders.Contains(text))
            return new EdtfProblem(EdtfFault.Placeholder, 0, text.Length, "it stands for a date that is not known yet; leave the field out", null);
        return Typography.Problem(text)
            ?? Level2.Problem(text)
            ?? OtherLetters(text)
            ?? ShortenedEnd.Problem(text)
            ?? SpanInWords.Problem(text)
            ?? ForeignDate.Problem(text)
            ?? OfEnds(text)
            ?? NotADate(text);
    }

    private static EdtfProblem NotADate(string text) => new(
        EdtfFault.NotADate, 0, text.Length, "dates are written as 2021, 2021-10 or 2021-10-06", null);

    /// <summary>Small letters, and the <c>u</c> or <c>?</c> by which others write unspecified digits.</summary>
    private static EdtfProblem? OtherLetters(string text)
    {
        string repaired = text.ToUpperInvariant().Replace('U', 'X').Replace('?', 'X');
        return EdtfReader.Read(repaired, out _) is null
            ? null
            : new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, "letters in dates are capitals, and a digit that is left open is X", repaired);
    }

    /// <summary>Two dates, one of which is at fault; the other stays as it is.</summary>
    private static EdtfProblem? OfEnds(string text)
    {
        (int separator, int length) = FindSeparator(text);
        if (separator < 0)
            return null;
        return OfEnd(text, 0, separator) ?? OfEnd(text, separator + length, text.Length);
    }

    private static EdtfProblem? OfEnd(string text, int start, int end)
    {
        string part = text.Substring(start, end - start);
        if (part.Length == 0 || part == ".." || EdtfReader.Read(part, out EdtfProblem? problem) is not null)
            return null;
        problem ??= Of(part);
        string? repaired = problem.Repaired is null ? null : text.Remove(start, part.Length).Insert(start, problem.Repaired);
        return problem with { Offset = start + problem.Offset, Repaired = repaired };
    }

    private static (int Index, int Length) FindSeparator(string text)
    {
        int slash = text.IndexOf('/');
        return slash >= 0 ? (slash, 1) : (text.IndexOf("..", StringComparison.Ordinal), 2);
    }
}
