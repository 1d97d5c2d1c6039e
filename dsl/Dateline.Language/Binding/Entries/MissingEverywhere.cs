using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Entries;

/// <summary>
/// What each entry of a file leaves out is one mistake, and not one for each: what stated it for all of them is gone. A date and a
/// name are each entry's own.
/// </summary>
internal static class MissingEverywhere
{
    public static IReadOnlyList<Finding> Join(BindingContext context, IReadOnlyList<BoundEntry> entries)
    {
        if (context.LeftOut.Count < 2)
            return context.Findings;
        // By reference: two findings may be equal in words, and comparing words costs.
        var instead = new Dictionary<Finding, List<Finding>>(ByReference<Finding>.Instance);
        JoinKinds(context, entries, instead);
        JoinFields(context, entries, instead);
        return instead.Count == 0 ? context.Findings
            : [.. context.Findings.SelectMany(finding => instead.TryGetValue(finding, out List<Finding>? said) ? said : [finding])];
    }

    private static void JoinKinds(BindingContext context, IReadOnlyList<BoundEntry> entries, Dictionary<Finding, List<Finding>> instead)
    {
        LeftOut[] all = [.. context.LeftOut.Where(one => one.Kind.Length == 0)];
        if (all.Length < 2 || all.Length != entries.Count)
            return;
        foreach (LeftOut one in all)
            instead[one.Finding] = [];
        instead[all[0].Finding].Add(EntryFindings.NoKindAnywhere(all[0].Finding, [.. all.Skip(1).Select(one => one.Finding.Place)], context.Schema.Kinds));
    }

    private static void JoinFields(BindingContext context, IReadOnlyList<BoundEntry> entries, Dictionary<Finding, List<Finding>> instead)
    {
        // An entry that stops early is told that, and its finding is no longer among these.
        var told = new HashSet<Finding>(context.Findings, ByReference<Finding>.Instance);
        var missing = new Dictionary<string, MissingTally>(StringComparer.Ordinal);
        foreach (LeftOut one in context.LeftOut)
        {
            bool isTold = told.Contains(one.Finding);
            foreach (FieldSymbol field in one.Fields.Where(CanBeShared))
            {
                if (!missing.TryGetValue(field.Name, out MissingTally? tally))
                    missing[field.Name] = tally = new MissingTally(field.Name);
                tally.Add(one, isTold);
            }
        }

        Dictionary<string, Takers> takers = TakersOf(entries);
        foreach (MissingTally rare in missing.Values.Where(tally => tally.Count < 2 || tally.Count != takers[tally.Field].Entries || tally.First is null).ToArray())
            missing.Remove(rare.Field);
        if (missing.Count == 0)
            return;
        foreach (LeftOut one in context.LeftOut.Where(one => told.Contains(one.Finding) && one.Fields.Any(IsEverywhere)))
        {
            FieldSymbol[] own = [.. one.Fields.Where(field => !IsEverywhere(field))];
            instead[one.Finding] = own.Length == 0 ? [] : [FieldFindings.MissingFrom(one.Finding.Place, own, one.EntryId, one.Kind) with { Subject = one.Finding.Subject }];
        }

        // Whatever is missing everywhere is missing from the same entries where the same kinds take it.
        foreach (IGrouping<string, MissingTally> alike in missing.Values.GroupBy(tally => takers[tally.Field].Kinds, StringComparer.Ordinal))
        {
            MissingTally tally = alike.First();
            instead[tally.First!.Finding].Add(FieldFindings.MissingEverywhere(tally.First.Finding, [.. alike.Select(one => one.Field)], tally.Count, tally.Others));
        }

        bool IsEverywhere(FieldSymbol field) => CanBeShared(field) && missing.ContainsKey(field.Name);
    }

    private static Dictionary<string, Takers> TakersOf(IReadOnlyList<BoundEntry> entries)
    {
        var takers = new Dictionary<string, Takers>(StringComparer.Ordinal);
        foreach (IGrouping<KindSymbol, BoundEntry> ofKind in entries.Where(entry => entry.Kind is not null).GroupBy(entry => entry.Kind!, ByReference<KindSymbol>.Instance))
        {
            int count = ofKind.Count();
            foreach (string name in ofKind.Key.Fields.Select(field => field.Name).Distinct(StringComparer.Ordinal))
                takers[name] = takers.TryGetValue(name, out Takers before) ? new(before.Entries + count, before.Kinds + " " + ofKind.Key.Name) : new(count, ofKind.Key.Name);
        }

        return takers;
    }

    /// <summary>Who takes a field in one file.</summary>
    private readonly record struct Takers(int Entries, string Kinds);

    private static bool CanBeShared(FieldSymbol field) =>
        !ReferenceEquals(field, BuiltIns.Date) && !ReferenceEquals(field, BuiltIns.Name) && !field.Constraints.Unique;
}
