using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Schema;
using Dateline.Language.Series;

namespace Dateline.Language.Rules;

/// <summary>The linked entries and resolved series of a timeline, as rules read them.</summary>
internal sealed class TimelineWorld(LinkedTimeline timeline, SeriesResult series) : World
{
    private readonly SeriesCourses _courses = new(series);

    // Most rules read no series: the table is made when one does.
    private Dictionary<(BoundEntry Entry, FieldSymbol Field), (SeriesHistory History, SeriesStep Step)>? _steps;

    public override BoundEntry? Find(string id) => timeline.Index.IsRepeated(id) ? null : timeline.Index.Find(id);

    public override bool HasContradictedAfter(BoundEntry later, BoundEntry earlier) => timeline.After.IsContradicted(later, earlier);

    public override SeriesValue ReadBefore(BoundEntry subject, SeriesSymbol symbol, string entityId)
    {
        foreach (BoundField field in subject.Fields)
        {
            if (Steps().TryGetValue((subject, field.Symbol), out var moved) && IsOf(moved.History, symbol, entityId))
                return moved.Step.Before;
        }

        return subject.Find(BuiltIns.Date)?.Value is DateValue date ? ReadOn(date.Date, symbol, entityId) : SeriesValue.Unknown;
    }

    public override SeriesValue ReadOn(EdtfDate date, SeriesSymbol symbol, string entityId) =>
        _courses.Find(symbol, entityId)?.On(date) ?? SeriesValue.Unknown;

    public override SeriesValue ReadHalf(BoundEntry subject, FieldSymbol change, ChangeHalf half)
    {
        if (!Steps().TryGetValue((subject, change), out var moved))
            return SeriesValue.Unknown;
        return half == ChangeHalf.From ? moved.Step.Before : moved.Step.After;
    }

    private static bool IsOf(SeriesHistory history, SeriesSymbol symbol, string entityId) =>
        ReferenceEquals(history.Series, symbol) && history.EntityId == entityId;

    private Dictionary<(BoundEntry Entry, FieldSymbol Field), (SeriesHistory History, SeriesStep Step)> Steps()
    {
        if (_steps is not null)
            return _steps;
        _steps = [];
        foreach (SeriesHistory history in series.Histories)
        {
            foreach (SeriesStep step in history.Steps)
                _steps[(step.Entry, step.Field.Symbol)] = (history, step);
        }

        return _steps;
    }
}
