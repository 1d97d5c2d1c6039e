using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema.Fields;

/// <summary>What is wrong with the long form of a field.</summary>
public static class DeclaredFieldFindings
{
    private static readonly FindingDescriptor UnitCode = new("DTL2050", "A unit without a number");
    private static readonly FindingDescriptor PartsCode = new("DTL2051", "Parts without a number");
    private static readonly FindingDescriptor PluralCode = new("DTL2052", "A plural without a list");

    private static readonly FindingDescriptor InverseCode = new("DTL2067", "An inverse without a reference");
    private static readonly FindingDescriptor ToleranceCode = new("DTL2069", "A tolerance without a distance");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [UnitCode, PartsCode, PluralCode, InverseCode, ToleranceCode];

    public static Finding UnitWithoutNumber(Place place, string name, string type) => new(UnitCode, place,
        $"Only a number has a unit, but \"{name}\" is of type \"{type}\". Remove the unit, or make it a count or a number.");

    public static Finding PartsWithoutNumber(Place place, string name, string type) => new(PartsCode, place,
        $"Only a number breaks down into parts, but \"{name}\" is of type \"{type}\". Remove the parts, or make it a count or a number.");

    public static Finding PluralWithoutList(Place place, string name, string type) => new(PluralCode, place,
        $"Only a list has a plural, but \"{name}\" is of type \"{type}\". Remove the plural, or make it a list.");

    public static Finding InverseWithoutReference(Place place, string name, string type, bool isInRecord) => new(InverseCode, place, isInRecord
        ? $"Only a field of an entry has an inverse, but \"{name}\" belongs to a record. Remove the inverse."
        : $"Only a reference has an inverse, but \"{name}\" is of type \"{type}\". Remove the inverse, or make it a kind, event or entity.");

    public static Finding ToleranceWithoutDistance(Place place, string field, string type) => new(ToleranceCode, place,
        $"A tolerance says how far numbers or dates may lie apart, but \"{field}\" is of type \"{type}\". Remove it.");
}
