using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema;

/// <summary>The classes and enums that a timeline becomes: each name once, and none that C# would mix up.</summary>
internal sealed class TypeNames(SchemaDraft draft, IReadOnlyCollection<string> namespaceSegments)
{
    private readonly Dictionary<string, (string Name, Place Place)> _taken = new(StringComparer.Ordinal);

    /// <summary>Takes the name for a declared kind, choice or record; false where it must be left out (which is reported).</summary>
    public bool TryTake(string name, Section section, Place place)
    {
        if (TypeTable.IsBuiltIn(name))
            return Refuse(NameFindings.BuiltIn(place, name));
        if (_taken.TryGetValue(CSharpNames.ToPascalCase(name), out (string Name, Place Place) first) && first.Name == name)
            return Refuse(NameFindings.Taken(place, name, first.Place));
        return TryTake(name, CSharpNames.ToPascalCase(name), section, place);
    }

    /// <param name="name">As it is spoken of in a finding.</param>
    public bool TryTake(string name, string csharpName, Section section, Place place)
    {
        if (IsReserved(csharpName, section))
            return Refuse(CSharpNameFindings.ReservedType(place, name, csharpName));
        if (namespaceSegments.Contains(csharpName))
            return Refuse(CSharpNameFindings.LikeNamespace(place, name, csharpName));
        if (_taken.TryGetValue(csharpName, out (string Name, Place Place) first))
            return Refuse(CSharpNameFindings.Meet(place, name, first.Name, first.Place, csharpName));
        if (HiddenTypes.OwnerOf(csharpName) is { } owner)
            draft.Report(CSharpNameFindings.Hides(place, name, csharpName, owner));
        _taken.Add(csharpName, (name, place));
        return true;
    }

    private static bool IsReserved(string csharpName, Section section) => section switch
    {
        Section.Choices => GeneratedNames.IsClassOfTimelines(csharpName),
        Section.Records => GeneratedNames.IsRecord(csharpName),
        _ => GeneratedNames.IsKind(csharpName),
    };

    private bool Refuse(Finding finding)
    {
        draft.Report(finding);
        return false;
    }
}
