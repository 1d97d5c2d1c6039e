using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Offered;

/// <summary>Values that are read and are not what the timeline file asks for beyond their type.</summary>
internal static class AskedFindings
{
    private static readonly FindingDescriptor SmallNumber = new(FieldCodes.TooSmall, "A number that is too small");
    private static readonly FindingDescriptor LargeNumber = new(FieldCodes.TooLarge, "A number that is too large");
    private static readonly FindingDescriptor DateOutside = new(FieldCodes.DateOutside, "A date outside the allowed time");
    private static readonly FindingDescriptor OtherLength = new(FieldCodes.OtherLength, "Too short or too long");
    private static readonly FindingDescriptor OtherForm = new(FieldCodes.OtherForm, "A text in the wrong form");
    private static readonly FindingDescriptor TooLongToCompare = new(FieldCodes.TooLongToCompare, "A text too long to be compared");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [SmallNumber, LargeNumber, DateOutside, OtherLength, OtherForm, TooLongToCompare];

    public static Finding Of(Place place, FieldSymbol field, in Breach breach)
    {
        string code = breach.Code;
        return new(All.First(descriptor => descriptor.Code == code), place, breach.Sentence)
        {
            Related = field.Place is { } declared ? EquatableArray.Of(new RelatedPlace(declared, "the timeline file requires it here")) : default,
        };
    }
}
