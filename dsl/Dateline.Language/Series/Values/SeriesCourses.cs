using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Values;

/// <summary>The histories of a timeline, to be asked for values on dates. Most timelines ask nothing: the table is made when one does.</summary>
internal sealed class SeriesCourses(SeriesResult series)
{
    private Dictionary<(SeriesSymbol Series, string Id), SeriesCourse>? _courses;

    /// <summary>Null where nothing moved or stated the series of that entity.</summary>
    public SeriesCourse? Find(SeriesSymbol symbol, string entityId)
    {
        _courses ??= series.Histories.ToDictionary(history => (history.Series, history.EntityId), history => new SeriesCourse(history));
        return _courses.TryGetValue((symbol, entityId), out SeriesCourse? course) ? course : null;
    }
}
