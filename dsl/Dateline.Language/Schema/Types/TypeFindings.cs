using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;

namespace Dateline.Language.Schema.Types;

/// <summary>What is wrong with the text of a type.</summary>
public static class TypeFindings
{
    private static readonly FindingDescriptor UnknownTypeCode = new("DTL2020", "Unknown type");
    private static readonly FindingDescriptor MissingTypeCode = new("DTL2021", "A field without a type");
    private static readonly FindingDescriptor MalformedCode = new("DTL2022", "A type that cannot be read");
    private static readonly FindingDescriptor OptionalListCode = new("DTL2023", "An optional list");
    private static readonly FindingDescriptor TooDeepCode = new("DTL2024", "Lists in lists in lists");
    private static readonly FindingDescriptor ListOfChangesCode = new("DTL2025", "A list of changes");
    private static readonly FindingDescriptor ChangeOutsideEventCode = new("DTL2026", "A change outside an event");
    private static readonly FindingDescriptor ObservationCode = new("DTL2027", "A reference to an as-of");
    private static readonly FindingDescriptor OptionalTwiceCode = new("DTL2028", "Optional and not optional");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        UnknownTypeCode, MissingTypeCode, MalformedCode, OptionalListCode, TooDeepCode, ListOfChangesCode,
        ChangeOutsideEventCode, ObservationCode, OptionalTwiceCode,
    ];

    /// <param name="known">Every name of a type, those of the language first.</param>
    public static Finding UnknownType(Place place, string written, string? counterpart, IReadOnlyList<string> known)
    {
        var finding = new Finding(UnknownTypeCode, place, $"{Words.Quoted(written)} is not a type of this timeline.");
        return counterpart is null
            ? finding.WithNearest(written, known, $"The types are {Words.List(known, most: 24)}.")
            : (finding with { Message = $"{finding.Message} The word for it is {counterpart}." }).WithReplacement(counterpart);
    }

    /// <summary>The name of a series in an event, which moves it.</summary>
    public static Finding SeriesAsType(Place place, string series) =>
        new Finding(UnknownTypeCode, place, $"{Words.Quoted(series)} is a series, and no type. An event moves it: write change of {series}.").WithReplacement("change of " + series);

    public static Finding MissingType(Place place, string field) => new(MissingTypeCode, place,
        $"\"{field}\" has no type. Write one after it, such as text, count, date or the name of a kind.");

    /// <param name="problem">What is odd about it, as a sentence.</param>
    public static Finding Malformed(Place place, string written, string problem) => new(MalformedCode, place,
        $"{Words.Quoted(written)} cannot be read as a type: {problem}.");

    public static Finding OptionalList(Place place) =>
        new(OptionalListCode, place, "A list is never optional: where it is left out, it is empty. Remove what makes it optional.");

    public static Finding TooDeep(Place place, int most) => new(TooDeepCode, place,
        $"This is a list in more than {Words.Number(most)} lists. Declare a kind or shorten the type.");

    public static Finding ListOfChanges(Place place) => new(ListOfChangesCode, place,
        "A change cannot be an item of a list: an event moves a series once. Remove \"list of\".");

    public static Finding ChangeOutsideEvent(Place place, string written) => new(ChangeOutsideEventCode, place,
        $"{Words.Quoted(written)} is outside an event, but only an event moves a series. Move this field to a kind under \"events:\".");

    public static Finding Observation(Place place) => new(ObservationCode, place,
        "An entry of kind as-of states what was so; no field can refer to it. Refer to an event or an entity.");

    public static Finding OptionalTwice(Place place) => new(OptionalTwiceCode, place,
        "The type ends in ?, which makes the field optional, but this says \"no\". Remove one of the two.");
}
