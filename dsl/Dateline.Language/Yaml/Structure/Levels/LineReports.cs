using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Levels;

/// <summary>Reports what is wrong with a single line, and mends it in the next draft.</summary>
internal sealed class LineReports(ReadingLog log, List<Patch> patches)
{
    private readonly string _text = log.Text;

    public void NoName(SourceLine line)
    {
        log.AddUnreadable(IndentationFindings.NoName(log.PlaceOf(new TextSpan(line.ContentStart, 1))));
        LeaveOut(line);
    }

    public void NoBlankBehindHyphen(SourceLine line)
    {
        var space = new Patch(new TextSpan(line.ContentStart + 1, 0), " ");
        string item = _text.Substring(line.ContentStart + 1, line.End - line.ContentStart - 1);
        log.AddUnreadable(IndentationFindings.NoBlankBehindHyphen(
            log.PlaceOf(TextSpan.FromBounds(line.ContentStart, line.End)), item, log.SafeFix($"Write \"- {item}\"", space)));
        patches.Add(space);
    }

    /// <param name="above">The line whose text it may go on with; null where there is none.</param>
    /// <param name="all">The line, and those that go on with it.</param>
    public void StrayText(SourceLine line, SourceLine? above, IReadOnlyList<SourceLine> all)
    {
        int textLine = above is null ? 0 : log.LineNumberOf(above.Start);
        Repair? join = above is null ? null : log.Fix($"Move it up to the end of the text on line {Words.Number(textLine)}", RepairSafety.Choice, JoinsWithoutQuoteMarks(above.End, all));
        log.AddUnreadable(IndentationFindings.StrayText(
            log.PlaceOf(new TextSpan(line.ContentStart, FirstWordLength(line))),
            _text.Substring(line.ContentStart, line.End - line.ContentStart),
            textLine,
            join,
            log.Fix("Make a comment of it, with a \"#\" before it", RepairSafety.Choice, all.Select(stray => new Patch(new TextSpan(stray.ContentStart, 0), "# "))),
            above is null && all.Count == 1 ? AsField(line) : null));
    }

    /// <summary>Puts a colon behind the first of two words, or before a change: it may be the name of a field. Whether it is, its kind knows.</summary>
    private Repair? AsField(SourceLine line)
    {
        int end = KeyFinder.EndOfWord(_text, line.ContentStart, line.End);
        int value = Blanks.Skip(_text, end, line.End);
        bool isName = end > line.ContentStart && value > end && value < line.End && Names.IsKebabCase(Slice(TextSpan.FromBounds(line.ContentStart, end)));
        bool isValue = isName && (_text.IndexOf(' ', value, line.End - value) < 0 || _text.IndexOf(" -> ", value, line.End - value, StringComparison.Ordinal) >= 0);
        if (!isValue)
            return null;
        var colon = new Patch(new TextSpan(end, 0), ":");
        return log.Fix($"Write \"{Slice(TextSpan.FromBounds(line.ContentStart, end))}: {Words.Shortened(Slice(TextSpan.FromBounds(value, line.End)))}\"", RepairSafety.Choice, [colon]);
    }

    /// <summary>A line drawn to part what is above it from what is below.</summary>
    public bool IsRuler(SourceLine line)
    {
        char sign = _text[line.ContentStart];
        for (int i = line.ContentStart; i < line.End; i++)
        {
            if (_text[i] != sign)
                return false;
        }

        return sign is '-' or '=' or '_' or '~' or '+' && line.End - line.ContentStart > 2;
    }

    public void Ruler(SourceLine line)
    {
        var whole = TextSpan.FromBounds(line.ContentStart, line.End);
        log.AddUnreadable(IndentationFindings.Ruler(log.PlaceOf(whole), Slice(whole), log.Fix("Delete the line", RepairSafety.Choice, [new Patch(whole, "")])));
        LeaveOut(line);
    }

    /// <summary>The one name of a field in this file that begins with the word that the line is; null where it is no such word.</summary>
    public string? NameBegunBy(SourceLine line, FieldNames names) =>
        KeyFinder.IsWord(_text, line.ContentStart, line.End) ? names.BegunBy(_text.Substring(line.ContentStart, line.End - line.ContentStart)) : null;

    public void HalfWritten(SourceLine line, string name)
    {
        var word = TextSpan.FromBounds(line.ContentStart, line.End);
        log.AddUnreadable(IndentationFindings.HalfWritten(log.PlaceOf(word), Slice(word), name));
        LeaveOut(line);
    }

    public void HyphenBeforeId(SourceLine line)
    {
        var without = new Patch(TextSpan.FromBounds(line.ContentStart, line.Key!.Value.Start), "");
        log.AddUnreadable(IndentationFindings.HyphenBeforeId(
            log.PlaceOf(new TextSpan(line.ContentStart, 1)), Name(line), log.Fix("Delete the hyphen", RepairSafety.Choice, [without])));
        patches.Add(without);
    }

    /// <summary>Whether a text goes on in a line, as words and the two halves of a change do; what is whole does not.</summary>
    public bool GoesOn(SourceLine above, SourceLine line) =>
        _text.IndexOf(' ', above.Value.Span.Start, above.Value.Span.Length) >= 0 || string.CompareOrdinal(_text, line.ContentStart, "->", 0, 2) == 0;

    public static IEnumerable<Patch> Joins(int end, IEnumerable<SourceLine> lines)
    {
        foreach (SourceLine line in lines)
        {
            yield return new Patch(TextSpan.FromBounds(end, line.ContentStart), " ");
            end = line.End;
        }
    }

    /// <summary>The sign with which a mail program begins the lines that it quotes is no part of the text.</summary>
    private IEnumerable<Patch> JoinsWithoutQuoteMarks(int end, IEnumerable<SourceLine> lines)
    {
        foreach (SourceLine line in lines)
        {
            int start = line.ContentStart;
            while (start < line.End && _text[start] is '>' or ' ')
                start++;
            yield return new Patch(TextSpan.FromBounds(end, start), " ");
            end = line.End;
        }
    }

    public void RunOn(SourceLine line, SourceLine above)
    {
        string joined = Slice(above.Value.Span) + " " + _text.Substring(line.ContentStart, line.End - line.ContentStart);
        log.AddUnreadable(IndentationFindings.RunOn(
            log.PlaceOf(new TextSpan(line.ContentStart, FirstWordLength(line))), log.LineNumberOf(line.Start), log.LineNumberOf(above.Start), joined,
            log.Fix("Put the whole text on one line", RepairSafety.Choice, Joins(above.Value.Span.End, [line]))));
        LeaveOut(line);
    }

    public void LeaveOut(SourceLine line) => patches.Add(new Patch(TextSpan.FromBounds(line.ContentStart, line.End), ""));

    private int FirstWordLength(SourceLine line)
    {
        int end = line.ContentStart;
        while (end < line.End && _text[end] is not (' ' or '\n' or '\r'))
            end++;
        return end - line.ContentStart;
    }

    public string What(SourceLine line) => line.Key is { } key ? Words.Quoted(Slice(key)) : "This item";

    public string Name(SourceLine line) => line.Key is { } key ? Slice(key) : "";

    public string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
