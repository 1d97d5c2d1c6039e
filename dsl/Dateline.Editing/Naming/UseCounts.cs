using System.Runtime.CompilerServices;
using Dateline.Editing.Snapshots;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Naming;

/// <summary>How often entries are named in a field: who spoke ten times is likelier to speak again.</summary>
internal static class UseCounts
{
    private static readonly ConditionalWeakTable<BoundFile, ILookup<string, string>> Known = [];

    /// <param name="field">The field of an entry.</param>
    /// <returns>By id; what is not named in it is not there.</returns>
    public static IReadOnlyDictionary<string, int> In(TimelineState timeline, string field)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (BoundFile file in Snapshot.FilesOf(timeline))
        {
            foreach (string id in Known.GetValue(file, read => IdsByField(read, timeline))[field])
                counts[id] = counts.GetValueOrDefault(id) + 1;
        }

        return counts;
    }

    private static ILookup<string, string> IdsByField(BoundFile file, TimelineState timeline) =>
        EventsNames.Of(file, Snapshot.SchemaOf(timeline)!).Where(use => use.Key.Kind == NameKind.Entry && !use.IsDeclaration).ToLookup(use => use.Field, use => use.Key.Name, StringComparer.Ordinal);
}
