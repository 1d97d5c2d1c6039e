using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Columns;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Fields;

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

    /// <summary>Lines whose item has got its space.</summary>
    private readonly HashSet<int> _spaced = [];

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
            case LineKind.Field or LineKind.Text when IsTightItem(line):
                if (_spaced.Add(index))
                    BlankBehindHyphen(index);
                break;
            case LineKind.Item when line is { Key: null, Value.Form: ValueForm.Plain } && below is { Kind: LineKind.Field } && below.Indent == line.InnerColumn:
                if (KeyFinder.FindWithoutBlank(_text, line.Value.Span.Start, line.Value.Span.End) is { } first)
                    BlankBehindColon(first);
                else
                    OtherSign(line, index, line.Value.Span.Start, isField: true, mayGoOn: true);
                break;
            case LineKind.Text when !line.GoesOn && line.Value.Form == ValueForm.Plain:
                if (KeyFinder.FindWithoutBlank(_text, line.ContentStart, line.End) is { } key)
                    BlankBehindColon(key);
                else if (OtherSign(line, index, line.ContentStart, IsAmongFields(index), MayGoOn(index)))
                    break;
                else if (FindWithoutColon(line, below, index) is { } name)
                    Colon(name, line);
                break;
        }
    }

    private bool IsTightItem(SourceLine line) =>
        line is { Kind: not LineKind.Item, GoesOn: false } && line.End - line.ContentStart > 1 && _text[line.ContentStart] == '-' && char.IsLetter(_text[line.ContentStart + 1]);

    /// <summary>The name that a line begins with, where but for the colon it is a field.</summary>
    private TextSpan? FindWithoutColon(SourceLine line, SourceLine? below, int index)
    {
        int end = KeyFinder.EndOfWord(_text, line.ContentStart, line.End);
        if (end == line.ContentStart || !char.IsLetter(_text[line.ContentStart]))
            return null;
        var name = TextSpan.FromBounds(line.ContentStart, end);
        if (end == line.End)
            return below is not null && below.Kind != LineKind.Text && (below.Indent > line.Indent || (below.Indent == line.Indent && below.Kind == LineKind.Item)) ? name : null;
        if (_text[end] == ' ' && !IsName(name) && IsAmongFields(index) && !FollowsText(index) && Names.IsKebabCase(Slice(name)) && ColonSigns.IsFieldButForColon(_text, line.ContentStart, line.End))
            return name;
        if (_text[end] != ' ')
            return null;
        int value = Blanks.Skip(_text, end + 1, line.End);
        if (!IsName(name) && !(IsGroup(value, line.End) && IsAmongFields(index) && Names.IsKebabCase(Slice(name))))
            return null;
        bool isOneValue = char.IsDigit(_text[value]) || _text[value] is '"' or '\'' or '[' or '{' || _text.IndexOf(' ', value, line.End - value) < 0;
        return isOneValue || !MayGoOn(index) ? name : null;
    }

    /// <summary>Fields in braces to the end of a line, as no text goes on.</summary>
    private bool IsGroup(int start, int end) =>
        _text[start] == '{' && FlowText.FindClose(_text, start, end) == end - 1 && KeyFinder.EndOfWord(_text, Blanks.Skip(_text, start + 1, end), end) is var key && _text[key] == ':';

    /// <summary>Whether a text stands above it that may go on in it; an id does not.</summary>
    private bool FollowsText(int index) =>
        index > 0 && lines[index - 1] is { Value.Form: ValueForm.Plain } above && above.Value.Span is var words
        && words.Length > 0 && !IsId(words) && !ColonSigns.IsFieldButForColon(_text, above.ContentStart, above.End) && !char.IsDigit(_text[words.Start]);

    private bool IsId(TextSpan words) => _text.IndexOf('-', words.Start, words.Length) > 0 && Names.IsKebabCase(Slice(words));

    private bool MayGoOn(int index) => index > 0 && lines[index - 1] is { Value.Form: ValueForm.Plain } above && above.End - above.Start >= WrappedWidth;

    private bool IsName(TextSpan name) => _names.Contains(Slice(name)) || KnownWords.Has(Slice(name));

    /// <summary>A line that is a field but for the sign between its name and its value.</summary>
    /// <param name="isField">Whether a field can stand there.</param>
    /// <param name="mayGoOn">Whether it may be the rest of a text.</param>
    private bool OtherSign(SourceLine line, int index, int start, bool isField, bool mayGoOn)
    {
        int end = KeyFinder.EndOfWord(_text, start, line.End);
        if (end == start || !char.IsLetter(_text[start]) || ColonSigns.Find(_text, end, line.End, out bool isSignCertain) is not { } sign)
            return false;
        var name = TextSpan.FromBounds(start, end);
        bool isId = sign.End == line.End && line.Indent == 0;
        bool isLikely = isSignCertain || (!mayGoOn && (_text[Blanks.Skip(_text, sign.Start, sign.End)] is ';' or '-' or '–' or '—' or ':' || ColonSigns.IsFieldButForColon(_text, start, line.End)));
        if (!IsName(name) && !(isLikely && isField && Names.IsKebabCase(Slice(name))) && !isId)
            return false;
        string value = Slice(TextSpan.FromBounds(sign.End, line.End));
        // Beside changes an arrow is a part of the value, and the colon is missing before it.
        bool isArrowOfValue = Slice(sign).Trim() == "->" && IsBesideChanges(index);
        var colon = new Patch(isArrowOfValue ? new TextSpan(end, 0) : sign, value.Length == 0 || isArrowOfValue ? ":" : ": ");
        log.AddUnreadable(IndentationFindings.OtherSign(
            log.PlaceOf(new TextSpan(Blanks.Skip(_text, sign.Start, sign.End), Slice(sign).Trim().Length)), Slice(name), Slice(sign).Trim(), log.Fix($"Write \"{Slice(name)}{colon.NewText}\"", RepairSafety.Choice, [colon])));
        _patches.Add(colon);
        return true;
    }

    /// <summary>Whether the value that a line is about is a change: one stands above it, in the details of the same value.</summary>
    private bool IsBesideChanges(int index)
    {
        int column = lines[index].Indent;
        for (int i = index - 1; i >= 0 && lines[i].Indent > 0 && column > 0; i--)
        {
            if (lines[i].Indent > column)
                continue;
            column = lines[i].Indent;
            if (lines[i] is { Kind: LineKind.Field, Key: { } key } && Slice(key) == "value")
                return Slice(TextSpan.FromBounds(key.End, lines[i].End)).Contains("->");
        }

        return false;
    }

    /// <summary>Whether a field stands beside a line, or could begin below the one above it.</summary>
    private bool IsAmongFields(int index) =>
        index > 0 && (lines[index - 1].Indent == lines[index].Indent || lines[index - 1].InnerColumn == lines[index].Indent || lines[index - 1].IsOpen)
        || (index + 1 < lines.Count && lines[index + 1] is { Kind: LineKind.Field } below && below.Indent == lines[index].Indent);

    private void Colon(TextSpan name, SourceLine line)
    {
        var colon = new Patch(new TextSpan(name.End, 0), ":");
        log.AddUnreadable(IndentationFindings.NoColon(
            log.PlaceOf(name), Slice(name), Slice(TextSpan.FromBounds(line.ContentStart, line.End)), log.Fix($"Write \"{Slice(name)}:\"", RepairSafety.Choice, [colon])));
        _patches.Add(colon);
    }

    private void BlankBehindColon(TextSpan key)
    {
        int behind = KeyFinder.BehindColon(_text, key);
        var space = new Patch(new TextSpan(behind, 0), " ");
        RepairSafety safety = KeyFinder.HasWholeValueAt(_text, behind) ? RepairSafety.Safe : RepairSafety.Choice;
        log.AddUnreadable(IndentationFindings.NoBlankBehindColon(
            log.PlaceOf(key), Slice(key), log.Fix($"Write \"{Slice(key)}: \"", safety, [space])));
        _patches.Add(space);
    }

    /// <summary>Items of one list that lack the space are one mistake. Lines below that stand in the column of a name go with it.</summary>
    private void BlankBehindHyphen(int index)
    {
        SourceLine line = lines[index];
        var moves = new List<Patch>();
        for (int i = index; i < lines.Count && lines[i].Indent >= line.Indent; i++)
        {
            if (lines[i].Indent > line.Indent)
                continue;
            // Below the first, YAML takes the others for more of its text.
            bool isTight = IsTightItem(lines[i] with { GoesOn = false });
            if (!isTight && lines[i].Kind != LineKind.Item)
                break;
            if (isTight)
            {
                _spaced.Add(i);
                moves.AddRange(SpaceBehindHyphen(i));
            }
        }

        string item = Slice(TextSpan.FromBounds(line.ContentStart + 1, line.End));
        log.AddUnreadable(IndentationFindings.NoBlankBehindHyphen(
            log.PlaceOf(line.Key ?? TextSpan.FromBounds(line.ContentStart, line.End)), item, log.Fix($"Write \"- {item}\"", RepairSafety.Safe, moves)));
        _patches.AddRange(moves);
    }

    private List<Patch> SpaceBehindHyphen(int index)
    {
        SourceLine line = lines[index];
        var moves = new List<Patch> { new(new TextSpan(line.ContentStart + 1, 0), " ") };
        bool areAligned = index + 1 < lines.Count && lines[index + 1].Indent == line.Indent + 1;
        for (int i = index + 1; areAligned && i < lines.Count && lines[i].Indent > line.Indent; i++)
            moves.AddRange(LineMoves.Of(_text, lines[i], 1));
        return moves;
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
