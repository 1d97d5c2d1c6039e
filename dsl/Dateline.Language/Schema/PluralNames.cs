using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema;

/// <summary>The collections of the class <c>Timeline</c>, one per kind: each name once.</summary>
internal sealed class PluralNames(SchemaDraft draft, TypeNames types)
{
    /// <summary>What <c>Timeline</c> has besides the collections of the declared kinds.</summary>
    private static readonly HashSet<string> OfTimeline = new(
    [
        "At", "ChangeConverter", "Compiled", "CompiledChecks", "CompiledChoices", "CompiledData", "Entities", "Entries", "Equals", "Events", "Find",
        "GetHashCode", "GetType", "MemberwiseClone", "Observations", "Quotes", "ReferenceConverter", "ReferenceEquals",
        "ReferencesConverter", "Rules", "Sources", "ToString", "TryFind", "Validate", "Violations",
    ], StringComparer.Ordinal);

    private readonly Dictionary<string, (string Name, Place Place)> _taken = new(StringComparer.Ordinal);

    /// <summary>The plural as given; where it is taken (which is reported) another one, so that the rest can go on.</summary>
    /// <param name="place">Where the plural is declared, otherwise the kind.</param>
    public string Take(string kind, string plural, Place place)
    {
        string csharpName = CSharpNames.ToPascalCase(plural);
        if (OwnerOf(csharpName, kind) is { } owner)
        {
            draft.Report(CSharpNameFindings.PluralTaken(place, plural, kind, owner.Name, owner.Place));
            return kind + "-entries";
        }

        _taken.Add(csharpName, (kind, place));
        return plural;
    }

    private (string Name, Place? Place)? OwnerOf(string csharpName, string kind)
    {
        if (OfTimeline.Contains(csharpName) || GeneratedNames.IsType(csharpName))
            return (csharpName, null);
        if (_taken.TryGetValue(csharpName, out (string Name, Place Place) other))
            return other;
        return types.Find(csharpName) is { } type && type.Name != kind ? type : null;
    }
}
