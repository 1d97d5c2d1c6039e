using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Tree;

namespace Dateline.Language.Yaml.Structure;

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
        if (_furtherLeft.Earliest is null && KindBefore(index) is { } kind)
        {
            log.AddUnreadable(SilentFindings.MissingId(log.PlaceOf(kind)));
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

    /// <summary>The kind of an entry whose id was lost: it stands among the first lines, beside the very first of them.</summary>
    private TextSpan? KindBefore(int index)
    {
        if (index < 2 || lines[index] is not { Indent: 0, Kind: LineKind.Field, IsOpen: true })
            return null;
        // With nothing below it, the first line is the id itself, which slipped.
        if (lines[0].IsOpen && lines[1].Indent <= lines[0].Indent)
            return null;
        for (int i = 0; i < index; i++)
        {
            if (lines[i] is { Kind: LineKind.Field, Key: { } key, Value.Form: ValueForm.Plain } && lines[i].Indent == lines[0].Indent && _names.Slice(key) == RootCheck.FieldOfEveryEntry)
                return key;
        }

        return null;
    }

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
