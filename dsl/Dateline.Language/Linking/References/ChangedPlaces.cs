using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;

namespace Dateline.Language.Linking.References;

/// <summary>Two names in one entry, each of the kind that the field of the other asks for: they have changed places, which is one mistake.</summary>
internal static class ChangedPlaces
{
    /// <param name="uses">Names that lead to entries of another kind than is asked for.</param>
    /// <returns>Those that are left.</returns>
    public static IReadOnlyList<ReferenceUse> Explain(IReadOnlyList<ReferenceUse> uses, EntryIndex index, List<Finding> findings)
    {
        var explained = new HashSet<ReferenceValue>();
        foreach (IGrouping<BoundEntry, ReferenceUse> ofEntry in uses.Where(use => use is { List: null, Change: null, IsOfDefaults: false }).GroupBy(use => use.Entry))
        {
            ReferenceUse[] both = [.. ofEntry.Take(3)];
            if (both.Length != 2 || !Fits(both[0], both[1], index) || !Fits(both[1], both[0], index))
                continue;
            findings.Add(ReferenceFindings.HaveChangedPlaces(both[0], both[1]));
            explained.UnionWith(both.Select(use => use.Reference));
        }

        return explained.Count == 0 ? uses : [.. uses.Where(use => !explained.Contains(use.Reference))];
    }

    private static bool Fits(in ReferenceUse place, in ReferenceUse name, EntryIndex index) =>
        index.Find(name.Reference.Id)?.Kind is { } kind && place.Fits(kind);
}
