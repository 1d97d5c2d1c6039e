using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Context;

/// <summary>Which name was most likely meant by one that is not known: one that is near, the same in another spelling, or the same of several.</summary>
internal static class MeantName
{
    /// <param name="known">The names that may stand there.</param>
    public static string? Of(string name, IEnumerable<string> known)
    {
        string written = Lookalikes.ReplacedInWords(name);
        if (NearestName.Of(written, known) is { } near)
            return near;
        (string spelled, string single) = (Names.ToKebabCase(name), Singulars.Of(written));
        return known.FirstOrDefault(one => one == spelled) ?? known.FirstOrDefault(one => Singulars.Of(one) == single);
    }

    /// <param name="known">The names that may stand there.</param>
    /// <param name="around">What stands beside it: a name that is there already was not meant a second time.</param>
    public static string? Of(string name, IEnumerable<string> known, YamlMapping around)
    {
        string? best = Of(name, known);
        // Asking for each name whether it stands beside would take as long as the entry is, for each of its lines.
        return best is null || around.Find(best) is null ? best : Of(name, known.Except(around.Pairs.Select(pair => pair.Key.Value), StringComparer.Ordinal));
    }
}
