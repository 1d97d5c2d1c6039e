namespace Dateline.Language.Schema;

/// <summary>
/// The classes that every timeline has, and those of the runtime library and of .NET that they are made of: a class of the
/// timeline with such a name would stand before them. The built-in kinds are refused as words of the language.
/// </summary>
public static class GeneratedNames
{
    private static readonly HashSet<string> Names = new(
    [
        "ArgumentNullException", "Cell", "CellReaders", "Change", "CompiledTimeline", "DateOnly", "DatePrecision",
        "DateTimeOffset", "Entity", "Entries", "Entry", "EntryCheck", "Event", "EventDate", "EventStatus", "Fact",
        "FactDerivation", "FactSets", "Facts", "FieldCheck", "GroupFacts", "HashCode", "InvalidOperationException",
        "JsonConverter", "JsonDerivedType", "JsonIgnore", "JsonPolymorphic", "KnownValue", "NotNullWhen", "Origin", "Part",
        "Reading", "ReadingState", "RecordText", "SetsRequiredMembers", "StringBuilder", "StringComparer", "Timeline",
        "TimelineIndex", "Uri", "Violation", "ViolationSeverity",
    ], StringComparer.Ordinal);

    public static bool Include(string csharpName) => Names.Contains(csharpName);
}
