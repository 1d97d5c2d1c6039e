using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Series.Moves;

/// <summary>
/// Changes of a set of which nobody knows when: each may have come at any time. Of those whom one names, what else is known holds only as long as
/// it says the same; of everybody else it says nothing.
/// </summary>
internal sealed class UndatedSteps
{
    /// <summary>All who join by one of them, all who leave, and what whole lists say of before and after: names do not depend on each other.</summary>
    private readonly IReadOnlyList<MoveEffect> _effects;

    private UndatedSteps(IReadOnlyList<MoveEffect> effects)
    {
        NameSet[] steps = [.. effects.Select(static effect => effect.Step).OfType<NameSet>()];
        NameSet joining = NameSet.Of(steps.SelectMany(static step => step.Members), []);
        NameSet leaving = NameSet.Of([], steps.SelectMany(static step => step.Absent));
        _effects = [.. new[] { joining, leaving }.Where(static step => !step.SaysNothing).Select(static step => new MoveEffect { Step = step }), .. effects.Where(static effect => effect.Step is null)];
    }

    /// <summary>Null where the series is none of sets, or each change has a date.</summary>
    public static UndatedSteps? Of(SeriesSymbol series, IReadOnlyList<SeriesMove> undated) =>
        undated.Count == 0 || series.Type is not ListType ? null : new UndatedSteps([.. undated.Select(static move => move.Effect)]);

    /// <summary>What is still known at any later time, as long as no other change comes.</summary>
    public NameSet Later(NameSet known) => _effects.Aggregate(known, (left, effect) => effect.Step is { } step ? left.OrAfter(step) : left.Or(SetOf(effect.To)));

    public SeriesState Later(in SeriesState state)
    {
        if (state.Knowledge == Knowledge.Lost)
            return state;
        SeriesState later = state.Value.Set is { } set ? SeriesState.Stated(SeriesValue.Of(Later(set))) : state;
        return state.LastChange is { Value.Set: { } left } ? later with { LastChange = new LeftByChange(SeriesValue.Of(Later(left))) } : later with { LastChange = state.LastChange };
    }

    /// <summary>What was known at any earlier time already, as long as no other change lies between.</summary>
    public NameSet Earlier(NameSet known) => _effects.Aggregate(known, (left, effect) => effect.Step is { } step ? left.OrAfter(step.Reversed()) : left.Or(SetOf(effect.From)));

    private static NameSet SetOf(in SeriesValue value) => value.Set ?? NameSet.Anything;
}
