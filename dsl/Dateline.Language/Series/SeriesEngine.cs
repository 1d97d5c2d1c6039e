using Dateline.Language.Linking;

namespace Dateline.Language.Series;

/// <summary>Puts the changes of every series in order and finds where they do not connect.</summary>
public static class SeriesEngine
{
    public static SeriesResult Resolve(LinkedTimeline timeline) => new([], []);
}
