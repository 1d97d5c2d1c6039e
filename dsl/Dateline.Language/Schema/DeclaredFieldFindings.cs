using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema;

/// <summary>What is wrong with the long form of a field.</summary>
public static class DeclaredFieldFindings
{
    private static readonly FindingDescriptor UnitCode = new("DTL2050", "A unit without a number");
    private static readonly FindingDescriptor PartsCode = new("DTL2051", "Parts without a number");
    private static readonly FindingDescriptor PluralCode = new("DTL2052", "A plural without a list");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [UnitCode, PartsCode, PluralCode];

    public static Finding UnitWithoutNumber(Place place, string name, string type) => new(UnitCode, place,
        $"Only a number has a unit, but \"{name}\" is of type \"{type}\". Leave the unit out, or make it a count or a number.");

    public static Finding PartsWithoutNumber(Place place, string name, string type) => new(PartsCode, place,
        $"Only a number breaks down into parts, but \"{name}\" is of type \"{type}\". Leave the parts out, or make it a count or a number.");

    public static Finding PluralWithoutList(Place place, string name, string type) => new(PluralCode, place,
        $"Only a list has a plural, but \"{name}\" is of type \"{type}\". Leave the plural out, or make it a list.");
}
