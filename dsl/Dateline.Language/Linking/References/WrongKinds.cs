using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.References;

/// <summary>
/// An entry that everybody takes for one of another kind: where all its fields are those of that kind, its own kind is the one
/// mistake, not each reference to it.
/// </summary>
internal static class WrongKinds
{
    /// <summary>Of one reference nobody knows whether it names the wrong entry.</summary>
    private const int FewestUses = 2;

    /// <param name="uses">Names that lead to entries of another kind than is asked for.</param>
    /// <returns>Those that are left.</returns>
    public static IReadOnlyList<ReferenceUse> Explain(IReadOnlyList<ReferenceUse> uses, TimelineSchema schema, EntryIndex index, List<Finding> findings)
    {
        if (uses.Count < FewestUses)
            return uses;
        var explained = new HashSet<string>(StringComparer.Ordinal);
        ILookup<BoundEntry, ReferenceType>? found = null;
        foreach (IGrouping<string, ReferenceUse> ofOne in uses.GroupBy(use => use.Reference.Id, StringComparer.Ordinal))
        {
            BoundEntry entry = index.Find(ofOne.Key)!;
            ReferenceUse[] all = [.. ofOne];
            if (all.Select(use => use.Place).Distinct().Count() < FewestUses || entry.IsDamaged || entry.KindSpan is not { } kind || OnlyOne(all, entry, schema) is not { } meant || (found ??= KnownUses.AllIn(index).ToLookup(use => use.Entry, use => use.Needed))[entry].Any(needed => !new Wanted(entry.Id, needed).Fits(meant)))
                continue;
            findings.Add(EntryFindings.OtherKindAsUsed(entry.File.PlaceOf(kind), entry.Id, entry.Kind!.Name, meant.Name, [.. all.Select(use => use.Place).Distinct()]) with { Subject = entry.Id });
            explained.Add(ofOne.Key);
        }

        return explained.Count == 0 ? uses : [.. uses.Where(use => !explained.Contains(use.Reference.Id))];
    }

    /// <summary>The kind that all uses ask for by its name, if the entry could be of it as it stands.</summary>
    private static KindSymbol? OnlyOne(ReferenceUse[] uses, BoundEntry entry, TimelineSchema schema)
    {
        KindSymbol? asked = uses[0].Needed.Kind;
        if (asked is not { IsExtended: false } || !Array.TrueForAll(uses, use => use.Fits(asked)) || SchemaTable.Of(schema).Find(asked.Name) is not { } kind)
            return null;
        bool hasAll = entry.Fields.All(field => field.IsDefault || (kind.Find(field.Symbol.Name) is { } other && other.Type.Name == field.Symbol.Type.Name));
        return hasAll && kind.Required.All(field => entry.Find(field.Name) is not null) ? asked : null;
    }
}
