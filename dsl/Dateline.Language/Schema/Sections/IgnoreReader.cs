using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Sections;

/// <summary>Reads <c>ignore:</c>, the names of files that belong to other programs.</summary>
internal static class IgnoreReader
{
    private const string Wanted = "a list of names, such as [config.yaml, drafts/]";

    public static IReadOnlyList<IgnoredName> Read(SchemaDraft draft, YamlPair? pair)
    {
        if (pair is null || Values.IsEmpty(pair.Value))
            return [];
        // One name needs no brackets.
        IReadOnlyList<YamlNode> items = pair.Value is YamlSequence list ? list.Items : [pair.Value];
        var names = new List<IgnoredName>();
        foreach (YamlNode item in items)
        {
            Place place = draft.PlaceOf(item);
            if (item is not YamlScalar written)
            {
                Values.Misshaped(draft, pair, Wanted);
                break;
            }

            if (names.Count == IgnoredName.Most)
            {
                draft.Report(IgnoreFindings.TooMany(place, items.Count));
                break;
            }

            string pattern = written.Value.StartsWith("./", StringComparison.Ordinal) ? written.Value.Substring(2) : written.Value;
            if (IgnoredName.ProblemOf(pattern) is { } problem)
                draft.Report(IgnoreFindings.NoName(place, written.Value, problem));
            else
                names.Add(new IgnoredName(pattern, place));
        }

        return names;
    }
}
