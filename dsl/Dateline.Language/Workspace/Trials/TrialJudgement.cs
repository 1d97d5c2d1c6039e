using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Trials;

/// <summary>What a check of the edited files says of the repairs that made them so, each at its own place.</summary>
internal sealed class TrialJudgement
{
    private readonly IReadOnlyDictionary<string, EditSet> _edits;
    private readonly IReadOnlyDictionary<string, LineMap> _lines;
    private readonly Dictionary<(string Path, string Code, int Start), int> _before = [];
    private readonly ILookup<(string Path, int Line), Finding> _after;
    private readonly HashSet<TriedRepair> _right;

    /// <param name="edits">Those of each file that was edited.</param>
    /// <param name="lines">The lines of each edited file.</param>
    public TrialJudgement(
        TrialGroup group, IReadOnlyDictionary<string, EditSet> edits, IReadOnlyDictionary<string, LineMap> lines, IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        _edits = edits;
        _lines = lines;
        foreach (Finding finding in before)
            _before[KeyOf(finding)] = _before.TryGetValue(KeyOf(finding), out int count) ? count + 1 : 1;
        _after = after.Where(finding => lines.ContainsKey(finding.Place.Path)).ToLookup(finding => (finding.Place.Path, finding.Place.Start.Line));
        _right = [.. group.Repairs.Where(LeavesNothing)];
        HashSet<string> elsewhere = CodesThatOnlyMoved(before, after);
        bool isAnother = ContradictionsIn(after) > ContradictionsIn(before) - _right.Count(tried => IsContradiction(tried.Of));
        _right.RemoveWhere(tried => elsewhere.Contains(tried.Of.Code) || (isAnother && IsContradiction(tried.Of)));
    }

    private static bool IsContradiction(Finding finding) => finding.Severity == Severity.Error && finding.Code[3] is '4' or '5';

    private static int ContradictionsIn(IReadOnlyList<Finding> findings) => findings.Count(IsContradiction);

    /// <summary>Whether the finding is gone, has not only gone elsewhere, and none is new where it and the edits were.</summary>
    public bool IsRight(TriedRepair tried) => _right.Contains(tried);

    /// <summary>
    /// A contradiction that is mended at one end can come back at the other: of its code there are as many as before. It may come back as
    /// another one, too: who did not leave is one too many in the next list.
    /// </summary>
    private HashSet<string> CodesThatOnlyMoved(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var moved = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<string, TriedRepair> tried in _right.Where(tried => tried.Of.Code[3] is '4' or '5').GroupBy(tried => tried.Of.Code, StringComparer.Ordinal))
        {
            if (after.Count(finding => finding.Code == tried.Key) > before.Count(finding => finding.Code == tried.Key) - tried.Count())
                moved.Add(tried.Key);
        }

        return moved;
    }

    private bool LeavesNothing(TriedRepair tried)
    {
        foreach ((string Path, int Line) line in LinesOf(tried))
        {
            foreach (IGrouping<(string, string, int), Finding> found in _after[line].GroupBy(finding => (finding.Place.Path, finding.Code, finding.Place.Span.Start)))
            {
                int known = _before.TryGetValue(found.Key, out int count) ? count : 0;
                if (found.Count() > known - (found.Key == KeyOf(tried.Of) ? 1 : 0))
                    return false;
            }
        }

        return true;
    }

    private IEnumerable<(string Path, int Line)> LinesOf(TriedRepair tried)
    {
        var touched = new HashSet<(string, int)>();
        Place place = tried.Of.Place;
        if (_lines.TryGetValue(place.Path, out LineMap? ofFinding))
            touched.Add((place.Path, ofFinding.PositionOf(_edits[place.Path].Moved(place.Span.Start)).Line));
        foreach (IGrouping<string, TextEdit> edits in tried.Repair.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal))
        {
            foreach (TextSpan written in edits.Select(_edits[edits.Key].Written))
            {
                for (int line = _lines[edits.Key].PositionOf(written.Start).Line; line <= _lines[edits.Key].PositionOf(written.End).Line; line++)
                    touched.Add((edits.Key, line));
            }
        }

        return touched;
    }

    private (string Path, string Code, int Start) KeyOf(Finding finding)
    {
        int start = finding.Place.Span.Start;
        return (finding.Place.Path, finding.Code, _edits.TryGetValue(finding.Place.Path, out EditSet? edits) ? edits.Moved(start) : start);
    }
}
