using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Fields;

/// <summary>
/// Finds a line of a timeline file that stands too far left: those around it stand deeper, although it has its value, and
/// nothing can be below it. In a file of entries it is found by what usually stands below what.
/// </summary>
internal sealed class OutdentedLines(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private readonly List<Patch> _patches = [];

    /// <summary>Reports and moves the lines; whether there were any.</summary>
    public bool Mend()
    {
        if (!lines.Any(line => line is { Indent: 0, Key: { } key } && Slice(key) is "dateline" or "timeline"))
            return false;
        for (int i = 1; i + 1 < lines.Count; i++)
            Check(lines[i - 1], lines[i], lines[i + 1]);
        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private void Check(SourceLine above, SourceLine line, SourceLine below)
    {
        bool isOdd = line is { Kind: LineKind.Field, IsOpen: false, GoesOn: false, Value.Form: not ValueForm.Block } && below is { Kind: LineKind.Field, GoesOn: false } && below.Indent > line.Indent;
        bool belongsRight = (above.Kind == LineKind.Field && !above.IsOpen && above.Indent == below.Indent) || (above.IsOpen && above.Indent == line.Indent);
        if (!isOdd || !belongsRight || line.Value.Fault != ValueFault.None)
            return;
        int column = below.Indent;
        var move = new Patch(new TextSpan(line.ContentStart, 0), new string(' ', column - line.Indent));
        SourceLine other = above.IsOpen ? below : above;
        log.AddUnreadable(IndentationFindings.Slipped(
            log.PlaceOf(line.Key!.Value), Words.Quoted(Slice(line.Key.Value)), column, 0, $"so that it lines up with line {Words.Number(log.LineNumberOf(other.Start))}",
            log.Fix(IndentationFindings.MoveTo(column), RepairSafety.Choice, [move])));
        _patches.Add(move);
    }

    private string Slice(TextSpan span) => log.Text.Substring(span.Start, span.Length);
}
