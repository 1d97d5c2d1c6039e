using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.Model;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Linking.EntryDrafts;
using Dateline.Language.Linking.Former;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Timelines;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>The ids that entries of one timeline had before.</summary>
/// <param name="Timeline">The path of the timeline file.</param>
internal sealed record Renamings(string Timeline, FormerIdTable Table)
{
    public static FormerIdTable Of(EquatableArray<Renamings> all, string timeline)
    {
        foreach (Renamings one in all)
        {
            if (one.Timeline == timeline)
                return one.Table;
        }

        return FormerIdTable.Empty;
    }
}

/// <summary>The steps for ids that entries had before. Nearly always there are none, and then no other step runs for them.</summary>
internal static class FormerIdSteps
{
    /// <summary>Of the timelines that have any: what their files say is compiled by the ids of now.</summary>
    public static IncrementalValueProvider<EquatableArray<Renamings>> Renamings(IncrementalValuesProvider<TimelineState> timelines) =>
        timelines
            .Select(static (state, cancellation) => new Renamings(state.Timeline.Path, state.FormerIds(cancellation)))
            .Where(static one => !one.Table.IsEmpty)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(Steps.FormerIds);

    public static IncrementalValuesProvider<Guarded<InNamespace<FormerEntries>>> Entries(
        IncrementalValuesProvider<TimelineState> timelines, IncrementalValueProvider<ProjectSettings> settings) =>
        timelines
            .Combine(settings)
            .Select(static (pair, cancellation) => pair.Left.Timeline.Definition(cancellation).Then(
                pair.Left.Timeline.Map(cancellation),
                _ => new InNamespace<FormerEntries>(FileSteps.NamespaceOf(pair.Left.Timeline, pair.Right, cancellation), Of(pair.Left, cancellation))));

    private static FormerEntries Of(TimelineState state, CancellationToken cancellation)
    {
        FormerIdTable table = state.FormerIds(cancellation);
        return table.IsEmpty
            ? new FormerEntries(default, default)
            : new FormerEntries(table.Entries, state.Files.SelectMany(file => file.Bound(cancellation).Value is { } bound ? DraftFiles.Without(bound).Entries : []).Select(static (BoundEntry entry) => entry.Id).ToEquatableArray());
    }
}
