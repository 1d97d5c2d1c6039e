using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;

namespace Dateline.Emit.CSharp.Limits;

/// <summary>Names that C# refuses, found before any C# is written.</summary>
public static class CSharpNameFindings
{
    private static readonly FindingDescriptor NamespaceNameCode = new("DTL2006", "Not a namespace");
    private static readonly FindingDescriptor FieldLikeKindCode = new("DTL2071", "A field named like its kind");
    private static readonly FindingDescriptor ReservedMemberCode = new("DTL2072", "A name that every record has");
    private static readonly FindingDescriptor ReservedTypeCode = new("DTL2073", "A name that generated code needs");
    private static readonly FindingDescriptor NamespaceCode = new("DTL2074", "A class named like its namespace");
    private static readonly FindingDescriptor HidesCode = new("DTL2075", "A name that .NET or Dateline has too", Severity.Hint);
    private static readonly FindingDescriptor PluralCode = new("DTL2076", "A plural that is taken");
    private static readonly FindingDescriptor SameCode = new("DTL2070", "Two names that are the same in C#");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NamespaceNameCode, FieldLikeKindCode, ReservedMemberCode, ReservedTypeCode, NamespaceCode, HidesCode, PluralCode, SameCode];

    public static Finding Namespace(Place place, string written, string problem) => new(NamespaceNameCode, place,
        $"{Words.Quoted(written)} is not a valid C# namespace: {problem}. Write words joined by full stops, such as Archive.RussiaNato.");

    public static Finding Meet(Place place, string name, string other, Place? otherPlace, string csharpName) =>
        WithRelated(
            new Finding(SameCode, place, $"\"{name}\" and \"{other}\"{At(otherPlace)} are both {csharpName} in C#. Rename one of them."),
            otherPlace,
            $"also {csharpName}");

    /// <param name="place">What the namespace of the later timeline follows from.</param>
    /// <param name="other">Likewise of the other one.</param>
    /// <param name="ns">The namespace of both.</param>
    /// <param name="isAsked">The later timeline asks for its namespace, rather than getting it from its name.</param>
    public static Finding SameNamespace(Place place, Place other, string ns, bool isAsked) =>
        WithRelated(
            new Finding(
                SameCode,
                place,
                $"This timeline and that of {ShortPath(other.Path, place.Path)} (line {Words.Number(other.LineNumber)}) are both {ns} in C#. {(isAsked ? "Give it another" : "Rename one, or give it a")} \"namespace:\"."),
            other,
            $"also {ns}");

    public static Finding FieldLikeKind(Place place, string member, string kind) => new(FieldLikeKindCode, place,
        $"\"{member}\" has the name of its own kind \"{kind}\", which C# does not allow. Rename one of them.");

    public static Finding ReservedMember(Place place, string name, string csharpName) => new(ReservedMemberCode, place,
        $"\"{name}\" would be {csharpName} in C#, which every record has already. Choose another name.");

    public static Finding ReservedType(Place place, string name, string csharpName) => new(ReservedTypeCode, place,
        $"\"{name}\" would be {csharpName} in C#, a name that the generated code needs for something else. Choose another name.");

    public static Finding LikeNamespace(Place place, string name, string csharpName) => new(NamespaceCode, place,
        $"\"{name}\" would be a class {csharpName} beside a namespace {csharpName}, and C# mixes the two up. Choose another name, or another namespace with \"namespace:\".");

    /// <summary>The namespace follows from the name of the timeline, which need not change.</summary>
    public static Finding LikeTimeline(Place place, string name, string csharpName) => new(NamespaceCode, place,
        $"\"{name}\" is the name of the timeline, too, and C# cannot tell the two apart. Add \"namespace: {csharpName}Timeline\" below \"timeline:\", or choose another name here.");

    public static Finding Hides(Place place, string name, string csharpName, string owner) => new(HidesCode, place,
        $"\"{name}\" becomes {csharpName}, which {owner} has too: programs that use both must write out which they mean. Another name is easier.");

    public static Finding PluralTaken(Place place, string plural, string kind, string other, Place? otherPlace) =>
        WithRelated(
            new Finding(PluralCode, place, $"The plural of \"{kind}\" is \"{plural}\", which \"{other}\"{At(otherPlace)} already has. Declare another one with \"plural:\"."),
            otherPlace,
            "it is taken here");

    /// <summary>The name of the file, with as many folders as it takes to tell it from the other.</summary>
    private static string ShortPath(string path, string other)
    {
        string[] parts = path.Split('/', '\\');
        string[] others = other.Split('/', '\\');
        int shown = 1;
        while (shown < parts.Length && shown <= others.Length && parts[parts.Length - shown] == others[others.Length - shown])
            shown++;
        return string.Join("/", parts.Skip(parts.Length - shown));
    }

    private static Finding WithRelated(Finding finding, Place? place, string label) =>
        place is null ? finding : finding with { Related = EquatableArray.Of(new RelatedPlace(place, label)) };

    private static string At(Place? place) => place is null ? "" : $" (line {Words.Number(place.LineNumber)})";
}
