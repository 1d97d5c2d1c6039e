using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding;

/// <summary>Which name was most likely meant by one that is not known.</summary>
internal static class MeantName
{
    /// <param name="known">The names that may stand there.</param>
    /// <param name="around">What stands beside it: a name that is there already was not meant a second time.</param>
    public static string? Of(string name, IEnumerable<string> known, YamlMapping around) =>
        NearestName.Of(Lookalikes.ReplacedInWords(name), known.Where(candidate => around.Find(candidate) is null));
}
