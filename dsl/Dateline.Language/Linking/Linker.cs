using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Alike;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Former;
using Dateline.Language.Linking.Ids;
using Dateline.Language.Linking.Naming;
using Dateline.Language.Linking.Network;
using Dateline.Language.Linking.References;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking;

/// <summary>Joins the files of a timeline: ids, the names that lead to them, and the order of time.</summary>
public static class Linker
{
    /// <param name="memo">Takes what is found, and has what a run before this one found; null where nobody asks again.</param>
    /// <param name="work">Asks several files at once, where nothing is remembered; null for one after the other.</param>
    /// <param name="drafts">Entries that are left out because they are not finished; null where none are.</param>
    public static LinkedTimeline Link(
        TimelineSchema schema, IReadOnlyList<BoundFile> files, LinkMemo? memo = null, FileWork? work = null, IReadOnlyDictionary<string, BoundEntry>? drafts = null,
        CancellationToken cancellation = default)
    {
        var findings = new List<Finding>();
        files = CurrentFiles.Of(files, findings, cancellation);
        EntryIndex index = EntryIndex.Of(files, memo, cancellation);
        memo?.Begin(index);
        var miswritten = new MiswrittenIds(index);
        cancellation.ThrowIfCancellationRequested();
        CheckIds(index, memo, findings);
        UniqueCheck.Run(schema, index, findings);
        ReservedIds.Check(schema, index, findings);
        cancellation.ThrowIfCancellationRequested();
        var lost = new LostIds(schema, files);
        ISet<string> namedSources = new ReferenceCheck(schema, index, miswritten, lost, drafts, findings).Run(work ?? FileWorks.OneByOne, memo, cancellation);
        ObservedSeries.Check(schema, index, findings);
        cancellation.ThrowIfCancellationRequested();
        AfterOrder after = TimeResolver.Resolve(index, findings, out TimeKnowledge times);
        cancellation.ThrowIfCancellationRequested();
        var linked = new LinkedTimeline(schema, index, Chronology.Of(index, after, memo), findings)
        {
            Files = files,
            After = after,
            Times = times,
            NamedSources = namedSources,
            Alike = [.. AlikeEntries.In(index, memo, cancellation), .. DisprovenEntries.In(index, cancellation)],
            Finished = UnreadNames.Finish(index, miswritten, lost, files),
        };
        memo?.EndRun();
        return linked;
    }

    private static void CheckIds(EntryIndex index, LinkMemo? memo, List<Finding> findings)
    {
        int before = findings.Count;
        if (memo?.WereIdsApart != true)
            RepeatedIds.Check(index, findings);
        if (memo is not null)
            memo.AreIdsApart = findings.Count == before;
    }
}
