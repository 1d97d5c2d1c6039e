using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Structure;

/// <summary>
/// Puts back a colon, or the blank behind a colon or a hyphen, that is all that keeps a line from being a field or an
/// item. It comes before the columns are followed: without its sign such a line would pull all below it out of place.
/// </summary>
internal sealed class MissingSigns(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    /// <summary>A line as long as this may have been wrapped, and the one below it may go on with its text.</summary>
    private const int WrappedWidth = 60;

    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];
    private readonly FieldNames _names = new(log.Text, lines);

    /// <summary>Reports and mends the lines; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 0; i < lines.Count; i++)
            Check(lines[i], i + 1 < lines.Count ? lines[i + 1] : null, i);
        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private void Check(SourceLine line, SourceLine? below, int index)
    {
        switch (line.Kind)
        {
            case LineKind.Field when IsTightItem(line.Key!.Value):
                BlankBehindHyphen(line, index);
                break;
            case LineKind.Item when line is { Key: null, Value.Form: ValueForm.Plain } && below is { Kind: LineKind.Field } && below.Indent == line.InnerColumn:
                if (KeyFinder.FindWithoutBlank(_text, line.Value.Span.Start, line.Value.Span.End) is { } first)
                    BlankBehindColon(first);
                break;
            case LineKind.Text when !line.GoesOn && line.Value.Form == ValueForm.Plain:
                if (KeyFinder.FindWithoutBlank(_text, line.ContentStart, line.End) is { } key)
                    BlankBehindColon(key);
                else if (FindWithoutColon(line, below, index) is { } name)
                    Colon(name, line);
                break;
        }
    }

    private bool IsTightItem(TextSpan key) => key.Length > 1 && _text[key.Start] == '-' && char.IsLetter(_text[key.Start + 1]);

    /// <summary>The name that a line begins with, where but for the colon it is a field.</summary>
    private TextSpan? FindWithoutColon(SourceLine line, SourceLine? below, int index)
    {
        int end = KeyFinder.EndOfWord(_text, line.ContentStart, line.End);
        if (end == line.ContentStart || !char.IsLetter(_text[line.ContentStart]))
            return null;
        var name = TextSpan.FromBounds(line.ContentStart, end);
        if (end == line.End)
            return below is not null && below.Kind != LineKind.Text && (below.Indent > line.Indent || (below.Indent == line.Indent && below.Kind == LineKind.Item)) ? name : null;
        bool isParted = _text[end] == ' ' || (_text[end] is ';' or '!' or '=' or '.' && end + 1 < line.End && _text[end + 1] == ' ');
        if (!isParted || !_names.Contains(Slice(name)))
            return null;
        int value = Blanks.Skip(_text, end + 1, line.End);
        bool isOneValue = char.IsDigit(_text[value]) || _text[value] is '"' or '\'' or '[' or '{' || _text.IndexOf(' ', value, line.End - value) < 0;
        bool mayGoOn = index > 0 && lines[index - 1] is { Value.Form: ValueForm.Plain } above && above.End - above.Start >= WrappedWidth;
        return isOneValue || !mayGoOn ? name : null;
    }

    private void Colon(TextSpan name, SourceLine line)
    {
        bool isMistyped = name.End < line.End && _text[name.End] != ' ';
        var colon = new Patch(new TextSpan(name.End, isMistyped ? 1 : 0), ":");
        log.AddUnreadable(IndentationFindings.NoColon(
            log.PlaceOf(name), Slice(name), Slice(TextSpan.FromBounds(line.ContentStart, line.End)), log.Fix($"write \"{Slice(name)}:\"", RepairSafety.Choice, [colon])));
        _patches.Add(colon);
    }

    private void BlankBehindColon(TextSpan key)
    {
        int behind = KeyFinder.BehindColon(_text, key);
        var space = new Patch(new TextSpan(behind, 0), " ");
        RepairSafety safety = KeyFinder.HasWholeValueAt(_text, behind) ? RepairSafety.Safe : RepairSafety.Choice;
        log.AddUnreadable(IndentationFindings.NoBlankBehindColon(
            log.PlaceOf(key), Slice(key), log.Fix($"write \"{Slice(key)}: \"", safety, [space])));
        _patches.Add(space);
    }

    /// <summary>The lines below that stand in the column of the name go with it.</summary>
    private void BlankBehindHyphen(SourceLine line, int index)
    {
        var moves = new List<Patch> { new(new TextSpan(line.ContentStart + 1, 0), " ") };
        bool areAligned = index + 1 < lines.Count && lines[index + 1].Indent == line.Indent + 1;
        for (int i = index + 1; areAligned && i < lines.Count && lines[i].Indent > line.Indent; i++)
        {
            moves.Add(new Patch(new TextSpan(lines[i].Start, 0), " "));
            foreach (int start in lines[i].BlockLines)
                moves.Add(new Patch(new TextSpan(start, 0), " "));
        }

        string item = Slice(TextSpan.FromBounds(line.ContentStart + 1, line.End));
        log.AddUnreadable(IndentationFindings.NoBlankBehindHyphen(
            log.PlaceOf(line.Key!.Value), item, log.Fix($"write \"- {item}\"", RepairSafety.Safe, moves)));
        _patches.AddRange(moves);
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
