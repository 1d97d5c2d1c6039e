using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Hyphens;

/// <summary>A hyphen, or another sign of a list, before a field that stands among the fields of an entry.</summary>
internal sealed class SurplusHyphens(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private const int MostLinesOfAnItem = 200;

    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];
    private readonly FieldNames _names = new(log.Text, lines);

    /// <summary>Reports and mends the fields; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Indent > 0 && SignAt(i) is { } sign && KeyFinder.Find(_text, sign.End, lines[i].End) is { } name && IsAmongFields(i, name))
                Report(sign, name);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    /// <summary>The sign with the spaces behind it, where a name that fields have follows.</summary>
    private TextSpan? SignAt(int index)
    {
        SourceLine line = lines[index];
        if (line is { Kind: LineKind.Item, Hyphens.Count: 1, Key: { } key })
            return IsName(key) ? TextSpan.FromBounds(line.ContentStart, key.Start) : null;
        int length = line.Kind == LineKind.Item ? 0 : Bullets.LengthAt(_text, line.ContentStart);
        return length > 0 && KeyFinder.Find(_text, line.ContentStart + length, line.End) is { } name && KeyFinder.IsWord(_text, name.Start, name.End) ? new TextSpan(line.ContentStart, length) : null;
    }

    private bool IsName(TextSpan key)
    {
        string name = _text.Substring(key.Start, key.Length);
        return KnownWords.Has(name) || _names.HasField(name);
    }

    /// <summary>Whether the lines beside it are fields, and no list can stand there.</summary>
    private bool IsAmongFields(int index, TextSpan name)
    {
        int above = Beside(index, step: -1);
        int below = Beside(index, step: 1);
        SourceLine last = lines[index - 1];
        if (IsField(above) && (BeginsAsItemAround(index, name) || BeginsAsItemOf(above, name)))
            return false;
        bool isBelowOpen = last is { IsOpen: true, Key: not null } && last.InnerColumn <= lines[index].Indent;
        bool isBelowId = last.Indent == 0 && last.IsOpen && IsField(below);
        if (isBelowId)
            return true;
        // A sign that begins no list in YAML keeps the line from being read at all.
        if (lines[index].Kind != LineKind.Item && isBelowOpen)
            return true;
        bool isField = IsField(above) || (above < 0 && IsField(below));
        bool isOfValue = isBelowOpen && KnownWords.IsOfValue(_text.Substring(name.Start, name.Length)) && IsField(below);
        return (isField && !isBelowOpen) || isOfValue;
    }

    /// <summary>Whether the fields above are those of an item that begins with the same name: it is the next one, which slipped in.</summary>
    private bool BeginsAsItemAround(int index, TextSpan name)
    {
        int at = index - 1;
        while (at > 0 && lines[at].Indent >= lines[index].Indent && index - at < MostLinesOfAnItem)
            at--;
        return lines[at].InnerColumn == lines[index].Indent && BeginsWith(lines[at], name);
    }

    /// <summary>Whether the list of the field above begins with the same name, further right: it is an item of that list, which slipped out.</summary>
    private bool BeginsAsItemOf(int above, TextSpan name) =>
        lines[above].IsOpen && lines[above + 1].Indent > lines[above].Indent && BeginsWith(lines[above + 1], name);

    private bool BeginsWith(SourceLine item, TextSpan name) =>
        item is { Kind: LineKind.Item, Key: { } key } && key.Length == name.Length && string.CompareOrdinal(_text, key.Start, _text, name.Start, name.Length) == 0;

    /// <summary>A hyphen without its space begins an item all the same.</summary>
    private bool IsField(int index) => index >= 0 && lines[index].Kind == LineKind.Field && _text[lines[index].ContentStart] != '-';

    private int Beside(int index, int step)
    {
        int at = index + step;
        while (at >= 0 && at < lines.Count && lines[at].Indent > lines[index].Indent)
            at += step;
        return at >= 0 && at < lines.Count && lines[at].Indent == lines[index].Indent ? at : -1;
    }

    private void Report(TextSpan sign, TextSpan name)
    {
        var without = new Patch(sign, "");
        string written = _text.Substring(sign.Start, sign.Length).Trim();
        log.AddUnreadable(IndentationFindings.HyphenBeforeField(
            log.PlaceOf(new TextSpan(sign.Start, written.Length)), written, _text.Substring(name.Start, name.Length), log.Fix($"Delete the \"{written}\"", RepairSafety.Choice, [without])));
        _patches.Add(without);
    }
}
