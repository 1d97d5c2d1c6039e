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
    // Most rules read no series: the table is made when one does.
    private Dictionary<(SeriesSymbol Series, string Id), SeriesHistory>? _histories;

    public override BoundEntry? Find(string id) => timeline.Index.IsRepeated(id) ? null : timeline.Index.Find(id);

    public override SeriesValue ReadBefore(BoundEntry subject, SeriesSymbol symbol, string entityId)
    {
        if (FindHistory(symbol, entityId) is not { } history)
            return SeriesValue.Unknown;
        foreach (SeriesStep step in history.Steps)
        {
            if (ReferenceEquals(step.Entry, subject))
                return step.Before;
        }

        return subject.Find(BuiltIns.Date)?.Value is DateValue date ? SeriesReading.On(history, date.Date) : SeriesValue.Unknown;
    }

    public override SeriesValue ReadOn(EdtfDate date, SeriesSymbol symbol, string entityId) =>
        FindHistory(symbol, entityId) is { } history ? SeriesReading.On(history, date) : SeriesValue.Unknown;

    public override SeriesValue ReadHalf(BoundEntry subject, FieldSymbol change, ChangeHalf half)
    {
        string? id = change.Type is ChangeType type ? EntityOf(subject, type) : null;
        if (id is null || FindHistory(((ChangeType)change.Type).Series, id) is not { } history)
            return SeriesValue.Unknown;
        foreach (SeriesStep step in history.Steps)
        {
            if (ReferenceEquals(step.Entry, subject) && ReferenceEquals(step.Field.Symbol, change))
                return half == ChangeHalf.From ? step.Before : step.After;
        }

        return SeriesValue.Unknown;
    }

    /// <summary>The entity whose series a change moves: the one field of that kind, or the one that <c>on</c> names.</summary>
    private static string? EntityOf(BoundEntry subject, ChangeType type)
    {
        foreach (BoundField field in subject.Fields)
        {
            bool isMeant = type.OnField is { } name
                ? field.Symbol.Name == name
                : field.Symbol.Type is ReferenceType { Kind: { } kind } && kind.Is(type.Series.Of);
            if (isMeant && field.Value is ReferenceValue reference)
                return reference.Id;
        }

        return null;
    }

    private SeriesHistory? FindHistory(SeriesSymbol symbol, string id)
    {
        if (_histories is null)
        {
            _histories = [];
            foreach (SeriesHistory history in series.Histories)
                _histories[(history.Series, history.EntityId)] = history;
        }

        return _histories.TryGetValue((symbol, id), out SeriesHistory? found) ? found : null;
    }
}
