using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Words;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Workspace.Declared;

/// <summary>
/// A name that everybody writes and nobody declares, next to one that is declared and that nobody writes: the declaration is
/// misspelt, not all the places that use it.
/// </summary>
internal static class MisspeltDeclarations
{
    /// <summary>How many names and declarations are compared; more of them are no slip.</summary>
    private const int MostCandidates = 8;

    private const int MostNames = 32;

    private static readonly string[] Codes =
        ["DTL2020", "DTL2030", "DTL2031", "DTL2033", "DTL2041", "DTL2045", "DTL2106", "DTL2150", "DTL2152", "DTL2157", "DTL3006", "DTL3011", "DTL3013", "DTL3041"];

    public static bool MayBeTold(Finding finding) => Codes.Contains(finding.Code);

    /// <summary>Declarations that may be misspelt, each with the name that is used instead.</summary>
    public static IReadOnlyList<(DeclaredName Declared, string Used)> Candidates(ReadTexts texts, IReadOnlyList<Finding> findings)
    {
        ILookup<DeclaredSort, DeclaredName> declared = DeclaredName.In(texts.TimelineTree.Root).ToLookup(one => one.Sort);
        var candidates = new List<(DeclaredName, string)>();
        foreach (IGrouping<string, Finding> uses in findings.Where(MayBeTold).GroupBy(finding => NameAt(texts, finding.Place), StringComparer.Ordinal).Where(uses => Names.IsKebabCase(uses.Key)).Take(MostNames))
        {
            if (!IsUsedOften(texts, uses.Key, [.. uses]))
                continue;
            foreach (IGrouping<DeclaredSort, DeclaredName> sort in declared)
            {
                string? nearest = NearestName.Of(uses.Key, sort.Select(one => one.Name.Value));
                candidates.AddRange(sort.Where(one => one.Name.Value == nearest && nearest != uses.Key).Select(one => (one, uses.Key)));
            }

            if (candidates.Count >= MostCandidates)
                break;
        }

        return [.. candidates.Take(MostCandidates)];
    }

    /// <param name="trial">What the other name explains.</param>
    /// <returns>Null where too little speaks for it.</returns>
    public static Finding? Judge(ReadTexts texts, DeclaredName declared, string used, DeclarationTrial trial)
    {
        Finding[] uses = [.. trial.Explained.Where(finding => MayBeTold(finding) && NameAt(texts, finding.Place) == used)];
        if (!IsUsedOften(texts, used, uses))
            return null;
        TextEdit[] elsewhere =
        [
            .. uses
                .SelectMany(finding => finding.Repairs.FirstOrDefault(repair => repair.Edits.Count > 0)?.Edits ?? [])
                .Where(edit => edit.NewText == declared.Name.Value)
                .Distinct(),
        ];
        Place[] places = [.. uses.SelectMany(PlacesOf)];
        return DeclaredFindings.Unused(texts.Timeline.Map.PlaceOf(declared.Name.Span), declared.Name.Value, used, places, elsewhere);
    }

    /// <summary>One place alone is a slip of its own.</summary>
    private static bool IsUsedOften(ReadTexts texts, string name, Finding[] uses) =>
        uses.Sum(finding => PlacesOf(finding).Count()) > 1
        || (Array.Exists(uses, finding => finding.Place.Path == texts.Timeline.Path) && texts.EntriesUse(name));

    private static IEnumerable<Place> PlacesOf(Finding finding) =>
        new[] { finding.Place }.Concat(finding.Related.Where(RepeatedMistake.IsRepetition).Select(related => related.Place));

    private static string NameAt(ReadTexts texts, Place place) =>
        texts.Find(place.Path) is { } file && place.Span.End <= file.Text.Length ? file.Text.Substring(place.Span.Start, place.Span.Length).Trim('"', '\'', '?') : "";
}
