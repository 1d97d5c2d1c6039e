using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Levels;

/// <summary>Lines that were moved together to a wrong column: one mistake, with one repair that moves them all.</summary>
internal sealed class MisplacedLines(ReadingLog log, SourceLine first, int column, SourceLine? beside, string what)
{
    private readonly List<Patch> _moves = [];

    /// <summary>How many columns the lines have to move to the right; negative to the left.</summary>
    public int Shift { get; } = column - first.Indent;

    public void Add(SourceLine line, List<Patch> patches)
    {
        int count = _moves.Count;
        _moves.Add(new Patch(new TextSpan(line.Start, line.Indent), new string(' ', Math.Max(0, line.Indent + Shift))));
        foreach (int start in line.BlockLines)
            _moves.Add(MoveOf(start));
        for (int i = count; i < _moves.Count; i++)
            patches.Add(_moves[i]);
    }

    public void Report()
    {
        // It fits nowhere as it is written, and would fit nowhere else: what it is meant to be cannot be told.
        if (Shift == 0 || column < 0)
        {
            if (log.IsEmpty)
                log.AddUnreadable(UnreadableFindings.LineNotReadable(log.PlaceOf(TextSpan.FromBounds(first.ContentStart, Math.Max(first.ContentStart, first.End)))));
            return;
        }

        Repair align = log.Fix(IndentationFindings.MoveTo(column), IsAllThatIsWrong() ? RepairSafety.Safe : RepairSafety.Choice, _moves);
        Place place = log.PlaceOf(new TextSpan(first.ContentStart, first.Key is { } key ? key.End - first.ContentStart : 1));
        log.AddUnreadable(IndentationFindings.WrongIndentation(
            place, what, first.Indent, column, beside is null ? 0 : log.LineNumberOf(beside.Start), align));
    }

    /// <summary>A field among items, or one with a hyphen in its name, may be an item that lost its hyphen or gained a letter.</summary>
    private bool IsAllThatIsWrong()
    {
        bool isOfItsKind = beside is null || (beside.Kind == LineKind.Item) == (first.Kind == LineKind.Item);
        return isOfItsKind && !(first.Key is { } key && log.Text.IndexOf(" - ", key.Start, key.Length, StringComparison.Ordinal) >= 0);
    }

    private Patch MoveOf(int start) =>
        Shift >= 0 ? new Patch(new TextSpan(start, 0), new string(' ', Shift)) : new Patch(new TextSpan(start, Math.Min(-Shift, BlanksAt(start))), "");

    private int BlanksAt(int start) => Blanks.Skip(log.Text, start, log.Text.Length) - start;
}
