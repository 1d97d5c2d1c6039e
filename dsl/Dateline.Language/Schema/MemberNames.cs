using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema;

/// <summary>The properties of one record: each name once, and none that a record of C# has already.</summary>
internal sealed class MemberNames
{
    /// <summary>What every generated record has besides its fields: members of any object and record, and our own; last the types that its code speaks of.</summary>
    private static readonly HashSet<string> OfEveryRecord = new(
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Evidence", "FieldEvidence", "Finalize", "GetHashCode", "GetType",
        "Id", "Kind", "MemberwiseClone", "Origin", "PrintMembers", "ReferenceEquals", "ToString",
        "CellReaders", "EventStatus", "Fact", "FactOf", "KnownValue", "RecordText", "StringComparer", "Timeline",
    ], StringComparer.Ordinal);

    private readonly SchemaDraft _draft;
    private readonly KindSymbol _kind;
    private readonly HashSet<string> _builtIn = new(["kind"], StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, Place? Place)> _taken = new(StringComparer.Ordinal);

    /// <param name="kind">A kind that has its built-in fields, and no others yet.</param>
    public MemberNames(SchemaDraft draft, KindSymbol kind)
    {
        _draft = draft;
        _kind = kind;
        foreach (FieldSymbol field in kind.Fields)
        {
            _builtIn.Add(field.Name);
            _taken.Add(CSharpNames.ToPascalCase(field.Name), (field.Name, null));
        }
    }

    public bool IsBuiltIn(string name) => _builtIn.Contains(name);

    /// <summary>Takes the name for a declared field; false where it must be left out (which is reported).</summary>
    public bool TryTake(string name, Place place)
    {
        if (FaultOf(name, place) is { } fault)
            return Refuse(fault);
        _taken.Add(CSharpNames.ToPascalCase(name), (name, place));
        return true;
    }

    /// <summary>Takes the name for a series: it is a property of its entity, and a field of <c>as-of</c>.</summary>
    public bool TryTakeSeries(string name, Place place)
    {
        MemberNames ofObservations = _draft.MembersOf(BuiltIns.AsOf);
        if (ofObservations.IsBuiltIn(name))
            return Refuse(NameFindings.SeriesNameTaken(place, name, BuiltIns.AsOf.Name, field: null));
        if (_taken.TryGetValue(CSharpNames.ToPascalCase(name), out (string Name, Place? Place) field) && field.Name == name)
            return Refuse(NameFindings.SeriesNameTaken(place, name, _kind.Name, field.Place));
        return TryTake(name, place) && ofObservations.TryTake(name, place);
    }

    private Finding? FaultOf(string name, Place place)
    {
        if (IsBuiltIn(name))
            return NameFindings.BuiltInField(place, name, _kind.Category == KindCategory.Event ? "event" : "entity");
        string csharpName = CSharpNames.ToPascalCase(name);
        if (OfEveryRecord.Contains(csharpName))
            return CSharpNameFindings.ReservedMember(place, name, csharpName);
        if (csharpName == CSharpNames.ToPascalCase(_kind.Name))
            return CSharpNameFindings.FieldLikeKind(place, name, _kind.Name);
        return _taken.TryGetValue(csharpName, out (string Name, Place? Place) other)
            ? CSharpNameFindings.Meet(place, name, other.Name, other.Place, csharpName)
            : null;
    }

    private bool Refuse(Finding finding)
    {
        _draft.Report(finding);
        return false;
    }
}
