using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Trials;

/// <summary>Repairs that are tried in one check: of each finding at most one, and no two of them in the same lines.</summary>
/// <param name="linesOf">The lines of a file, by its path.</param>
internal sealed class TrialGroup(Func<string, LineMap> linesOf)
{
    private readonly List<TriedRepair> _repairs = [];
    private readonly HashSet<int> _findings = [];
    private readonly HashSet<(string Path, int Line)> _lines = [];

    public IReadOnlyList<TriedRepair> Repairs => _repairs;

    /// <summary>False where it would meet another one of the group.</summary>
    public bool TryAdd(TriedRepair repair)
    {
        if (_findings.Contains(repair.Finding))
            return false;
        (string, int)[] lines = [.. LinesOf(repair).Distinct()];
        if (Array.Exists(lines, _lines.Contains))
            return false;
        _lines.UnionWith(lines);
        _findings.Add(repair.Finding);
        _repairs.Add(repair);
        return true;
    }

    /// <summary>The edits of each file.</summary>
    public Dictionary<string, EditSet> Edits() => _repairs
        .SelectMany(tried => tried.Repair.Edits)
        .GroupBy(edit => edit.Path, StringComparer.Ordinal)
        .ToDictionary(edits => edits.Key, edits => new EditSet(edits), StringComparer.Ordinal);

    private IEnumerable<(string, int)> LinesOf(TriedRepair tried)
    {
        yield return (tried.Of.Place.Path, tried.Of.Place.Start.Line);
        foreach (TextEdit edit in tried.Repair.Edits)
        {
            LineMap lines = linesOf(edit.Path);
            for (int line = lines.PositionOf(edit.Span.Start).Line; line <= lines.PositionOf(edit.Span.End).Line; line++)
                yield return (edit.Path, line);
        }
    }
}
