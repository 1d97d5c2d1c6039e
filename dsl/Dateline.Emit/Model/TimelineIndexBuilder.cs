using System.Globalization;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Workspace.Analyses;
using Dateline.Logic;

namespace Dateline.Emit.Model;

/// <summary>Makes the one index of a timeline out of everything that is known of it.</summary>
public static class TimelineIndexBuilder
{
    /// <param name="analysis">The timeline with its files joined.</param>
    /// <param name="relativePathOf">The path of a file from the folder of the timeline file, with slashes.</param>
    /// <param name="memo">Has the index of the run before, and takes this one; null where nobody asks again.</param>
    public static TimelineIndex Build(Analysis analysis, Func<string, string> relativePathOf, TimelineIndexMemo? memo = null)
    {
        analysis = analysis.WithoutDrafts();
        List<BoundFile> files = [.. analysis.Files.OrderBy(file => file.File.Path, StringComparer.Ordinal)];
        List<string> paths = [.. files.Select(file => relativePathOf(file.File.Path))];
        TimelineIndexMemo.Remembered? last = memo?.Last;
        bool isSame = last?.HasRowsOf(paths, files, analysis.Timeline.Chronology) == true;
        EquatableArray<IndexRow> rows = isSame ? last!.Index.Rows : RowsOf(files, analysis.Timeline.Chronology);
        var steps = new Dictionary<IReadOnlyList<SeriesStep>, EquatableArray<IndexStep>>(ByReference<IReadOnlyList<SeriesStep>>.Instance);
        var index = new TimelineIndex(
            isSame ? last!.Index.Files : paths.ToEquatableArray(),
            rows,
            analysis.Series.Histories.Select(history => HistoryOf(history, steps, last))
                .OrderBy(history => $"{history.Series} {history.Entity}", StringComparer.Ordinal)
                .ToEquatableArray())
        {
            Bounds = BoundsOf(analysis.Timeline),
            Sayings = SayingsOf(analysis.Timeline),
        };
        memo?.Remember(index, steps);
        return index;
    }

    private static EquatableArray<IndexBounds> BoundsOf(LinkedTimeline timeline) =>
        timeline.WithBounds
            .Where(entry => entry.Kind?.Category == KindCategory.Event)
            .Select(entry => (Entry: entry, Bounds: timeline.BoundsOf(entry)))
            .Where(known => known.Bounds.AreTighter)
            .Select(known => new IndexBounds(
                known.Entry.Id, known.Bounds.Range.Earliest, known.Bounds.Range.Latest, IdsOf(known.Bounds.EarliestFrom), IdsOf(known.Bounds.LatestFrom)))
            .OrderBy(known => known.Id, StringComparer.Ordinal)
            .ToEquatableArray();

    private static EquatableArray<IndexSayings> SayingsOf(LinkedTimeline timeline) =>
        timeline.SaidOfTimes
            .GroupBy(said => said.Sayer)
            .Select(sayer => new IndexSayings(sayer.Key.Id, sayer.Select(said => SayingOf(said.Field, said.Named)).ToEquatableArray()))
            .ToEquatableArray();

    private static DataNode SayingOf(FieldSymbol field, ReferenceValue named)
    {
        var apart = new List<DataNode>(2);
        if (named.Distance?.AtLeast is { } least)
            apart.Add(NodeOf("at-least", least));
        if (named.Distance?.AtMost is { } most)
            apart.Add(NodeOf("at-most", most));
        return DataNode.Of(field.Name, named.Id) with { Below = apart.ToEquatableArray() };
    }

    /// <summary>What it means, and then as the editor writes it, as findings say it.</summary>
    private static DataNode NodeOf(string key, Language.Binding.Bound.Amount amount) => DataNode.Of(key, $"{amount.Value.Duration.Iso} {amount.Text}");

    private static EquatableArray<string> IdsOf(IReadOnlyList<BoundEntry> entries) => entries.Select(entry => entry.Id).ToEquatableArray();

    private static EquatableArray<IndexRow> RowsOf(List<BoundFile> files, IReadOnlyList<BoundEntry> chronology)
    {
        Dictionary<BoundEntry, int> order = [];
        foreach (BoundEntry entry in chronology)
            order.Add(entry, order.Count);
        var rows = new List<IndexRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int file = 0; file < files.Count; file++)
        {
            for (int place = 0; place < files[file].Entries.Count; place++)
            {
                BoundEntry entry = files[file].Entries[place];
                if (seen.Add(entry.Id))
                    rows.Add(RowOf(entry, file, place, order.TryGetValue(entry, out int at) ? at : -1));
            }
        }

        rows.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new([.. rows]);
    }

    private static IndexRow RowOf(BoundEntry entry, int file, int place, int order) =>
        new IndexRow(entry.Id, entry.Kind?.Name ?? "", file, place, order);

    /// <summary>The same list of steps has the same ids, dates and values, whoever holds it.</summary>
    private static IndexHistory HistoryOf(
        SeriesHistory history, Dictionary<IReadOnlyList<SeriesStep>, EquatableArray<IndexStep>> steps, TimelineIndexMemo.Remembered? last)
    {
        if (last is null || !last.Steps.TryGetValue(history.Steps, out EquatableArray<IndexStep> known))
            known = history.Steps.Select(step => StepOf(step, history.Series.Type is ReferenceType)).ToEquatableArray();
        steps[history.Steps] = known;
        return new IndexHistory(history.Series.Name, history.EntityId, known) { IsUndated = history.HasUndatedChanges };
    }

    /// <param name="isOfEntries">Whether there may be nobody: a choice may have an option of that name.</param>
    private static IndexStep StepOf(SeriesStep step, bool isOfEntries) =>
        new(step.Entry.Id, step.When.Text, step.Before.IsKnown ? NodeOf("from", step.Before, isOfEntries) : null, NodeOf(step.IsObservation ? "is" : "to", step.After, isOfEntries))
        {
            Days = step.Range == DateRange.Of(step.When) ? null : (step.Range.Earliest, step.Range.Latest),
            IsOfOpenOrder = step.IsOfOpenOrder,
            Possible = step.Possible.Where(value => value.IsKnown && !IsNobody(value, isOfEntries)).Select(value => NodeOf("or", value, isOfEntries)).ToEquatableArray(),
            MayBeNobody = step.Possible.Any(value => IsNobody(value, isOfEntries)),
        };

    private static DataNode NodeOf(string key, SeriesValue value, bool isOfEntries) => value switch
    {
        { IsKnown: false } => new DataNode(key, "", DataState.Unknown, default),
        _ when IsNobody(value, isOfEntries) => new DataNode(key, "", DataState.Nobody, default),
        { Estimate: { IsExact: false } estimate } => DataNode.Of(key, FileDataBuilder.BoundsOf(estimate)),
        { Set: { } set } => DataNode.Of(key, LinesOf(set)),
        _ => DataNode.Of(key, value.Number?.ToString(CultureInfo.InvariantCulture) ?? value.Date?.Text ?? value.Name!),
    };

    /// <summary>Those that are in it for certain; those that may be in a closed one, and are not in an open one.</summary>
    private static IEnumerable<DataNode> LinesOf(NameSet set)
    {
        foreach (string member in set.Members)
            yield return DataNode.Of("-", member);
        foreach (string other in set.IsClosed ? set.Possible : set.Absent)
            yield return DataNode.Of(set.IsClosed ? "or" : "not", other);
        if (!set.IsClosed)
            yield return DataNode.Of("open", "");
    }

    private static bool IsNobody(SeriesValue value, bool isOfEntries) => isOfEntries && value.IsNobody;
}
