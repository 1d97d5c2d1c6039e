using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Values.Sets;

/// <summary>A change of a set as a group with names for its parts: <c>{ joins: dora, leaves: [cy] }</c>, <c>{ from: [ada], to: [ben] }</c>.</summary>
internal static class SetGroups
{
    private static readonly string[] Joins = ["joins", "joined", "join", "joining", "added", "adds", "add", "in", "new", "plus", "+", "enters", "entered"];
    private static readonly string[] Leaves = ["leaves", "left", "leave", "leaving", "removed", "removes", "remove", "out", "gone", "minus", "-", "exits", "exited"];
    private static readonly string[] From = ["from", "before", "old", "was"];
    private static readonly string[] To = ["to", "after", "now", "are", "all", "set"];

    /// <summary>The same as the language writes it; null where the group says something else, too.</summary>
    public static string? Meant(YamlMapping group)
    {
        var signed = new List<string>();
        string? from = null;
        string? to = null;
        foreach (YamlPair pair in group.Pairs)
        {
            if (NamesIn(pair.Value) is not { } names)
                return null;
            string word = pair.Key.Value.ToLowerInvariant();
            if (Joins.Contains(word, StringComparer.Ordinal))
                signed.AddRange(names.Select(name => "+" + name));
            else if (Leaves.Contains(word, StringComparer.Ordinal))
                signed.AddRange(names.Select(name => "-" + name));
            else if (From.Contains(word, StringComparer.Ordinal))
                from = $"[{string.Join(", ", names)}] ";
            else if (To.Contains(word, StringComparer.Ordinal))
                to = $"[{string.Join(", ", names)}]";
            else
                return null;
        }

        bool isOfSteps = from is null && to is null;
        return isOfSteps && signed.Count > 0 ? string.Join(", ", signed)
            : to is not null && signed.Count == 0 ? $"{from}-> {to}"
            : null;
    }

    private static IReadOnlyList<string>? NamesIn(YamlNode node) => node switch
    {
        YamlScalar one => [.. one.Value.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0)],
        YamlSequence list when list.Items.All(item => item is YamlScalar) => [.. list.Items.Select(item => ((YamlScalar)item).Value.Trim())],
        _ => null,
    };
}
