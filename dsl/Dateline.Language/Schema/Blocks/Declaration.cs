using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Blocks;

/// <summary>A name in a section and what stands below it.</summary>
internal sealed record Declaration(Section Section, YamlPair Pair)
{
    public string Name => Pair.Key.Value;

    /// <summary>
    /// The names of a section, each once and as they would be if they were repaired; those that no repair is known for are
    /// left out. One that stands twice has been reported by the reader of YAML.
    /// </summary>
    public static IReadOnlyList<YamlPair> NamedPairs(SchemaDraft draft, IReadOnlyList<YamlPair> pairs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = new List<YamlPair>(pairs.Count);
        foreach (YamlPair pair in pairs)
        {
            if (!seen.Add(pair.Key.Value))
                continue;
            if (NameCheck.Passes(draft, pair.Key))
            {
                named.Add(pair);
                continue;
            }

            draft.GiveUpOn(pair.Key.Value);
            if (NameFindings.Repaired(pair.Key.Value) is { } repaired && seen.Add(repaired))
                named.Add(new YamlPair(new YamlScalar(repaired, pair.Key.Span, pair.Key.Style), pair.Value));
        }

        return named;
    }

    /// <summary>Everything that becomes a class or an enum, in the order of the file, less what is taken or cannot be held (which is reported).</summary>
    public static IReadOnlyList<Declaration> OfTypes(SchemaDraft draft, KeyedBlock root, TypeNames names)
    {
        List<Declaration> all =
        [
            .. In(draft, root["choices"], Section.Choices, "names, each with a list of options"),
            .. In(draft, root["records"], Section.Records, "names, each with its fields"),
            .. In(draft, root["entities"], Section.Entities, "kinds by name, each with its fields"),
            .. In(draft, root["events"], Section.Events, "kinds by name, each with its fields"),
        ];
        all.Sort((left, right) => left.Pair.Key.Span.Start.CompareTo(right.Pair.Key.Span.Start));
        return [.. all.Where(declaration => IsTaken(draft, declaration, names))];
    }

    private static IEnumerable<Declaration> In(SchemaDraft draft, YamlPair? section, Section kind, string wanted) =>
        NamedPairs(draft, Values.Block(draft, section, wanted)).Select(pair => new Declaration(kind, pair));

    private static bool IsTaken(SchemaDraft draft, Declaration declaration, TypeNames names)
    {
        if (names.TryTake(declaration.Name, declaration.Section, draft.PlaceOf(declaration.Pair.Key)))
            return true;
        draft.GiveUpOn(declaration.Name);
        return false;
    }
}
