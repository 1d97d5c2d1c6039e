using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Blocks;

/// <summary>Reads <c>in:</c> — a kind, a list of kinds, <c>event</c> or <c>entity</c> — into the kinds whose entries a rule meets.</summary>
internal static class RuleKinds
{
    /// <summary>Null where something is wrong with it, be it with a declaration elsewhere.</summary>
    public static IReadOnlyList<KindSymbol>? Read(RuleBlock block, YamlScalar ruleName)
    {
        if (block.Body.Find("in") is not { } pair)
        {
            block.ReportMissingKey(RuleFindings.WithoutKinds(block.PlaceOf(ruleName), block.Name));
            return null;
        }

        if (block.Texts(pair) is not { } names)
            return null;
        KindSymbol[] all = AllOf(block.Schema);
        ILookup<string, KindSymbol> named = all.ToLookup(kind => kind.Name, StringComparer.Ordinal);
        var kinds = new List<KindSymbol>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool isWhole = true;
        foreach (YamlScalar name in names)
        {
            if (!seen.Add(name.Value))
                continue;
            KindSymbol[] meant = [.. all.Where(kind => IsMeant(kind, name.Value, named))];
            bool isCategory = name.Value is "event" or "entity";
            if (meant.Length == 0 && !isCategory)
            {
                isWhole = false;
                if (!block.Schema.UnreadableNames.Contains(name.Value) && block.Schema.NameInVain(name.Value))
                    block.ReportAbsence(RuleFindings.UnknownKind(block.PlaceOf(name), name.Value, [.. all.Select(kind => kind.Name), "event", "entity"]));
            }

            kinds.AddRange(meant.Where(kind => !kinds.Contains(kind)));
        }

        return isWhole ? kinds : null;
    }

    /// <summary>The kinds that a name under <c>in:</c> stands for; none where it stands for nothing.</summary>
    public static IEnumerable<KindSymbol> Named(TimelineSchema schema, string name)
    {
        KindSymbol[] all = AllOf(schema);
        ILookup<string, KindSymbol> named = all.ToLookup(kind => kind.Name, StringComparer.Ordinal);
        return all.Where(kind => IsMeant(kind, name, named));
    }

    private static KindSymbol[] AllOf(TimelineSchema schema) =>
        [.. FieldLookup.KindsOf(schema, KindCategory.Event), .. FieldLookup.KindsOf(schema, KindCategory.Entity), BuiltIns.AsOf];

    /// <summary>A kind, or one that extends it. No entry is of a kind that others extend.</summary>
    private static bool IsMeant(KindSymbol kind, string name, ILookup<string, KindSymbol> kinds) => !kind.IsExtended && name switch
    {
        "event" => kind.Category == KindCategory.Event,
        "entity" => kind.Category == KindCategory.Entity,
        _ => kinds[name].FirstOrDefault() is { } named && kind.Is(named),
    };
}
