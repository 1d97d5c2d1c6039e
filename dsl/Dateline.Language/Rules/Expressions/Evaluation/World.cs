using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>What surrounds an entry: the entries that it refers to, and the series. A timeline, or the few things that an example gives.</summary>
internal abstract class World
{
    /// <summary>The one entry of that id; null where there is none or several.</summary>
    public abstract BoundEntry? Find(string id);

    /// <summary>The day of the check; null where it is not given.</summary>
    public abstract EdtfDate? Today { get; }

    /// <summary>Those who refer to the entry of that id.</summary>
    public abstract Referring FindReferring(string id, InverseStep inverse);

    /// <summary>The item of a list that is at hand; null where none of that list is.</summary>
    public virtual ItemReading? ItemOf(ItemBinding asked) => null;

    /// <summary>What something comes to that is asked of a list of another entry, for whoever asks it.</summary>
    public virtual Value Compute(Expression asked, string ownerId) => ItemEvaluator.Compute(asked, ownerId, this);

    /// <summary>Whether it has been reported that an entry comes after another one and is dated before it.</summary>
    public abstract bool HasContradictedAfter(BoundEntry later, BoundEntry earlier);

    /// <summary>The value of a series just before an event.</summary>
    public abstract SeriesValue ReadBefore(BoundEntry subject, SeriesSymbol series, string entityId);

    public abstract SeriesValue ReadOn(EdtfDate date, SeriesSymbol series, string entityId);

    /// <summary>What moved or stated a series before it was read; null where nobody can say.</summary>
    /// <param name="on">The date for which it is read; null for just before the event.</param>
    public abstract SeriesStep? StepBehind(BoundEntry subject, SeriesSymbol series, string entityId, EdtfDate? on);

    /// <summary>What moved or stated the series of a change before that change.</summary>
    public abstract SeriesStep? StepBehind(BoundEntry subject, FieldSymbol change);

    /// <summary>The value before or after a change that the entry itself does not state.</summary>
    public abstract SeriesValue ReadHalf(BoundEntry subject, FieldSymbol change, Expressions.ChangeHalf half);
}
