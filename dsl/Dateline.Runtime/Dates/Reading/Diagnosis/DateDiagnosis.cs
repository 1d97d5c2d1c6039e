using Dateline.Language.Text.Words;

namespace Dateline.Dates;

/// <summary>Says why a text that has not the form of a date is none, and what was probably meant.</summary>
internal static class DateDiagnosis
{
    private const int LongestDate = 80;

    public static EdtfProblem Of(string text)
    {
        if (text.Length > LongestDate)
            return NotADate(text);
        if (StandIns.ContainForDate(text.Trim()))
            return new EdtfProblem(EdtfFault.Placeholder, 0, text.Length, "it stands for a date that is not known yet; leave the field out", null);
        return Dashes.Problem(text)
            ?? Typography.Problem(text)
            ?? SeasonOrYears.Problem(text)
            ?? Level2.Problem(text)
            ?? OtherLetters(text)
            ?? NumberDates.Problem(text)
            ?? WeekDates.Problem(text)
            ?? ShortenedEnd.Problem(text)
            ?? DoubleYear(text)
            ?? WithoutFrame(text)
            ?? SpanInWords.Problem(text)
            ?? ForeignDate.Problem(text)
            ?? OfEnds(text)
            ?? RelativeDates.Problem(text)
            ?? BeforePresent(text)
            ?? TimeAlone(text)
            ?? WithRemark(text)
            ?? NotADate(text);
    }

    private static EdtfProblem NotADate(string text) => new(
        EdtfFault.NotADate, 0, text.Length, EdtfForm.Generally, null);

    /// <summary>Small letters, and the <c>u</c> or <c>?</c> by which others write unspecified digits.</summary>
    private static EdtfProblem? OtherLetters(string text)
    {
        // 191- is how libraries write a decade.
        string open = text.Length == 4 && Digits.TryReadPair(text, 0, 4, out _) ? text.Replace('-', 'X') : text;
        string repaired = open.ToUpperInvariant().Replace('U', 'X').Replace('?', 'X');
        return EdtfReader.Read(repaired, out _) is null
            ? null
            : new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, "letters in dates are capitals, and a digit that is left open is X", repaired);
    }

    private static EdtfProblem? DoubleYear(string text)
    {
        if (DoubleYears.WithOneYear(text) is not { } plain)
            return null;
        const string Explanation = "a double year (Old Style) is written as the later of the two";
        if (EdtfReader.Read(plain, out _) is not null)
            return new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, Explanation, plain);
        EdtfProblem problem = Of(plain);
        return problem.Fault == EdtfFault.ForeignForm ? problem with { Explanation = Explanation, Length = text.Length } : null;
    }

    /// <summary>What people put before or behind the years of a season or a budget.</summary>
    private static EdtfProblem? WithoutFrame(string text)
    {
        if (YearsOfWork.Fiscal(text) is { } fiscal)
            return fiscal;
        return YearsOfWork.WithoutWord(text) is { } years ? Of(years) with { Offset = 0, Length = text.Length } : null;
    }

    /// <summary>Archaeologists count from 1950, and not in years of the calendar where a laboratory counted.</summary>
    private static EdtfProblem? BeforePresent(string text)
    {
        string number = text.EndsWith(" BP", StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - 3).Replace(",", "").Trim() : "";
        return number.Length is > 0 and < 8 && number.All(Digits.IsDigit)
            ? new EdtfProblem(EdtfFault.NotADate, 0, text.Length, "years before the present (BP) are counted from 1950")
            {
                Advice = "Write the year of the calendar that your source gives for it; the year 10,001 BC is Y-10000",
            }
            : null;
    }

    private static EdtfProblem? TimeAlone(string text) =>
        text.Length > 0 && TimeScanner.Read(text, 0) is var (_, end) && end == text.Length
            ? new EdtfProblem(EdtfFault.NotADate, 0, text.Length, "it is a time without its day", null)
            : null;

    /// <summary>A date with something behind it, which may change what it says: <c>2021-10-06 (confirmed)</c>, <c>2021-10 or so</c>.</summary>
    private static EdtfProblem? WithRemark(string text)
    {
        int end = text.IndexOfAny([' ', '(', '[', ',', ';', ':']);
        return end > 0 && EdtfReader.Read(text.Substring(0, end), out _) is not null
            ? new EdtfProblem(EdtfFault.NotADate, 0, text.Length, "there is more after the date") { Advice = "Write the date alone; anything else goes under \"note:\"" }
            : null;
    }

    /// <summary>Two dates, one of which is at fault; the other stays as it is.</summary>
    private static EdtfProblem? OfEnds(string text)
    {
        (int separator, int length) = FindSeparator(text);
        if (separator < 0)
            return null;
        EdtfProblem? first = OfEnd(text, 0, separator);
        EdtfProblem? last = OfEnd(text, separator + length, text.Length);
        // Where neither is a date, the sign between them parts no dates.
        bool areNone = first is { Readings.Count: 0, Fault: EdtfFault.NotADate or EdtfFault.YearDigits } && last is not null;
        return areNone ? null : first ?? last;
    }

    private static EdtfProblem? OfEnd(string text, int start, int end)
    {
        string part = text.Substring(start, end - start);
        if (part.Length == 0 || part == ".." || EdtfReader.Read(part, out EdtfProblem? problem) is not null)
            return null;
        problem ??= Of(part);
        return problem with
        {
            Offset = start + problem.Offset,
            Readings = [.. problem.Readings.Select(reading => reading with { Text = text.Remove(start, part.Length).Insert(start, reading.Text) })],
        };
    }

    private static (int Index, int Length) FindSeparator(string text)
    {
        int slash = text.IndexOf('/');
        return slash >= 0 ? (slash, 1) : (text.IndexOf("..", StringComparison.Ordinal), 2);
    }
}
