using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Texts;

/// <summary>
/// What stands behind the quotation mark or the bracket that closes a value: a comma of another language, the next field,
/// a comment without its sign. Whatever it is, the value before it stays as it is written.
/// </summary>
internal sealed class TextBehind(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines)
{
    private const string Ends = ",.;";

    private readonly string _text = log.Text;
    private readonly HashSet<int> _taken = [];

    /// <summary>Reports and mends it; false where it is something else.</summary>
    public bool Check(int index)
    {
        if (_taken.Contains(index))
            return true;
        LineValue value = lines[index].Value;
        TextSpan behind = Behind(value);
        if (IsEnd(behind))
            ReportEnds(index, behind);
        else if (FieldAt(behind) is { } name)
            ReportField(index, behind, name);
        else if (value.Form == ValueForm.Flow && IsComment(behind))
            ReportComment(behind);
        else
            return false;
        return true;
    }

    private TextSpan Behind(LineValue value)
    {
        int start = Blanks.Skip(_text, value.Span.End, value.RestEnd);
        return TextSpan.FromBounds(start, value.RestEnd);
    }

    /// <summary>One of the signs with which other languages end a value, and nothing else.</summary>
    private bool IsEnd(TextSpan behind) => behind.Length == 1 && Ends.IndexOf(_text[behind.Start]) >= 0;

    /// <summary>Lines that follow each other and end alike come from one other place: they are one mistake.</summary>
    private void ReportEnds(int first, TextSpan behind)
    {
        char sign = _text[behind.Start];
        var deletions = new List<Patch>();
        for (int i = first; i < lines.Count; i++)
        {
            LineValue value = lines[i].Value;
            TextSpan end = value.Fault == ValueFault.TextBehind ? Behind(value) : new TextSpan(value.Span.End - 1, 1);
            bool isPlain = value.Form == ValueForm.Plain && value.Span.Length > 1;
            bool endsAlike = (value.Fault == ValueFault.TextBehind && IsEnd(end)) || isPlain;
            if (!lines[i].IsOpen && (!endsAlike || _text[end.Start] != sign || (isPlain && sign != ',')))
                break;
            if (lines[i].IsOpen)
                continue;
            _taken.Add(i);
            deletions.Add(new Patch(end, ""));
        }

        log.Add(TextFindings.SignBehind(
            log.PlaceOf(behind), sign, deletions.Count - 1, log.Fix(deletions.Count == 1 ? $"Delete the \"{sign}\"" : "Delete all of them", RepairSafety.Safe, deletions)));
        patches.AddRange(deletions);
    }

    /// <summary>The name of a field that begins there, with its colon.</summary>
    private TextSpan? FieldAt(TextSpan behind)
    {
        int end = KeyFinder.EndOfWord(_text, behind.Start, behind.End);
        bool isField = end > behind.Start && end < behind.End && _text[end] == ':' && (end + 1 == behind.End || _text[end + 1] == ' ');
        return isField && Names.IsKebabCase(_text.Substring(behind.Start, end - behind.Start)) ? TextSpan.FromBounds(behind.Start, end) : null;
    }

    private void ReportField(int index, TextSpan behind, TextSpan name)
    {
        SourceLine line = lines[index];
        var lineBreak = new Patch(TextSpan.FromBounds(line.Value.Span.End, behind.Start), "\n" + new string(' ', line.InnerColumn));
        log.AddUnreadable(TextFindings.FieldBehindValue(
            log.PlaceOf(name), Slice(name), Slice(line.Value.Span), log.Fix($"Give \"{Slice(name)}\" a line of its own", RepairSafety.Choice, [lineBreak])));
        patches.Add(lineBreak);
    }

    /// <summary>Words in brackets of their own, or behind the sign of a comment.</summary>
    private bool IsComment(TextSpan behind) =>
        behind.Start > 0 && _text[behind.Start - 1] == ' ' && (_text[behind.Start] is '(' or ';' || Slice(behind).StartsWith("//", StringComparison.Ordinal) || Slice(behind).StartsWith("--", StringComparison.Ordinal));

    private void ReportComment(TextSpan behind)
    {
        var sign = new Patch(new TextSpan(behind.Start, 0), "# ");
        log.Add(MarkerFindings.WordsBehind(log.PlaceOf(behind), Slice(behind), log.Fix("Make a comment of it, with a \"#\" before it", RepairSafety.Choice, [sign])));
        patches.Add(sign);
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
