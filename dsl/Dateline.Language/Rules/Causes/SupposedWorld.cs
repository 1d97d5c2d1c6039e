using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Rules.Causes;

/// <summary>The world as it would be if one value were another. What a series makes of that value is not known then.</summary>
/// <param name="subject">The entry that is asked, as it is.</param>
/// <param name="suppose">What becomes of an entry.</param>
/// <param name="isConcerned">Whether a step of a series is one whose value is supposed to be another.</param>
internal sealed class SupposedWorld(World world, BoundEntry subject, Func<BoundEntry, BoundEntry> suppose, Func<SeriesStep, bool> isConcerned) : World
{
    public BoundEntry Subject { get; } = suppose(subject);

    public override EdtfDate? Today => world.Today;

    public override BoundEntry? Find(string id) => world.Find(id) is { } found ? suppose(found) : null;

    public override Referring FindReferring(string id, InverseStep inverse)
    {
        Referring referring = world.FindReferring(id, inverse);
        BoundEntry[] left = [.. referring.Entries.Where(entry => suppose(entry) is { } supposed && (ReferenceEquals(supposed, entry) || Referring.Refers(supposed, inverse.Field, id) == Truth.True))];
        return left.Length == referring.Count ? referring : new Referring(left, isComplete: false);
    }

    public override bool HasContradictedAfter(BoundEntry later, BoundEntry earlier) => false;

    public override SeriesValue ReadBefore(BoundEntry asked, SeriesSymbol series, string entityId) =>
        IsConcerned(world.StepBehind(subject, series, entityId, null)) ? SeriesValue.Unknown : world.ReadBefore(subject, series, entityId);

    public override SeriesValue ReadOn(EdtfDate date, SeriesSymbol series, string entityId) =>
        IsConcerned(world.StepBehind(subject, series, entityId, date)) ? SeriesValue.Unknown : world.ReadOn(date, series, entityId);

    public override SeriesStep? StepBehind(BoundEntry asked, SeriesSymbol series, string entityId, EdtfDate? on) =>
        Unconcerned(world.StepBehind(subject, series, entityId, on));

    public override SeriesStep? StepBehind(BoundEntry owner, FieldSymbol change) => Unconcerned(world.StepBehind(AsItIs(owner), change));

    public override SeriesValue ReadHalf(BoundEntry owner, FieldSymbol change, ChangeHalf half)
    {
        BoundEntry asItIs = AsItIs(owner);
        return IsConcerned(world.StepBehind(asItIs, change)) || !ReferenceEquals(suppose(asItIs), asItIs)
            ? SeriesValue.Unknown
            : world.ReadHalf(asItIs, change, half);
    }

    private BoundEntry AsItIs(BoundEntry entry) => ReferenceEquals(entry, Subject) ? subject : world.Find(entry.Id) ?? entry;

    private bool IsConcerned(SeriesStep? step) => step is not null && isConcerned(step);

    private SeriesStep? Unconcerned(SeriesStep? step) => IsConcerned(step) ? null : step;
}
