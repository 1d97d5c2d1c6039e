using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>A world in which an item of a list is at hand.</summary>
/// <param name="world">Without it.</param>
internal sealed class ItemWorld(World world, ItemBinding binding, ItemReading item) : World
{
    private readonly Dictionary<Expression, Value> _remembered = (world as ItemWorld)?._remembered ?? [];

    /// <summary>The world in which no item is at hand.</summary>
    private World Outermost => (world as ItemWorld)?.Outermost ?? world;

    /// <summary>What comes to the same for each item is computed once.</summary>
    public Value Remember(ListFunctionExpression function, BoundEntry subject)
    {
        if (!_remembered.TryGetValue(function, out Value value))
            _remembered.Add(function, value = Evaluator.Evaluate(function, subject, Outermost));
        return value;
    }

    public override ItemReading? ItemOf(ItemBinding asked) => ReferenceEquals(asked, binding) ? item : world.ItemOf(asked);

    public override BoundEntry? Find(string id) => world.Find(id);

    public override EdtfDate? Today => world.Today;

    public override Referring FindReferring(string id, InverseStep inverse) => world.FindReferring(id, inverse);

    public override Value Compute(Expression asked, string ownerId) => world.Compute(asked, ownerId);

    public override bool HasContradictedAfter(BoundEntry later, BoundEntry earlier) => world.HasContradictedAfter(later, earlier);

    public override SeriesValue ReadBefore(BoundEntry subject, SeriesSymbol series, string entityId) => world.ReadBefore(subject, series, entityId);

    public override SeriesValue ReadOn(EdtfDate date, SeriesSymbol series, string entityId) => world.ReadOn(date, series, entityId);

    public override SeriesStep? StepBehind(BoundEntry subject, SeriesSymbol series, string entityId, EdtfDate? on) => world.StepBehind(subject, series, entityId, on);

    public override SeriesStep? StepBehind(BoundEntry subject, FieldSymbol change) => world.StepBehind(subject, change);

    public override SeriesValue ReadHalf(BoundEntry subject, FieldSymbol change, ChangeHalf half) => world.ReadHalf(subject, change, half);
}
