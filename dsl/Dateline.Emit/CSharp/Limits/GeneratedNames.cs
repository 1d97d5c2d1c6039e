namespace Dateline.Emit.CSharp.Limits;

/// <summary>
/// Names that generated C# has where a declared name would stand. What it speaks of besides, it names in full: no class of .NET or
/// of the library is among them. A test compares the lists with the code that is generated.
/// </summary>
public static class GeneratedNames
{
    /// <summary>Members of any object and any record.</summary>
    private static readonly string[] OfObjects =
    [
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString",
    ];

    private static readonly string[] OfEntries = ["Evidence", "FieldEvidence", "GetEvidence", "Id", "Kind", "Origin"];

    /// <summary>The classes that every timeline has. The built-in kinds are refused as words of the language.</summary>
    private static readonly HashSet<string> Classes = new(["Entity", "Entries", "Event", "Timeline", "TimelineJsonContext"], StringComparer.Ordinal);

    /// <summary>What the compiler or the generated code declares in each record: no member has the name of its class.</summary>
    private static readonly HashSet<string> DeclaredInRecords =
        new(["EqualityContract", "Equals", "GetHashCode", "PrintMembers", "ToString"], StringComparer.Ordinal);

    /// <summary>Likewise in the record of each kind.</summary>
    private static readonly HashSet<string> DeclaredInKinds = new(["Evidence", "FieldEvidence", "GetEvidence", "Kind"], StringComparer.Ordinal);

    private static readonly HashSet<string> Members = new(OfObjects, StringComparer.Ordinal);

    private static readonly HashSet<string> MembersOfEntries = new([.. OfObjects, .. OfEntries], StringComparer.Ordinal);

    /// <summary>Where the classes live that generated code speaks of. A class of a timeline there would stand in for one of them.</summary>
    private static readonly HashSet<string> Namespaces = new(
    [
        "Dateline", "Dateline.Compiled", "System", "System.Collections.Generic", "System.Collections.Immutable",
        "System.Diagnostics.CodeAnalysis", "System.Runtime.CompilerServices", "System.Text", "System.Text.Json.Serialization",
    ], StringComparer.Ordinal);

    /// <summary>Whether no timeline can have this namespace.</summary>
    public static bool IsNamespace(string ns) => Namespaces.Contains(ns);

    /// <summary>Whether every timeline has a class of this name.</summary>
    public static bool IsClassOfTimelines(string csharpName) => Classes.Contains(csharpName);

    /// <summary>Whether no declared record can have this name.</summary>
    public static bool IsRecord(string csharpName) => IsClassOfTimelines(csharpName) || DeclaredInRecords.Contains(csharpName);

    /// <summary>Whether no declared kind can have this name.</summary>
    public static bool IsKind(string csharpName) => IsRecord(csharpName) || DeclaredInKinds.Contains(csharpName);

    /// <summary>Whether no property of any record can have this name.</summary>
    public static bool IsMember(string csharpName) => Members.Contains(csharpName);

    /// <summary>Whether no property of an entry can have this name.</summary>
    public static bool IsMemberOfEntries(string csharpName) => MembersOfEntries.Contains(csharpName);
}
