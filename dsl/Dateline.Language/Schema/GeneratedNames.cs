namespace Dateline.Language.Schema;

/// <summary>
/// Names that generated C# has or speaks of. In its namespace a declared class of the same name would come before them,
/// and in a record a property. A test compares the lists with the code that is generated.
/// </summary>
public static class GeneratedNames
{
    /// <summary>Members of any object and any record.</summary>
    private static readonly string[] OfObjects =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "FactOf", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToString",
    ];

    private static readonly string[] OfEntries = ["Evidence", "FieldEvidence", "Id", "Kind", "Origin"];

    /// <summary>
    /// The classes that every timeline has, and those of the runtime library that a reader of its code meets. The built-in
    /// kinds are refused as words of the language.
    /// </summary>
    private static readonly HashSet<string> Classes = new(
    [
        "Cell", "CellReaders", "Change", "CompiledTimeline", "DatePrecision", "Entity", "Entries", "Entry", "Event",
        "EventDate", "EventStatus", "KnownValue", "Origin", "Part", "Reading", "ReadingState", "RecordText", "Timeline",
        "TimelineIndex", "Violation", "ViolationSeverity",
    ], StringComparer.Ordinal);

    private static readonly HashSet<string> Types = new(
    [
        .. Classes, .. OfObjects, "Evidence", "FieldEvidence", "Kind",
        "ChoiceNames", "CompiledChecks", "CompiledChoices", "CompiledData", "EntryCheck", "Fact", "FactDerivation", "FactSets", "Facts",
        "FieldCheck", "GroupFacts", "IEntity", "IEntry", "IEvent", "IFacts", "IJsonOnDeserialized", "IQuote", "ISource", "MoveCheck",
        "RuleWords", "StatedValues",
        "ArgumentNullException", "DateOnly", "DateTimeOffset", "HashCode", "InvalidOperationException", "StringBuilder",
        "StringComparer", "Uri",
        "JsonConverter", "JsonConverterAttribute", "JsonDerivedType", "JsonDerivedTypeAttribute", "JsonIgnore",
        "JsonIgnoreAttribute", "JsonPolymorphic", "JsonPolymorphicAttribute", "NotNullWhen", "NotNullWhenAttribute",
        "SetsRequiredMembers", "SetsRequiredMembersAttribute",
    ], StringComparer.Ordinal);

    /// <summary>Last the classes whose members the code of a record calls.</summary>
    private static readonly HashSet<string> Members = new(
        [.. OfObjects, "CellReaders", "EventStatus", "Fact", "KnownValue", "RecordText", "StatedValues", "StringComparer", "Timeline"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> MembersOfEntries = new([.. Members, .. OfEntries], StringComparer.Ordinal);

    /// <summary>Whether every timeline has a class of this name, or the library that it rests on.</summary>
    public static bool IsClassOfTimelines(string csharpName) => Classes.Contains(csharpName);

    /// <summary>Whether no declared kind, choice or record can have this name.</summary>
    public static bool IsType(string csharpName) => Types.Contains(csharpName);

    /// <summary>Whether no property of any record can have this name.</summary>
    public static bool IsMember(string csharpName) => Members.Contains(csharpName);

    /// <summary>Whether no property of an entry can have this name.</summary>
    public static bool IsMemberOfEntries(string csharpName) => MembersOfEntries.Contains(csharpName);
}
