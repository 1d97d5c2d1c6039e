using System.Runtime.CompilerServices;
using Dateline.Editing.Snapshots;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Naming;

/// <summary>How often entries are named in a field: who spoke ten times is likelier to speak again.</summary>
internal static class UseCounts
{
    /// <summary>By field, then by id. A file that nobody edits is counted once.</summary>
    private static readonly ConditionalWeakTable<BoundFile, Dictionary<string, Dictionary<string, int>>> Known = [];

    /// <param name="field">The field of an entry.</param>
    /// <returns>By id; what is not named in it is not there.</returns>
    public static IReadOnlyDictionary<string, int> In(TimelineState timeline, string field)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (BoundFile file in Snapshot.FilesOf(timeline))
        {
            if (!Known.GetValue(file, Count).TryGetValue(field, out Dictionary<string, int>? ofFile))
                continue;
            foreach ((string id, int count) in ofFile)
                counts[id] = counts.GetValueOrDefault(id) + count;
        }

        return counts;
    }

    private static Dictionary<string, Dictionary<string, int>> Count(BoundFile file)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (BoundEntry entry in file.Entries)
        {
            foreach (BoundField field in entry.Fields)
            {
                var ids = new Counter(Of(field.Symbol.Name));
                ValueWalk.Through(field.Value, ref ids);
                foreach (Report report in field.Evidence?.Says ?? [])
                {
                    ValueWalk.Through(report.Value, ref ids);
                    Add(Of(BuiltIns.Sources.Name), report.Source.Id);
                }
            }
        }

        return counts;

        Dictionary<string, int> Of(string field)
        {
            if (!counts.TryGetValue(field, out Dictionary<string, int>? ids))
                counts.Add(field, ids = new Dictionary<string, int>(StringComparer.Ordinal));
            return ids;
        }
    }

    private static void Add(Dictionary<string, int> ids, string id) => ids[id] = ids.GetValueOrDefault(id) + 1;

    private readonly struct Counter(Dictionary<string, int> ids) : IValueVisitor
    {
        public bool Leaves(BoundField field) => true;

        public bool Enters(RecordValue record) => true;

        public bool Visits(BoundValue value)
        {
            if (value is ReferenceValue reference)
                Add(ids, reference.Id);
            else if (value is ChangeValue { To: ReferenceValue next })
                Add(ids, next.Id);
            else if (value is ChangeValue { Delta: SetStepValue step })
            {
                foreach (ReferenceValue joining in step.Joining.OfType<ReferenceValue>())
                    Add(ids, joining.Id);
            }

            return true;
        }
    }
}
