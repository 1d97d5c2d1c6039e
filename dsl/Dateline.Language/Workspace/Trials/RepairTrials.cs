using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Trials;

/// <summary>
/// Tries every edit before it is offered: the files are checked as they would be with it. Each is tried alone, where the
/// budget has room for all; otherwise many in one check, each judged at its own place, and once more alone where it failed
/// among others. The work is counted in characters.
/// </summary>
internal sealed class RepairTrials
{
    /// <summary>The characters that may be checked again; a folder of more is checked again once.</summary>
    private const long MostCharacters = 4_000_000;

    private readonly IReadOnlyList<Finding> _findings;
    private readonly FolderReading _files;
    private readonly Func<IReadOnlyList<SourceFile>, IReadOnlyList<Finding>> _check;
    private readonly long _charactersOfOne;
    private long _characters;

    private RepairTrials(IReadOnlyList<Finding> findings, long characters, FolderReading files, Func<IReadOnlyList<SourceFile>, IReadOnlyList<Finding>> check)
    {
        _findings = findings;
        _files = files;
        _charactersOfOne = characters;
        _check = check;
    }

    /// <summary>The findings with those repairs that do what they are offered for; the edits of those that could not be tried are left out.</summary>
    /// <param name="findings">What is found in the folder as it is.</param>
    /// <param name="characters">How much is checked to find it.</param>
    /// <param name="read">Hands over a file as it is, null where it cannot be read; asked once for each.</param>
    /// <param name="check">Checks the folder with some of its files edited.</param>
    public static IReadOnlyList<Finding> Run(
        IReadOnlyList<Finding> findings, long characters, Func<string, SourceFile?> read, Func<IReadOnlyList<SourceFile>, IReadOnlyList<Finding>> check)
    {
        if (!findings.Any(finding => finding.Repairs.Any(repair => repair.Edits.Count > 0)))
            return findings;
        var trials = new RepairTrials(findings, characters, new FolderReading(read), check);
        TriedRepair[] repairs = trials.Repairs();
        trials.TryAll(repairs);
        return trials.Judged(repairs.ToLookup(tried => tried.Finding));
    }

    /// <summary>The first repair of each finding before the second of any.</summary>
    private TriedRepair[] Repairs() =>
    [
        .. _findings
            .SelectMany((finding, index) => finding.Repairs.Where(repair => repair.Edits.Count > 0).Select((repair, rank) => (rank, tried: new TriedRepair(index, finding, repair))))
            .OrderBy(pair => pair.rank)
            .Select(pair => pair.tried),
    ];

    private void TryAll(TriedRepair[] repairs)
    {
        List<TriedRepair> waiting = [.. repairs.Where(CanBeEdited)];
        if (waiting.Count * _charactersOfOne <= MostCharacters)
        {
            waiting.ForEach(TryAlone);
            return;
        }

        var failed = new List<TriedRepair>();
        while (waiting.Count > 0 && IsWithinBudget())
        {
            var group = new TrialGroup(_files.LinesOf);
            waiting = waiting.FindAll(repair => !group.TryAdd(repair));
            foreach (TriedRepair wrong in Try(group))
            {
                if (group.Repairs.Count > 1)
                    failed.Add(wrong);
            }
        }

        foreach (TriedRepair repair in failed)
        {
            if (!IsWithinBudget())
                return;
            TryAlone(repair);
        }
    }

    private void TryAlone(TriedRepair repair)
    {
        var alone = new TrialGroup(_files.LinesOf);
        alone.TryAdd(repair);
        _ = Try(alone);
    }

    /// <summary>Whether the files of a repair are at hand and its edits have a place in them, each for itself.</summary>
    private bool CanBeEdited(TriedRepair tried)
    {
        bool canBe = tried.Repair.Edits.All(edit => _files.FileOf(edit.Path) is { } file && edit.Span.End <= file.Text.Length)
            && tried.Repair.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal).All(edits => !new EditSet(edits).Overlap);
        if (!canBe)
            tried.Verdict = Verdict.Wrong;
        return canBe;
    }

    private bool IsWithinBudget()
    {
        if (_characters > 0 && _characters + _charactersOfOne > MostCharacters)
            return false;
        _characters += _charactersOfOne + 1;
        return true;
    }

    /// <summary>Those of the group that are not right.</summary>
    private List<TriedRepair> Try(TrialGroup group)
    {
        Dictionary<string, EditSet> edits = group.Edits();
        var edited = edits.ToDictionary(pair => pair.Key, pair => new SourceFile(pair.Key, pair.Value.Apply(_files.FileOf(pair.Key)!.Text, 0)), StringComparer.Ordinal);
        IReadOnlyList<Finding> after = _check([.. edited.Values]);
        var judgement = new TrialJudgement(group, edits, edited.ToDictionary(pair => pair.Key, pair => pair.Value.Map.Lines, StringComparer.Ordinal), _findings, after);
        var wrong = new List<TriedRepair>();
        foreach (TriedRepair tried in group.Repairs)
        {
            tried.Verdict = judgement.IsRight(tried) ? Verdict.Right : Verdict.Wrong;
            if (tried.Verdict == Verdict.Wrong)
                wrong.Add(tried);
        }

        return wrong;
    }

    private IReadOnlyList<Finding> Judged(ILookup<int, TriedRepair> repairs) =>
        [.. _findings.Select((finding, index) => repairs.Contains(index) ? Judged(finding, repairs[index]) : finding)];

    private static Finding Judged(Finding finding, IEnumerable<TriedRepair> repairs)
    {
        var verdicts = repairs.ToLookup(tried => tried.Repair, tried => tried.Verdict);
        Repair[] kept =
        [
            .. finding.Repairs
                .Where(repair => repair.Edits.Count == 0 || verdicts[repair].First() != Verdict.Wrong)
                .Select(repair => repair.Edits.Count == 0 || verdicts[repair].First() == Verdict.Right ? repair : repair with { Edits = default }),
        ];
        return finding with { Repairs = kept.ToEquatableArray() };
    }
}
