using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Fields;

/// <summary>
/// A field behind the value of another one, with lines below that belong to it: the line break before its name was lost.
/// It comes before the columns are followed, for these lines would fit nothing.
/// </summary>
internal sealed class JoinedLines(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];
    private readonly FieldNames _names = new(log.Text, lines);

    /// <summary>Reports and mends the lines; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is { GoesOn: false, IsOpen: false, Key: not null, Value.Form: not ValueForm.Block } && lines[i + 1].Indent > lines[i].InnerColumn && lines[i + 1].Kind != LineKind.Text)
                Check(i);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private void Check(int index)
    {
        SourceLine line = lines[index];
        int end = line.Value.RestEnd;
        if (end - line.Value.Span.Start < 3 || _text[end - 1] != ':')
            return;
        int start = end - 1;
        while (start > line.Value.Span.Start && KeyFinder.IsWord(_text, start - 1, start))
            start--;
        if (!_names.Contains(_text.Substring(start, end - 1 - start)) && !KnownWords.Has(_text.Substring(start, end - 1 - start)))
            start = StartOfName(start, end - 1);
        var name = TextSpan.FromBounds(start, end - 1);
        if (name.Length == 0 || start == line.Value.Span.Start || !Names.IsKebabCase(Slice(name)))
            return;
        int valueEnd = Blanks.TrimEnd(_text, line.Value.Span.Start, start);
        var lineBreak = new Patch(TextSpan.FromBounds(valueEnd, start), "\n" + new string(' ', line.InnerColumn));
        log.AddUnreadable(TextFindings.FieldBehindValue(
            log.PlaceOf(name), Slice(name), Slice(TextSpan.FromBounds(line.Value.Span.Start, valueEnd)), log.Fix($"Give \"{Slice(name)}\" a line of its own", RepairSafety.Choice, [lineBreak])));
        _patches.Add(lineBreak);
    }

    /// <summary>Where a name of the file begins within a word that ends with it.</summary>
    private int StartOfName(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            string ending = _text.Substring(i, end - i);
            if (_names.Contains(ending) || (KnownWords.Has(ending) && ending.Length > 3))
                return i;
        }

        return start;
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
