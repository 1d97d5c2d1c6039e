using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>Which sources are one, in sentences.</summary>
internal static class SourceFacts
{
    private const int MostGroups = 2;
    private const int MostSources = 4;

    /// <summary><c>raven-tribune and home-world go back to agency. </c> Each sentence with a space behind it; nothing where no two are one.</summary>
    public static string Shared(IndependentSources sources) => string.Concat(sources.Shared().Take(MostGroups).Select(shared => InWords(shared.Sources, shared.Origin)));

    private static string InWords(IReadOnlyList<string> sources, string? origin)
    {
        string[] others = [.. sources.Where(id => id != origin).Select(id => Words.Shortened(id))];
        string names = Words.List(others, MostSources);
        return origin is null
            ? $"{names} share their origins in turn. "
            : $"{names} {(others.Length == 1 ? "goes" : "go")} back to {Words.Shortened(origin)}. ";
    }
}
