using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Fields;

/// <summary>
/// A text that goes on in deeper lines, one of which holds a colon: it looks like a field of a name that nobody has, below
/// a text that is complete.
/// </summary>
internal sealed class ContinuedTexts(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines)
{
    private readonly string _text = log.Text;
    private readonly bool _isTimeline = log.Text.StartsWith("dateline:", StringComparison.Ordinal) || log.Text.IndexOf("\ndateline:", StringComparison.Ordinal) >= 0;
    private Dictionary<string, int>? _names;

    /// <summary>Reports and mends them; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is { Key: not null, GoesOn: false, Value.Form: ValueForm.Plain } && lines[i + 1].Indent > lines[i].InnerColumn && _text.IndexOf(' ', lines[i].Value.Span.Start, lines[i].Value.Span.Length) >= 0)
                Check(i);
        }

        log.Mend(patches);
        return patches.Count > 0;
    }

    private void Check(int begin)
    {
        SourceLine above = lines[begin];
        int column = lines[begin + 1].Indent;
        int colon = -1;
        int names = 0;
        int last = begin;
        while (last + 1 < lines.Count && lines[last + 1].Indent > above.InnerColumn)
        {
            SourceLine line = lines[++last];
            bool isOfText = line.Kind == LineKind.Text || (line.Indent == column && IsOfText(line, Slice(above.Key!.Value)));
            if (!isOfText)
                return;
            if (line.Kind == LineKind.Field)
            {
                names += Names.IsKebabCase(Slice(line.Key!.Value)) ? 1 : 0;
                colon = colon < 0 ? last : colon;
            }
        }

        // Several names below each other are fields of something, and no lines of a text.
        bool areFields = names > 1 && names == last - begin;
        if (colon < 0 || areFields)
            return;
        string joined = Slice(above.Value.Span);
        for (int i = begin + 1; i <= last; i++)
            joined += " " + _text.Substring(lines[i].ContentStart, lines[i].End - lines[i].ContentStart);
        var whole = new Patch(TextSpan.FromBounds(above.Value.Span.Start, lines[last].End), Quoting.QuoteMeant(joined));
        TextSpan name = lines[colon].Key!.Value;
        log.AddUnreadable(IndentationFindings.ContinuedWithColon(
            log.PlaceOf(name), Slice(name), log.LineNumberOf(above.Start), log.Fix("Put the whole text on one line, in quotes", RepairSafety.Choice, [whole])));
        patches.Add(whole);
    }

    /// <summary>A field whose name stands nowhere else in the file, and is near to none that does.</summary>
    private bool IsOfText(SourceLine line, string owner)
    {
        if (line is not { Kind: LineKind.Field, IsOpen: false, Key: { } key })
            return false;
        string name = Slice(key);
        if (!Names.IsKebabCase(name) && name.IndexOf(' ') > 0)
            return true;
        if (KnownWords.AreOfOneCitation(owner, name))
            return false;
        // The words of a timeline file often stand there once; of texts it has only these.
        if (_isTimeline && owner is not ("doc" or "message"))
            return false;
        _names ??= lines.Where(one => one.Key is not null).GroupBy(one => Slice(one.Key!.Value), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return !KnownWords.Has(name) && _names[name] == 1 && NearestName.Of(name.ToLowerInvariant(), [.. _names.Keys.Where(other => other != name)]) is null;
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
