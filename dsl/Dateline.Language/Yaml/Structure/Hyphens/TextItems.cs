using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Hyphens;

/// <summary>An item of a list of texts or ids with fields below it, which only an item with names has. They are left out.</summary>
internal sealed class TextItems(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private const int MostLinesLookedAt = 200;

    private readonly HashSet<string> _ofEntries = new(StringComparer.Ordinal);
    private readonly List<Patch> _patches = [];
    private readonly FieldNames _names = new(log.Text, lines);

    /// <summary>Reports and mends them; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Field && lines[i - 1].Indent == 0)
                LearnFrom(i);
        }

        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is { Kind: LineKind.Item, Hyphens.Count: 1, Key: null, Value: { Form: ValueForm.Plain or ValueForm.Quoted, Fault: ValueFault.None } })
                Check(i);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private void LearnFrom(int first)
    {
        for (int i = first; i < lines.Count && lines[i].Indent >= lines[first].Indent; i++)
        {
            if (lines[i].Indent == lines[first].Indent)
                _ofEntries.Add(Name(lines[i]));
        }
    }

    private void Check(int index)
    {
        SourceLine item = lines[index];
        int end = index + 1;
        while (end < lines.Count && lines[end].Indent > item.Indent && lines[end].Kind == LineKind.Field && lines[end].Indent >= item.InnerColumn)
            end++;
        if (end == index + 1 || lines[index + 1].Indent != item.InnerColumn || HasNamedItems(index) || MayLackItsColon(index))
            return;
        // Behind the last item it may be a field of the entry that slipped, and that explains it better.
        bool goesOn = end < lines.Count && lines[end].Kind == LineKind.Item && lines[end].Indent == item.Indent;
        string name = Name(lines[index + 1]);
        if (!goesOn && (_ofEntries.Contains(name) || KnownWords.MayStand(KnownWords.Entry, name) == true))
            return;
        log.AddUnreadable(IndentationFindings.FieldsBelowItem(
            log.PlaceOf(lines[index + 1].Key!.Value), name, log.Text.Substring(item.Value.Span.Start, item.Value.Span.Length).Trim('"', '\'')));
        for (int i = index + 1; i < end; i++)
            _patches.Add(new Patch(TextSpan.FromBounds(lines[i].ContentStart, lines[i].End), ""));
    }

    /// <summary>Whether it begins with a name that fields have: then its colon is what is missing.</summary>
    private bool MayLackItsColon(int index)
    {
        TextSpan text = lines[index].Value.Span;
        int end = KeyFinder.EndOfWord(log.Text, text.Start, text.End);
        string name = log.Text.Substring(text.Start, end - text.Start);
        return end < text.End && (KnownWords.Has(name) || _names.Contains(name));
    }

    /// <summary>Whether another item of the list has names: then the text is what is wrong.</summary>
    private bool HasNamedItems(int index)
    {
        int column = lines[index].Indent;
        return IsNamed(index, 1) || IsNamed(index, -1);

        bool IsNamed(int from, int step)
        {
            for (int i = from + step; i >= 0 && i < lines.Count && Math.Abs(i - from) < MostLinesLookedAt && lines[i].Indent >= column; i += step)
            {
                if (lines[i].Indent == column && lines[i].Kind != LineKind.Item)
                    return false;
                if (lines[i].Indent == column && lines[i].Key is not null)
                    return true;
            }

            return false;
        }
    }

    private string Name(SourceLine line) => line.Key is { } key ? log.Text.Substring(key.Start, key.Length) : "";
}
