using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Patterns;

namespace Dateline.Language.Schema.Constraints;

/// <summary>What is wrong with what a field asks of its values.</summary>
public static class ConstraintFindings
{
    private static readonly FindingDescriptor BoundCode = new("DTL2053", "A bound of something without an order");
    private static readonly FindingDescriptor ReversedCode = new("DTL2054", "Bounds that nothing can meet");
    private static readonly FindingDescriptor LengthCode = new("DTL2055", "A length of something that is not a text");
    private static readonly FindingDescriptor PatternTypeCode = new("DTL2056", "A pattern of something that is not a text");
    private static readonly FindingDescriptor MalformedPatternCode = new("DTL2057", "A pattern that cannot be read");
    private static readonly FindingDescriptor UnsupportedPatternCode = new("DTL2058", "A pattern that uses something unsupported");
    private static readonly FindingDescriptor LargePatternCode = new("DTL2059", "A pattern that is too large");
    private static readonly FindingDescriptor UniqueCode = new("DTL2060", "Several values cannot be unique");
    private static readonly FindingDescriptor UniqueDefaultCode = new("DTL2061", "A unique value that many entries share");
    private static readonly FindingDescriptor DefaultTypeCode = new("DTL2062", "A default that a timeline cannot give");
    private static readonly FindingDescriptor DefaultCode = new("DTL2063", "A default that does not fit");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        BoundCode, ReversedCode, LengthCode, PatternTypeCode, MalformedPatternCode, UnsupportedPatternCode, LargePatternCode,
        UniqueCode, UniqueDefaultCode, DefaultTypeCode, DefaultCode,
    ];

    /// <param name="bound"><c>min</c> or <c>max</c>.</param>
    public static Finding BoundWithoutOrder(Place place, string bound, string field, FieldType type) => new(BoundCode, place,
        type is ChangeType change
            ? $"\"{field}\" is a change, which has no \"{bound}\". Write it at the series \"{change.Series.Name}\"."
            : $"Only a number or a date has a \"{bound}\", but \"{field}\" is of type \"{type.Name}\". Remove it.");

    public static Finding Reversed(Place place, Place? min, string smallest, string largest) =>
        new Finding(ReversedCode, place, $"The largest is {largest}, but the smallest is {smallest}: nothing lies between. Change one of the two.")
            .WithRelated(min, "the smallest");

    public static Finding LengthOfNoText(Place place, string field, string type) => new(LengthCode, place,
        $"Only a text or a list has a length, but \"{field}\" is of type \"{type}\". Remove the length.");

    public static Finding PatternOfNoText(Place place, string field, string type) => new(PatternTypeCode, place,
        $"Only a text is compared with a pattern, but \"{field}\" is of type \"{type}\". Remove \"matches\".");

    public static Finding Pattern(Place place, string pattern, PatternProblem problem) => problem.Fault switch
    {
        PatternFault.NotSupported => new Finding(UnsupportedPatternCode, place, $"The pattern {Words.Quoted(pattern)} asks for more than is read here: {problem.Explanation}."),
        PatternFault.TooLarge => new Finding(LargePatternCode, place, $"The pattern {Words.Quoted(pattern)} is too large: {problem.Explanation}."),
        _ => new Finding(MalformedPatternCode, place, $"The pattern {Words.Quoted(pattern)} cannot be read: {problem.Explanation}."),
    };

    public static Finding UniqueOfSeveral(Place place, string field, string type, bool isInRecord) => new(UniqueCode, place,
        isInRecord
            ? $"\"unique\" compares entries, but \"{field}\" belongs to a record. Remove it."
            : $"\"unique\" compares single values, but \"{field}\" is of type \"{type}\". Remove it.");

    public static Finding UniqueDefault(Place place, Place defaultPlace, string field) =>
        new Finding(UniqueDefaultCode, place, $"No two entries may have the same \"{field}\", but all that leave it out have its default. Remove one of the two.")
            .WithRelated(defaultPlace, "the default");

    public static Finding DefaultOfType(Place place, string field, FieldType type) => new(DefaultTypeCode, place, type switch
    {
        ListType => $"\"{field}\" is a list, which is empty where it is left out, and has no other default. Remove the default.",
        ReferenceType => $"\"{field}\" names an entry, and a timeline file has none. An events file can say it: file: {{ defaults: {{ {field}: … }} }}.",
        _ => $"\"{field}\" is of type \"{type.Name}\", which has no default: only a single value has one. Remove the default.",
    });

    /// <param name="why">What is said of the same text in an entry.</param>
    public static Finding Default(Place place, string field, string written, string why) => new(DefaultCode, place,
        $"{Words.Quoted(written)} cannot be the default of \"{field}\". {why}");
}
