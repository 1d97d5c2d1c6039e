using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Ids;

/// <summary>
/// An id that stands twice may have taken the place of another one, which is referred to and which nobody has now: a copied
/// entry whose id was not changed, or the wrong one that was. It is said once, where the id stands for the second time.
/// </summary>
internal static class OverwrittenIds
{
    /// <param name="missing">Ids that nobody has, each with its uses.</param>
    /// <param name="findings">With those about ids that stand twice, which say more afterwards.</param>
    /// <returns>Those that are left.</returns>
    public static IReadOnlyList<IReadOnlyList<ReferenceUse>> Explain(IReadOnlyList<IReadOnlyList<ReferenceUse>> missing, EntryIndex index, List<Finding> findings)
    {
        if (missing.Count is 0 or > LostIds.MostNamed)
            return missing;
        List<int> twice = [.. Enumerable.Range(0, findings.Count).Where(i => IdFindings.IsTwice(findings[i]))];
        // Where more ids are missing, something else has happened to them.
        if (missing.Count > twice.Count)
            return missing;
        ILookup<Place, KindSymbol> kinds = index.Entries.Where(entry => entry.Kind is not null).ToLookup(entry => entry.File.PlaceOf(entry.IdSpan), entry => entry.Kind!);
        var left = new List<IReadOnlyList<ReferenceUse>>();
        foreach (IReadOnlyList<ReferenceUse> uses in missing)
        {
            int cause = twice.FindIndex(i => kinds[findings[i].Place].Any(kind => uses.All(use => use.Fits(kind))));
            if (cause < 0)
            {
                left.Add(uses);
                continue;
            }

            findings[twice[cause]] = Explained(findings[twice[cause]], uses[0]);
            twice.RemoveAt(cause);
        }

        return left;
    }

    private static Finding Explained(Finding finding, in ReferenceUse use) => finding with
    {
        Message = $"{finding.Message} Is one of them {Words.Quoted(use.Reference.Id, 60)}, which has no entry?",
        Related = finding.Related.Append(new RelatedPlace(use.Place, $"{Words.Quoted(use.Reference.Id, 60)} is used here")).ToEquatableArray(),
    };
}
