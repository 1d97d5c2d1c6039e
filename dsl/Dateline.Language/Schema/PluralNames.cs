using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema;

/// <summary>The collections of the class <c>Timeline</c>, one per kind: each name once.</summary>
internal sealed class PluralNames(SchemaDraft draft)
{
    /// <summary>What <c>Timeline</c> has besides the collections of the declared kinds.</summary>
    private static readonly HashSet<string> OfTimeline = new(
    [
        "ChangeConverter", "Entities", "Equals", "Events", "Find", "GetHashCode", "GetType", "MemberwiseClone", "Observations",
        "ReferenceConverter", "ReferenceEquals", "ReferencesConverter", "Sources", "Timeline", "ToString", "TryFind", "Validate",
    ], StringComparer.Ordinal);

    private readonly Dictionary<string, (string Name, Place Place)> _taken = new(StringComparer.Ordinal);

    /// <summary>The plural as given; where it is taken (which is reported) another one, so that the rest can go on.</summary>
    /// <param name="place">Where the plural is declared, otherwise the kind.</param>
    public string Take(string kind, string plural, Place place)
    {
        string csharpName = CSharpNames.ToPascalCase(plural);
        if (OwnerOf(csharpName) is { } owner)
        {
            draft.Report(CSharpNameFindings.PluralTaken(place, plural, kind, owner.Name, owner.Place));
            return kind + "-entries";
        }

        _taken.Add(csharpName, (kind, place));
        return plural;
    }

    private (string Name, Place? Place)? OwnerOf(string csharpName)
    {
        if (OfTimeline.Contains(csharpName))
            return (csharpName, null);
        return _taken.TryGetValue(csharpName, out (string Name, Place Place) other) ? other : null;
    }
}
