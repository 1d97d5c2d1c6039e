using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Alike;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Joins the files of a timeline: ids, the names that lead to them, and the order of time.</summary>
public static class Linker
{
    public static LinkedTimeline Link(TimelineSchema schema, IReadOnlyList<BoundFile> files, CancellationToken cancellation = default)
    {
        EntryIndex index = EntryIndex.Of(files);
        var findings = new List<Finding>();
        var miswritten = new MiswrittenIds(index);
        RepeatedIds.Check(index, findings);
        UniqueCheck.Run(schema, index, findings);
        cancellation.ThrowIfCancellationRequested();
        var lost = new LostIds(schema, files);
        ISet<string> namedSources = new ReferenceCheck(index, miswritten, lost, findings).Run();
        ObservedSeries.Check(schema, index, findings);
        cancellation.ThrowIfCancellationRequested();
        AfterOrder after = AfterResolver.Resolve(index, findings);
        return new LinkedTimeline(schema, index, Chronology.Of(index, after), findings)
        {
            After = after,
            NamedSources = namedSources,
            Alike = AlikeEntries.In(index),
            LostKinds = lost.Kinds,
            Finished = UnreadNames.Finish(index, miswritten, lost, files),
        };
    }
}
