using Dateline.Emit.CSharp.Naming;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Limits;

/// <summary>Which names C# can hold: whatever the project, so that every check says it.</summary>
internal sealed class CSharpLimits : INameLimits
{
    public static readonly CSharpLimits Instance = new();

    /// <summary>What <c>Timeline</c> has besides the collections of the declared kinds.</summary>
    private static readonly HashSet<string> OfTimelines = new(
    [
        "ChangeConverter", "Entities", "Equals", "Events", "Find", "FindByMention", "FindBySource", "FindBySpeaker",
        "GetHashCode", "GetType", "Instance", "MemberwiseClone", "Observations",
        "ReferenceConverter", "ReferenceEquals", "ReferencesConverter", "Sources", "Timeline", "ToString", "TryFind", "Validate",
    ], StringComparer.Ordinal);

    public string NameOf(string name) => CSharpNames.ToPascalCase(name);

    public string NameOfChoiceInPlace(string owner, string name) => CSharpNames.OfChoiceInPlace(owner, name);

    public Finding? OfTimeline(Place place, string name) =>
        GeneratedNames.IsClassOfTimelines(NameOf(name)) ? CSharpNameFindings.ReservedType(place, name, NameOf(name)) : null;

    public Finding? OfNamespace(Place place, string text) =>
        NamespaceText.ProblemOf(text) is { } problem ? CSharpNameFindings.Namespace(place, text, problem) : null;

    public Finding? OfType(TimelineSchema schema, Section section, Place place, string name, string called)
    {
        if (IsReserved(called, section))
            return CSharpNameFindings.ReservedType(place, name, called);
        if (!IsInNamespace(schema, called))
            return null;
        bool isOfItsName = schema.Namespace is not { Length: > 0 } && NameOf(schema.Name) == called;
        return isOfItsName ? CSharpNameFindings.LikeTimeline(place, name, called) : CSharpNameFindings.LikeNamespace(place, name, called);
    }

    public Finding? RemarkOnType(Place place, string name, string called) =>
        HiddenTypes.OwnerOf(called) is { } owner ? CSharpNameFindings.Hides(place, name, called, owner) : null;

    public Finding? OfMember(Place place, string name, bool isOfEntry)
    {
        string member = NameOf(name);
        bool isReserved = isOfEntry ? GeneratedNames.IsMemberOfEntries(member) : GeneratedNames.IsMember(member);
        return isReserved ? CSharpNameFindings.ReservedMember(place, name, member) : null;
    }

    public Finding? OfMemberAndOwner(Place place, string name, string owner) =>
        NameOf(name) == NameOf(owner) ? CSharpNameFindings.FieldLikeKind(place, name, owner) : null;

    public Finding? OfPlural(Place place, string plural, string kind) =>
        OfTimelines.Contains(NameOf(plural)) ? CSharpNameFindings.PluralTaken(place, plural, kind, NameOf(plural), otherPlace: null) : null;

    public Finding? OfPlurals(Place place, string plural, string kind, string other, Place otherPlace) =>
        CSharpNameFindings.PluralTaken(place, plural, kind, other, otherPlace);

    public Finding? OfMeeting(Place place, string name, string other, Place? otherPlace, string called) =>
        CSharpNameFindings.Meet(place, name, other, otherPlace, called);

    private static bool IsReserved(string called, Section section) => section switch
    {
        Section.Choices => GeneratedNames.IsClassOfTimelines(called),
        Section.Records => GeneratedNames.IsRecord(called),
        _ => GeneratedNames.IsKind(called),
    };

    /// <summary>C# would look for the class in the namespace.</summary>
    private static bool IsInNamespace(TimelineSchema schema, string called) =>
        schema.Namespace is { } given ? given.Split('.').Contains(called) : CSharpNames.ToPascalCase(schema.Name) == called;
}
