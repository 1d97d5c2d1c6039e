using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Naming;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.References;

/// <summary>Many ids that nothing declares, and that resemble none that is: they stood together in a file that is not there any more.</summary>
internal static class MissingFile
{
    /// <summary>Fewer may each be an entry that somebody still has to write.</summary>
    private const int Fewest = 6;

    /// <summary>A single one may be new, and the first of its kind.</summary>
    private const int FewestOfAKind = 2;

    private const int MostRelated = 12;

    public static bool IsLikely(int ids) => ids >= Fewest;

    /// <param name="ids">The uses of each id, in the order of files and places.</param>
    public static Finding Of(IReadOnlyList<IReadOnlyList<ReferenceUse>> ids) => ReferenceFindings.NoFileHas(ids[0][0], ids.Count, OthersOf(ids));

    /// <summary>Takes the ids of kinds of which there is not one entry: where several are missing, so is what held them all.</summary>
    /// <param name="ids">The uses of each id, in the order of files and places.</param>
    /// <returns>Those that are left.</returns>
    public static IReadOnlyList<IReadOnlyList<ReferenceUse>> OfAKind(IReadOnlyList<IReadOnlyList<ReferenceUse>> ids, ReferenceSuggestions suggestions, List<Finding> findings)
    {
        if (ids.Count < FewestOfAKind)
            return ids;
        var explained = new HashSet<IReadOnlyList<ReferenceUse>>();
        foreach (IGrouping<ReferenceType, IReadOnlyList<ReferenceUse>> ofKind in ids.GroupBy(uses => uses[0].Needed))
        {
            IReadOnlyList<ReferenceUse>[] all = [.. ofKind];
            if (all.Length < FewestOfAKind || ofKind.Key.Kind is null || suggestions.Fitting(ofKind.Key).Count > 0)
                continue;
            findings.Add(ReferenceFindings.NoFileHasAny(all[0][0], all.Length, OthersOf(all)));
            explained.UnionWith(all);
        }

        return explained.Count == 0 ? ids : [.. ids.Where(uses => !explained.Contains(uses))];
    }

    private static EquatableArray<RelatedPlace> OthersOf(IReadOnlyList<IReadOnlyList<ReferenceUse>> ids) =>
        ids.Skip(1).Take(MostRelated).Select(uses => new RelatedPlace(uses[0].Place, $"{Words.Quoted(uses[0].Reference.Id, 40)} is used here")).ToEquatableArray();
}
