using System.Globalization;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Moves;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Emit.Model;

/// <summary>Makes the one index of a timeline out of everything that is known of it.</summary>
public static class TimelineIndexBuilder
{
    /// <param name="analysis">The timeline with its files joined.</param>
    /// <param name="relativePathOf">The path of a file from the folder of the timeline file, with slashes.</param>
    public static TimelineIndex Build(Analysis analysis, Func<string, string> relativePathOf)
    {
        List<BoundFile> files = [.. analysis.Files.OrderBy(file => file.File.Path, StringComparer.Ordinal)];
        Dictionary<BoundEntry, int> order = [];
        foreach (BoundEntry entry in analysis.Timeline.Chronology)
            order.Add(entry, order.Count);

        var rows = new List<IndexRow>();
        var entries = new List<BoundEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int file = 0; file < files.Count; file++)
        {
            for (int place = 0; place < files[file].Entries.Count; place++)
            {
                BoundEntry entry = files[file].Entries[place];
                if (!seen.Add(entry.Id))
                    continue;
                rows.Add(RowOf(entry, file, place, order.TryGetValue(entry, out int at) ? at : -1));
                entries.Add(entry);
            }
        }

        rows.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        entries.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new TimelineIndex(
            files.Select(file => relativePathOf(file.File.Path)).ToEquatableArray(),
            new([.. rows]),
            analysis.Series.Histories.Select(HistoryOf)
                .OrderBy(history => $"{history.Series} {history.Entity}", StringComparer.Ordinal)
                .ToEquatableArray())
        {
            Inverses = IndexInverses.Of(entries, entry => order.TryGetValue(entry, out int at) ? at : -1),
        };
    }

    private static IndexRow RowOf(BoundEntry entry, int file, int place, int order) =>
        new IndexRow(entry.Id, entry.Kind?.Name ?? "", file, place, order);

    private static IndexHistory HistoryOf(SeriesHistory history) =>
        new(history.Series.Name, history.EntityId, history.Steps.Select(StepOf).ToEquatableArray()) { IsUndated = history.HasUndatedChanges };

    private static IndexStep StepOf(SeriesStep step) =>
        new(step.Entry.Id, step.When.Text, TextOf(step.Before), TextOf(step.After), step.IsObservation)
        {
            Days = step.Range == DateRange.Of(step.When) ? null : (step.Range.Earliest, step.Range.Latest),
            IsOfOpenOrder = step.IsOfOpenOrder,
            Possible = step.Possible.Select(TextOf).OfType<string>().ToEquatableArray(),
        };

    private static string? TextOf(SeriesValue value) => value.Number?.ToString(CultureInfo.InvariantCulture) ?? value.Name;
}
