using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Fields;

/// <summary>
/// Parts a line that holds a name and, behind it, what belongs on the next line: <c>date: value: 2021</c> with
/// <c>sources:</c> below. It is read with the line end that was lost, so that nothing below it is misplaced.
/// </summary>
internal sealed class LinesInOne(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private readonly string _text = log.Text;
    private readonly FieldNames _names = new(log.Text, lines);
    private readonly List<Patch> _patches = [];

    /// <summary>Reports and parts the lines; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 0; i + 1 < lines.Count; i++)
            Check(lines[i], lines[i + 1]);
        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private void Check(SourceLine line, SourceLine below)
    {
        if (line is not { Kind: LineKind.Field, GoesOn: false, Value: { Form: ValueForm.Plain, Fault: ValueFault.None } value } || below.GoesOn || below.Kind != LineKind.Field || below.Indent <= line.Indent)
            return;
        if (KeyFinder.Find(_text, value.Span.Start, value.Span.End) is not { } second || !KeyFinder.IsWord(_text, second.Start, second.End))
            return;
        string name = Slice(second);
        int behind = Blanks.Skip(_text, KeyFinder.BehindColon(_text, second), value.Span.End);
        bool hasValue = behind < value.Span.End;
        int column = hasValue ? below.Indent : (line.Indent + below.Indent) / 2;
        if (column == line.Indent || !(_names.Contains(name) || KnownWords.Has(name) || name == KnownWords.Defaults))
            return;
        TextSpan key = line.Key!.Value;
        var parted = new Patch(TextSpan.FromBounds(KeyFinder.BehindColon(_text, key), second.Start), "\n" + new string(' ', column));
        log.AddUnreadable(IndentationFindings.TwoLinesInOne(log.PlaceOf(second), Slice(TextSpan.FromBounds(second.Start, value.Span.End)), Slice(key), log.Fix("Put it on a line of its own", RepairSafety.Choice, [parted])));
        _patches.Add(parted);
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
