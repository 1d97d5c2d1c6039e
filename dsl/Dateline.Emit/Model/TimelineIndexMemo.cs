using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Series.Moves;

namespace Dateline.Emit.Model;

/// <summary>
/// Remembers the index of the run before. An edit of a value leaves nearly all of it as it was, and then it is the same object. It may
/// only save work.
/// </summary>
public sealed class TimelineIndexMemo
{
    private Remembered? _last;

    internal Remembered? Last => Volatile.Read(ref _last);

    internal void Remember(TimelineIndex index, IReadOnlyDictionary<IReadOnlyList<SeriesStep>, EquatableArray<IndexStep>> steps) =>
        Volatile.Write(ref _last, new Remembered(index, steps));

    internal sealed record Remembered(TimelineIndex Index, IReadOnlyDictionary<IReadOnlyList<SeriesStep>, EquatableArray<IndexStep>> Steps)
    {
        /// <summary>Whether the same entries stand in the same places, in the same order of time: their rows are what they were.</summary>
        public bool HasRowsOf(IReadOnlyList<string> paths, IReadOnlyList<BoundFile> files, IReadOnlyList<BoundEntry> chronology)
        {
            if (!Index.Files.SequenceEqual(paths, StringComparer.Ordinal) || files.Sum(file => file.Entries.Count) != Index.Rows.Count)
                return false;
            int dated = 0;
            foreach (IndexRow row in Index.Rows.AsSpan())
            {
                IReadOnlyList<BoundEntry> entries = files[row.File].Entries;
                if (row.Place >= entries.Count || entries[row.Place].Id != row.Id || (entries[row.Place].Kind?.Name ?? "") != row.Kind)
                    return false;
                if (row.Order < 0)
                    continue;
                dated++;
                if (row.Order >= chronology.Count || !ReferenceEquals(chronology[row.Order], entries[row.Place]))
                    return false;
            }

            return dated == chronology.Count;
        }
    }
}
