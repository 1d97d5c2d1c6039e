using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Values;
using Dateline.Logic;

namespace Dateline.Language.Rules.Checking;

/// <summary>The linked entries and resolved series of a timeline, as rules read them.</summary>
/// <param name="today">The day of the check; null where it is not given.</param>
internal sealed class TimelineWorld(LinkedTimeline timeline, SeriesResult series, EdtfDate? today = null) : World
{
    private readonly SeriesCourses _courses = new(series);

    private readonly Dictionary<FieldSymbol, ReferringEntries> _referring = [];

    private readonly Dictionary<(Expression Asked, string OwnerId), Value> _computed = [];

    // Most rules read no series: the table is made when one does.
    private Dictionary<(BoundEntry Entry, FieldSymbol Field), (SeriesHistory History, int Index)>? _steps;

    public override EdtfDate? Today => today;

    public override BoundEntry? Find(string id) => timeline.Index.IsRepeated(id) ? null : timeline.Index.Find(id);

    public override Referring FindReferring(string id, InverseStep inverse)
    {
        if (!_referring.TryGetValue(inverse.Field, out ReferringEntries? entries))
            _referring.Add(inverse.Field, entries = ReferringEntries.Of(timeline, inverse));
        return entries.To(id);
    }

    public override Value Compute(Expression asked, string ownerId)
    {
        if (!_computed.TryGetValue((asked, ownerId), out Value value))
            _computed.Add((asked, ownerId), value = base.Compute(asked, ownerId));
        return value;
    }

    public override bool HasContradictedAfter(BoundEntry later, BoundEntry earlier) => timeline.After.IsContradicted(later, earlier);

    public override SeriesValue ReadBefore(BoundEntry subject, SeriesSymbol symbol, string entityId)
    {
        foreach (BoundField field in subject.Fields)
        {
            if (Steps().TryGetValue((subject, field.Symbol), out var moved) && IsOf(moved.History, symbol, entityId))
                return moved.History.Steps[moved.Index].Before;
        }

        return subject.Find(BuiltIns.Date)?.Value is DateValue date ? ReadOn(date.Date, symbol, entityId) : SeriesValue.Unknown;
    }

    public override SeriesValue ReadOn(EdtfDate date, SeriesSymbol symbol, string entityId) =>
        _courses.Find(symbol, entityId)?.On(date) ?? SeriesValue.Unknown;

    public override SeriesValue ReadHalf(BoundEntry subject, FieldSymbol change, ChangeHalf half)
    {
        if (!Steps().TryGetValue((subject, change), out var moved))
            return SeriesValue.Unknown;
        SeriesStep step = moved.History.Steps[moved.Index];
        return half == ChangeHalf.From ? step.Before : MoveEffects.AfterAlone(step) ?? step.After;
    }

    public override SeriesStep? StepBehind(BoundEntry subject, SeriesSymbol symbol, string entityId, EdtfDate? on)
    {
        for (int i = 0; on is null && i < subject.Fields.Count; i++)
        {
            if (Steps().TryGetValue((subject, subject.Fields[i].Symbol), out var moved) && IsOf(moved.History, symbol, entityId))
                return StepBefore(moved.History, moved.Index);
        }

        EdtfDate? date = on ?? (subject.Find(BuiltIns.Date)?.Value as DateValue)?.Date;
        return date is null ? null : _courses.Find(symbol, entityId)?.StepOn(date);
    }

    public override SeriesStep? StepBehind(BoundEntry subject, FieldSymbol change) =>
        Steps().TryGetValue((subject, change), out var moved) ? StepBefore(moved.History, moved.Index) : null;

    private static SeriesStep? StepBefore(SeriesHistory history, int index) => index > 0 ? history.Steps[index - 1] : null;

    private static bool IsOf(SeriesHistory history, SeriesSymbol symbol, string entityId) =>
        ReferenceEquals(history.Series, symbol) && history.EntityId == entityId;

    private Dictionary<(BoundEntry Entry, FieldSymbol Field), (SeriesHistory History, int Index)> Steps()
    {
        if (_steps is not null)
            return _steps;
        _steps = [];
        foreach (SeriesHistory history in series.Histories)
        {
            for (int i = 0; i < history.Steps.Count; i++)
                _steps[(history.Steps[i].Entry, history.Steps[i].Field.Symbol)] = (history, i);
        }

        return _steps;
    }
}
