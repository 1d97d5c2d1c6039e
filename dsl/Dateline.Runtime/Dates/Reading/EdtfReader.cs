namespace Dateline.Dates;

/// <summary>Reads what a date can be: one date, <c>A/B</c> or <c>A..B</c>.</summary>
internal static class EdtfReader
{
    private const string Dots = "..";

    /// <param name="problem">Null where the text has not the form of a date at all.</param>
    public static EdtfDate? Read(string text, out EdtfProblem? problem)
    {
        int slash = text.IndexOf('/');
        if (slash >= 0)
            return ReadInterval(text, slash, out problem);
        int dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (dots >= 0)
            return ReadOneOf(text, dots, out problem);
        return SingleDateReader.TryRead(text, 0, text.Length, out SingleDate date, out problem)
            ? new EdtfDate(text, date)
            : null;
    }

    private static EdtfDate? ReadInterval(string text, int slash, out EdtfProblem? problem)
    {
        if (!TryReadEnd(text, 0, slash, out SingleDate first, out problem)
            || !TryReadEnd(text, slash + 1, text.Length, out SingleDate last, out problem))
        {
            return null;
        }

        bool isAlways = first.IsOpen && last.IsOpen;
        bool isNothing = first.Features.Includes(EdtfFeatures.OpenEnd) && last.Features.Includes(EdtfFeatures.OpenEnd);
        problem = isNothing && !isAlways ? IntervalProblems.NoEnd(text) : Together(text, slash, 1, first, last);
        return problem is null ? new EdtfDate(text, EdtfShape.Lasting, first, last) : null;
    }

    private static EdtfDate? ReadOneOf(string text, int dots, out EdtfProblem? problem)
    {
        int after = dots + Dots.Length;
        if (dots == 0 || after == text.Length)
        {
            problem = dots == 0 && after == text.Length ? null : IntervalProblems.OpenDots(text, dots);
            return null;
        }

        if (!SingleDateReader.TryRead(text, 0, dots, out SingleDate first, out problem)
            || !SingleDateReader.TryRead(text, after, text.Length, out SingleDate last, out problem))
        {
            return null;
        }

        problem = Together(text, dots, Dots.Length, first, last);
        return problem is null ? new EdtfDate(text, EdtfShape.OneOf, first, last) : null;
    }

    private static bool TryReadEnd(string text, int start, int end, out SingleDate date, out EdtfProblem? problem)
    {
        problem = null;
        if (start == end)
        {
            date = SingleDate.Unknown;
            return true;
        }

        if (end - start == Dots.Length && string.CompareOrdinal(text, start, Dots, 0, Dots.Length) == 0)
        {
            date = SingleDate.Open;
            return true;
        }

        return SingleDateReader.TryRead(text, start, end, out date, out problem);
    }

    /// <summary>What is wrong with two dates as the ends of one interval, each of which is right by itself.</summary>
    private static EdtfProblem? Together(string text, int separator, int separatorLength, in SingleDate first, in SingleDate last)
    {
        int after = separator + separatorLength;
        // What is uncertain about a date widens it when order is asked; the ends of one interval stand as they are written.
        bool isReversed = DateOrder.Compare(new DatePoint(first.EarliestDay, first.Time), new DatePoint(last.LatestDay, last.Time)) == Ordering.After;
        return IntervalProblems.NotAnEnd(text, 0, separator, first, isFirst: true)
            ?? IntervalProblems.NotAnEnd(text, after, text.Length, last, isFirst: false)
            ?? (isReversed ? IntervalProblems.Reversed(text, separator, after) : null);
    }
}
