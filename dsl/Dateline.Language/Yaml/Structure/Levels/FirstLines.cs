using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Levels;

/// <summary>
/// A text whose first line is indented, and that goes on further left. Either that one line slipped, or the text is cut
/// out of a larger one and its first lines belong to something above it.
/// </summary>
internal sealed class FirstLines(ReadingLog log, List<Patch> patches, LevelStack stack, IReadOnlyList<SourceLine> lines)
{
    private readonly LineReports _names = new(log, patches);
    private bool _isReported;
    private (SourceLine? Earliest, SourceLine? Latest) _furtherLeft;

    /// <summary>Takes a line that stands further left than all above it.</summary>
    public void Take(SourceLine line, int index, Alignment alignment)
    {
        SourceLine first = lines[0];
        if (_furtherLeft.Earliest is null && KindsBefore(index) is { Count: > 0 } kinds)
        {
            Report(kinds, index);
            stack.Take(line, line.Indent);
            _furtherLeft = (line, line);
            _isReported = true;
            return;
        }

        if (ColumnOfFirst(line, index) is not { } column)
        {
            stack.Take(line, line.Indent);
            _furtherLeft = (_furtherLeft.Earliest ?? line, line);
            return;
        }

        alignment.TakeEarlier(first, column, line);
        if (first.Kind != line.Kind)
        {
            stack.Replace(stack.Levels[0], column, isList: true);
            stack.Top!.ItemsBeginWith = _names.Name(first);
            stack.Push(line.Indent, isList: false);
        }

        stack.Take(line, line.Indent);
    }

    /// <summary>That the beginning of a cut out text belongs to nothing is said only where nothing else is wrong with it.</summary>
    public void End()
    {
        if (_furtherLeft is not ({ } earliest, { } latest))
            return;
        SourceLine first = lines[0];
        if (log.IsEmpty && earliest.Indent == first.Indent)
        {
            _names.StrayText(first, above: null, [first]);
        }
        else if (log.IsEmpty && !_isReported)
        {
            Place place = log.PlaceOf(TextSpan.FromBounds(earliest.ContentStart, earliest.Key?.End ?? earliest.ContentStart + 1));
            log.AddUnreadable(IndentationFindings.WrongIndentation(
                place, _names.What(earliest), earliest.Indent, first.Indent, log.LineNumberOf(first.Start), align: null));
        }

        patches.RemoveAll(patch => patch.Span.Start < latest.Start);
        patches.Add(new Patch(TextSpan.FromBounds(first.Start, latest.Start), ""));
    }

    /// <summary>Each further kind begins an entry of its own, which lost its id too.</summary>
    private void Report(List<int> kinds, int end)
    {
        Place first = log.PlaceOf(lines[kinds[0]].Key!.Value);
        for (int i = 0; i < kinds.Count; i++)
        {
            SourceLine kind = lines[kinds[i]];
            Place place = log.PlaceOf(kind.Key!.Value);
            int begin = i == 0 ? 0 : kinds[i];
            Finding finding = i == 0 ? SilentFindings.MissingId(place) : SilentFindings.MissingId(place, RootCheck.FieldOfEveryEntry, first);
            var lost = LostId.In(log, finding, _names.Slice(kind.Value.Span), NameIn(begin, i + 1 < kinds.Count ? kinds[i + 1] : end), lines[begin].Start);
            log.AddUnreadable(lost.Finding);
            log.LostIds.Add(lost);
        }
    }

    private string? NameIn(int begin, int end)
    {
        SourceLine? line = lines.Take(end).Skip(begin).FirstOrDefault(one => IsFirstField(one) && _names.Slice(one.Key!.Value) == LostId.NameField);
        return line is null ? null : _names.Slice(line.Value.Span);
    }

    /// <summary>A field that stands beside the very first line.</summary>
    private bool IsFirstField(SourceLine line) => line is { Kind: LineKind.Field, Key: not null, Value.Form: ValueForm.Plain } && line.Indent == lines[0].Indent;

    /// <summary>The kinds of entries whose ids were lost: they stand among the first lines, beside the very first of them.</summary>
    private List<int> KindsBefore(int index)
    {
        // With nothing below it, the first line is the id itself, which slipped.
        bool mayHold = index >= 2 && lines[index] is { Indent: 0, Kind: LineKind.Field, IsOpen: true } && !(lines[0].IsOpen && lines[1].Indent <= lines[0].Indent);
        return mayHold ? [.. Enumerable.Range(0, index).Where(i => IsKind(i) && !(i > 0 && IsKind(i - 1)))] : [];
    }

    private bool IsKind(int index) => IsFirstField(lines[index]) && _names.Slice(lines[index].Key!.Value) == RootCheck.FieldOfEveryEntry;

    /// <summary>Where the first line belongs, if it slipped and left everything below it in place; null where it did not.</summary>
    private int? ColumnOfFirst(SourceLine line, int index)
    {
        SourceLine first = lines[0];
        if (_furtherLeft.Earliest is not null)
            return null;
        if (first.Kind != line.Kind)
        {
            int column = line.Indent - (first.InnerColumn - first.Indent);
            return index == 1 && first is { Kind: LineKind.Item, Key: not null } && column >= 0 ? column : null;
        }

        bool areBelowsAlike = index + 1 < lines.Count && lines[1].Indent == lines[index + 1].Indent && lines[1].Indent > line.Indent;
        return index == 1 || areBelowsAlike ? line.Indent : null;
    }
}
