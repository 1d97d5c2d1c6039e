using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>
/// Marks that came along when a text was copied: the fences of Markdown, the signs before the lines of a mail that is
/// quoted, the numbers before the lines of a listing.
/// </summary>
internal static class LineMarks
{
    private const string Fence = "```";
    private const string OtherFence = "~~~";
    private const int FewestNumbers = 3;

    public static void Run(ReadingLog log)
    {
        string text = log.Text;
        char first = FirstSign(text);
        if (first is '>' or (>= '0' and <= '9'))
            TakeBeginnings(log, LineMap.Of(text), first == '>');
        else if (text.IndexOf(Fence, StringComparison.Ordinal) >= 0 || text.IndexOf(OtherFence, StringComparison.Ordinal) >= 0)
            TakeFences(log, LineMap.Of(text));
    }

    private static char FirstSign(string text)
    {
        foreach (char character in text)
        {
            if (character is not (' ' or '\n' or '\r' or '\uFEFF'))
                return character;
        }

        return ' ';
    }

    private static void TakeBeginnings(ReadingLog log, LineMap lines, bool areQuoted)
    {
        var marks = new List<Patch>();
        int number = -1;
        for (int line = 0; line < lines.LineCount; line++)
        {
            TextSpan span = lines.SpanOf(line);
            int end = Blanks.TrimEnd(log.Text, span.Start, span.End);
            int at = Blanks.Skip(log.Text, span.Start, end);
            if (at == end)
                continue;
            int behind = areQuoted ? at + (log.Text[at] == '>' ? 1 : 0) : EndOfNumber(log.Text, at, end, ref number);
            if (behind == at)
                return;
            marks.Add(new Patch(TextSpan.FromBounds(span.Start, behind), ""));
        }

        // One line may begin with such a sign by itself.
        if (marks.Count < FewestNumbers)
            return;
        int space = marks.TrueForAll(mark => mark.Span.End >= log.Text.Length || log.Text[mark.Span.End] is ' ' or '\n' or '\r') ? CommonSpaces(log.Text, marks) : 0;
        Patch[] wider = [.. marks.Select(mark => new Patch(TextSpan.FromBounds(mark.Span.Start, Math.Min(log.Text.Length, SkipAtMost(log.Text, mark.Span.End, space))), ""))];
        log.Add(ForeignFindings.LineMarks(
            log.PlaceOf(new TextSpan(marks[0].Span.End - 1, 1)), areQuoted, log.Fix("Delete them all", Diagnostics.RepairSafety.Safe, wider)));
        log.Mend([.. wider]);
    }

    /// <summary>How many spaces stand behind the mark where the fewest do.</summary>
    private static int CommonSpaces(string text, List<Patch> marks)
    {
        int fewest = int.MaxValue;
        foreach (Patch mark in marks)
        {
            int content = Blanks.Skip(text, mark.Span.End, text.Length);
            if (content < text.Length && text[content] is not ('\n' or '\r'))
                fewest = Math.Min(fewest, content - mark.Span.End);
        }

        return fewest == int.MaxValue ? 0 : fewest;
    }

    private static int SkipAtMost(string text, int at, int most)
    {
        for (; most > 0 && at < text.Length && text[at] == ' '; most--)
            at++;
        return at;
    }

    /// <summary>Behind the number of a line, which is greater by one than that of the line before it, empty lines not counted.</summary>
    private static int EndOfNumber(string text, int at, int end, ref int number)
    {
        int behind = at;
        while (behind < end && behind - at < 6 && text[behind] is >= '0' and <= '9')
            behind++;
        if (behind == at)
            return at;
        int written = int.Parse(text.Substring(at, behind - at), System.Globalization.CultureInfo.InvariantCulture);
        if (number >= 0 && (written <= number || written > number + 50))
            return at;
        number = written;
        return behind < end && text[behind] is ':' or '.' or ')' or '|' ? behind + 1 : behind;
    }

    private static void TakeFences(ReadingLog log, LineMap lines)
    {
        var fences = new List<TextSpan>();
        var outside = new List<Patch>();
        bool isInside = false;
        for (int line = 0; line < lines.LineCount; line++)
        {
            TextSpan span = lines.SpanOf(line);
            bool isFence = StartsWith(log.Text, span.Start, Fence) || StartsWith(log.Text, span.Start, OtherFence);
            if (isFence)
            {
                fences.Add(span);
                isInside = !isInside;
            }

            if (isFence || !isInside)
                outside.Add(new Patch(TextSpan.FromBounds(span.Start, Blanks.TrimEnd(log.Text, span.Start, span.End)), ""));
        }

        if (fences.Count < 2)
            return;
        bool isOnlyFences = outside.TrueForAll(patch => patch.Span.Length == 0 || StartsWith(log.Text, patch.Span.Start, Fence) || StartsWith(log.Text, patch.Span.Start, OtherFence));
        Diagnostics.Repair? delete = isOnlyFences ? log.Fix("Delete these lines", Diagnostics.RepairSafety.Choice, fences.Select(fence => new Patch(fence, ""))) : null;
        log.Add(ForeignFindings.Fences(log.PlaceOf(new TextSpan(fences[0].Start, Fence.Length)), delete));
        log.Mend(outside);
    }

    private static bool StartsWith(string text, int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
}
