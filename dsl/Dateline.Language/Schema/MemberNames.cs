using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema;

/// <summary>The properties of one record: each name once, and none that a record of C# has already.</summary>
internal sealed class MemberNames
{
    /// <summary>What every generated record has besides its fields: members of any object and record, and our own.</summary>
    private static readonly HashSet<string> OfEveryRecord = new(
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Evidence", "Finalize", "GetHashCode", "GetType", "Id", "Kind",
        "MemberwiseClone", "Origin", "PrintMembers", "ReferenceEquals", "ToString",
    ], StringComparer.Ordinal);

    private readonly SchemaDraft _draft;
    private readonly string _kind;
    private readonly string _category;
    private readonly HashSet<string> _builtIn = new(["kind"], StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, Place? Place)> _taken = new(StringComparer.Ordinal);

    public MemberNames(SchemaDraft draft, string kind, string category, IReadOnlyList<FieldSymbol> builtIn)
    {
        _draft = draft;
        _kind = kind;
        _category = category;
        foreach (FieldSymbol field in builtIn)
        {
            _builtIn.Add(field.Name);
            _taken.Add(CSharpNames.ToPascalCase(field.Name), (field.Name, null));
        }
    }

    /// <summary>Takes the name for a declared field; false where it must be left out (which is reported).</summary>
    public bool TryTake(string name, Place place)
    {
        if (FaultOf(name, place) is { } fault)
        {
            _draft.Report(fault);
            return false;
        }

        _taken.Add(CSharpNames.ToPascalCase(name), (name, place));
        return true;
    }

    /// <summary>A series is a property of its entity, and a field of <c>as-of</c>.</summary>
    public void CheckSeries(SeriesSymbol series)
    {
        string csharpName = CSharpNames.ToPascalCase(series.Name);
        bool isTaken = _taken.TryGetValue(csharpName, out (string Name, Place? Place) other);
        if (isTaken && other.Name == series.Name)
            _draft.Report(NameFindings.SeriesNameTaken(series.Place!, series.Name, _kind, other.Place));
        else
            TryTake(series.Name, series.Place!);
    }

    private Finding? FaultOf(string name, Place place)
    {
        if (_builtIn.Contains(name))
            return NameFindings.BuiltInField(place, name, _category);
        string csharpName = CSharpNames.ToPascalCase(name);
        if (OfEveryRecord.Contains(csharpName))
            return CSharpNameFindings.ReservedMember(place, name, csharpName);
        if (csharpName == CSharpNames.ToPascalCase(_kind))
            return CSharpNameFindings.FieldLikeKind(place, name, _kind);
        return _taken.TryGetValue(csharpName, out (string Name, Place? Place) other)
            ? CSharpNameFindings.Meet(place, name, other.Name, other.Place, csharpName)
            : null;
    }
}
