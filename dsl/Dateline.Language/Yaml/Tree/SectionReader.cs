using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Tree;

/// <summary>
/// Reads a text that cannot be read as a whole entry by entry, so that a broken one leaves the others readable.
/// An entry begins at each line with content in its first column.
/// </summary>
internal sealed class SectionReader(ReadingLog log)
{
    /// <summary>How many lines of one entry are given up before the whole entry is.</summary>
    private const int MostLinesGivenUp = 8;

    private readonly List<YamlPair> _pairs = [];
    private YamlSequence? _firstList;

    public YamlMapping Read()
    {
        List<TextSpan> sections = SectionsOf(log.Text);
        foreach (TextSpan section in sections)
        {
            log.Cancellation.ThrowIfCancellationRequested();
            ReadSection(section);
        }

        if (_firstList is not null)
            RootCheck.ReportNoEntries(_firstList, log);
        return new YamlMapping(_pairs.ToArray(), new TextSpan(0, log.Text.Length), isFlow: false);
    }

    private static List<TextSpan> SectionsOf(string text)
    {
        var lines = LineMap.Of(text);
        var sections = new List<TextSpan>();
        int begin = 0;
        for (int line = 1; line < lines.LineCount; line++)
        {
            int offset = lines.StartOf(line);
            if (offset >= text.Length || text[offset] is ' ' or '#' or '\r' or '\n' or '}' or ']')
                continue;
            sections.Add(TextSpan.FromBounds(begin, offset));
            begin = offset;
        }

        sections.Add(TextSpan.FromBounds(begin, text.Length));
        return sections;
    }

    private void ReadSection(TextSpan section)
    {
        // Without a colon it is no entry. What is wrong with it has been said, and there may be a hundred thousand of them.
        if (log.Text.IndexOf(':', section.Start, section.Length) < 0 && log.HasFindingIn(section))
        {
            log.MarkUnreadable(new TextSpan(section.Start, 0));
            return;
        }

        TreeReading reading = TreeBuilder.Read(log, section);
        if (reading.End == ReadingEnd.Complete)
        {
            reading.Findings.HandTo(log, withWrappedTexts: false);
            if (reading.Root is YamlMapping mapping)
                _pairs.AddRange(mapping.Pairs);
            else if (reading.Root is YamlSequence list)
                _firstList ??= list;
            else if (reading.Root is { Span.Length: > 0 } && !log.HasFindingIn(section))
                log.AddUnreadable(UnreadableFindings.LineNotReadable(log.PlaceOf(LineAt(reading.Root.Span.Start, section))));
            return;
        }

        if (reading.End == ReadingEnd.TooDeep)
            log.AddUnreadable(UnreadableFindings.TooDeep(log.PlaceOf(new TextSpan(reading.BrokenAt, 0))));
        else if (!log.HasFindingIn(section))
            log.AddUnreadable(UnreadableFindings.LineNotReadable(log.PlaceOf(LineAt(reading.BrokenAt, section))));
        else
            log.MarkUnreadable(new TextSpan(section.Start, 0));
        if (reading.End == ReadingEnd.TooDeep || !ReadWithoutBrokenLines(section, reading.BrokenAt))
            AddEmptyEntry(section);
    }

    private bool ReadWithoutBrokenLines(TextSpan section, int brokenAt)
    {
        var draft = log.Copy();
        for (int i = 0; i < MostLinesGivenUp; i++)
        {
            TextSpan line = LineAt(brokenAt, section);
            if (line.Length == 0 || line.Start == section.Start)
                return false;
            draft.Blank(line);
            TreeReading reading = TreeBuilder.Read(draft, section);
            if (reading is { End: ReadingEnd.Complete, Root: YamlMapping mapping })
            {
                _pairs.AddRange(mapping.Pairs);
                return true;
            }

            if (reading.End != ReadingEnd.Broken)
                return false;
            brokenAt = reading.BrokenAt;
        }

        return false;
    }

    /// <summary>The last line with content at or above a place.</summary>
    private TextSpan LineAt(int offset, TextSpan section)
    {
        string text = log.Text;
        int end = Math.Min(offset, section.End);
        if (end == section.End || text[end] is '\n' or '\r')
        {
            while (end > section.Start && text[end - 1] is ' ' or '\n' or '\r')
                end--;
        }

        int start = end;
        while (start > section.Start && text[start - 1] is not ('\n' or '\r'))
            start--;
        while (end < section.End && text[end] is not ('\n' or '\r'))
            end++;
        return TextSpan.FromBounds(Lines.Blanks.Skip(text, start, end), end);
    }

    private void AddEmptyEntry(TextSpan section)
    {
        if (Lines.KeyFinder.Find(log.Text, section.Start, LineAt(section.Start, section).End) is not { } span)
            return;
        var key = new YamlScalar(log.Text.Substring(span.Start, span.Length), span, ScalarStyle.Plain);
        _pairs.Add(new YamlPair(key, new YamlMapping([], new TextSpan(span.End, 0), isFlow: false)));
    }
}
