using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>A world that writes down what is asked of it, and what it answers.</summary>
internal sealed class AskedWorld(World world) : World
{
    private List<Question>? _questions;

    public IReadOnlyList<Question> Questions => _questions is null ? [] : _questions;

    public override EdtfDate? Today => Ask(world.Today, static other => other.Today);

    public override BoundEntry? Find(string id) => Ask(world.Find(id), other => other.Find(id));

    public override Referring FindReferring(string id, InverseStep inverse) =>
        Ask(world.FindReferring(id, inverse), other => other.FindReferring(id, inverse));

    public override Value Compute(Expression asked, string ownerId) => Ask(world.Compute(asked, ownerId), other => other.Compute(asked, ownerId));

    public override bool HasContradictedAfter(BoundEntry later, BoundEntry earlier) =>
        Ask(world.HasContradictedAfter(later, earlier), other => other.HasContradictedAfter(later, earlier));

    public override SeriesValue ReadBefore(BoundEntry subject, SeriesSymbol series, string entityId) =>
        Ask(world.ReadBefore(subject, series, entityId), other => other.ReadBefore(subject, series, entityId));

    public override SeriesValue ReadOn(EdtfDate date, SeriesSymbol series, string entityId) =>
        Ask(world.ReadOn(date, series, entityId), other => other.ReadOn(date, series, entityId));

    public override SeriesStep? StepBehind(BoundEntry subject, SeriesSymbol series, string entityId, EdtfDate? on) =>
        Ask(world.StepBehind(subject, series, entityId, on), other => other.StepBehind(subject, series, entityId, on));

    public override SeriesStep? StepBehind(BoundEntry subject, FieldSymbol change) =>
        Ask(world.StepBehind(subject, change), other => other.StepBehind(subject, change));

    public override SeriesValue ReadHalf(BoundEntry subject, FieldSymbol change, Expressions.ChangeHalf half) =>
        Ask(world.ReadHalf(subject, change, half), other => other.ReadHalf(subject, change, half));

    private T Ask<T>(T answer, Func<World, T> ask)
    {
        (_questions ??= []).Add(new Question(other => EqualityComparer<T>.Default.Equals(ask(other), answer)));
        return answer;
    }
}

/// <summary>Something that was asked of a world.</summary>
/// <param name="IsAnsweredAlike">Whether another world gives the same answer; an entry is the same where it is the same object.</param>
internal sealed record Question(Func<World, bool> IsAnsweredAlike);
