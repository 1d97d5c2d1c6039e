using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Logic;

namespace Dateline.Language.Binding.Findings;

/// <summary>Values that are read and are not what the timeline file asks for beyond their type.</summary>
internal static class AskedFindings
{
    private static readonly FindingDescriptor SmallNumber = new("DTL3080", "A number that is too small");
    private static readonly FindingDescriptor LargeNumber = new("DTL3081", "A number that is too large");
    private static readonly FindingDescriptor DateOutside = new("DTL3082", "A date outside the allowed time");
    private static readonly FindingDescriptor OtherLength = new("DTL3083", "Too short or too long");
    private static readonly FindingDescriptor OtherForm = new("DTL3084", "A text in the wrong form");
    private static readonly FindingDescriptor TooLongToCompare = new("DTL3085", "A text too long to be compared");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [SmallNumber, LargeNumber, DateOutside, OtherLength, OtherForm, TooLongToCompare];

    public static Finding TooSmall(Place place, FieldSymbol field, decimal number, decimal least) =>
        Of(SmallNumber, place, field, $"\"{field.Name}\" is {Words.Number(number)}; it must be at least {Words.Number(least)}.");

    public static Finding TooLarge(Place place, FieldSymbol field, decimal number, decimal most) =>
        Of(LargeNumber, place, field, $"\"{field.Name}\" is {Words.Number(number)}; it must be at most {Words.Number(most)}.");

    public static Finding TooEarly(Place place, FieldSymbol field, string date, string earliest) =>
        Of(DateOutside, place, field, $"\"{field.Name}\" is {date}; it cannot be earlier than {earliest}.");

    public static Finding TooLate(Place place, FieldSymbol field, string date, string latest) =>
        Of(DateOutside, place, field, $"\"{field.Name}\" is {date}; it cannot be later than {latest}.");

    /// <param name="unit">What the length counts: <c>character</c>, <c>item</c>.</param>
    public static Finding Length(Place place, FieldSymbol field, int length, LengthRange asked, string unit) =>
        Of(OtherLength, place, field, $"\"{field.Name}\" has {Words.Count(length, unit)}; it must have {Allowance.InWords(asked.Min, asked.Max)}.");

    public static Finding Form(Place place, FieldSymbol field, string text, string pattern) =>
        Of(OtherForm, place, field, $"{Words.Quoted(text)} does not match the form of \"{field.Name}\", which is {Words.Quoted(pattern, 60)}.");

    public static Finding NotCompared(Place place, FieldSymbol field) =>
        Of(TooLongToCompare, place, field, $"This text is too long to be compared with the form of \"{field.Name}\". Shorten it.");

    private static Finding Of(FindingDescriptor descriptor, Place place, FieldSymbol field, string message) => new(descriptor, place, message)
    {
        Related = field.Place is { } declared ? EquatableArray.Of(new RelatedPlace(declared, "the timeline file requires it here")) : default,
    };
}
