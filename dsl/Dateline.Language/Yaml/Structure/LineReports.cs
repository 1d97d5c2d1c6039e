using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Structure;

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
            log.PlaceOf(TextSpan.FromBounds(line.ContentStart, line.End)), item, log.SafeFix($"write \"- {item}\"", space)));
        patches.Add(space);
    }

    public void StrayText(SourceLine line, int textLine)
    {
        log.AddUnreadable(IndentationFindings.StrayText(
            log.PlaceOf(new TextSpan(line.ContentStart, FirstWordLength(line))),
            _text.Substring(line.ContentStart, line.End - line.ContentStart),
            textLine));
        LeaveOut(line);
    }

    public void RunOn(SourceLine line, SourceLine above)
    {
        string joined = Slice(above.Value.Span) + " " + _text.Substring(line.ContentStart, line.End - line.ContentStart);
        log.AddUnreadable(IndentationFindings.RunOn(
            log.PlaceOf(new TextSpan(line.ContentStart, FirstWordLength(line))), log.LineNumberOf(line.Start), log.LineNumberOf(above.Start), joined));
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

    public string What(SourceLine line) => line.Key is { } key ? $"\"{Slice(key)}\"" : "This item";

    public string Name(SourceLine line) => line.Key is { } key ? Slice(key) : "";

    public string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
