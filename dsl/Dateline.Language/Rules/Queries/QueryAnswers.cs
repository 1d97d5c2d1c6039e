using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Rules.Queries;

/// <summary>The answers to a query, as a compiled timeline gives them.</summary>
/// <param name="Certain">Those of which the condition is true.</param>
/// <param name="Possible">Those of which nobody knows whether it is.</param>
public sealed record QueryAnswers(IReadOnlyList<BoundEntry> Certain, IReadOnlyList<BoundEntry> Possible)
{
    /// <param name="timeline">The joined files.</param>
    /// <param name="series">How their series went.</param>
    public static QueryAnswers Of(CompiledQuery query, LinkedTimeline timeline, SeriesResult series)
    {
        var world = new TimelineWorld(timeline, series);
        var targets = query.Targets.ToDictionary(target => target.Kind);
        IEnumerable<BoundEntry> all = query.Category == KindCategory.Event
            ? timeline.Chronology
            : timeline.Index.Entries.OrderBy(entry => entry.Id, StringComparer.Ordinal);
        var asked = all.Where(entry => entry.Kind is not null && targets.ContainsKey(entry.Kind) && !timeline.Index.IsRepeated(entry.Id) && (query.IsForDisproven || !entry.IsDisproven))
            .Select(entry => (Entry: entry, Target: targets[entry.Kind!]))
            .Select(one => (one.Entry, Truth: one.Target.Where is null ? Truth.True : Evaluator.Test(one.Target.Where, one.Entry, world), Key: one.Target.Order is null ? Value.Unknown : Evaluator.Evaluate(one.Target.Order, one.Entry, world)))
            .ToList();
        return new QueryAnswers(Sorted(Truth.True), Sorted(Truth.Unknown));

        IReadOnlyList<BoundEntry> Sorted(Truth truth) =>
            [.. asked.Where(one => one.Truth == truth).OrderBy(one => one.Key, ValueOrder.Of(query.IsDescending)).Select(one => one.Entry)];
    }
}
