using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Ids;

/// <summary>What is said of an id that is a word of the language.</summary>
public static class ReservedIdFindings
{
    private static readonly FindingDescriptor Reserved = new("DTL3150", "An id that is a word of the language");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Reserved];

    internal static Finding IsUnknown(BoundEntry entry, SeriesSymbol series) => new(
        Reserved,
        entry.File.PlaceOf(entry.IdSpan),
        $"The id \"{entry.Id}\" is the word for what nobody knows in {Words.Quoted(series.Name, 40)}, so no change can name this entry. If it stands for somebody who is not known, delete it, and write {{ unknown: why }} where it is named; otherwise give it another id.")
    {
        Label = "a word of the language",
        Subject = entry.Id,
        Repairs = EquatableArray.Of(
            new Repair("It stands for somebody who is not known: delete it, and write { unknown: why } where it is named", RepairSafety.Choice),
            new Repair("It is somebody who is known: give it another id", RepairSafety.Choice)),
    };

    internal static Finding IsNobody(BoundEntry entry, SeriesSymbol series) => new(
        Reserved,
        entry.File.PlaceOf(entry.IdSpan),
        $"The id \"{entry.Id}\" is the word for nobody in {Words.Quoted(series.Name, 40)}, so no change can name this entry. If it stands for nobody, delete it; otherwise give it another id.")
    {
        Label = "a word of the language",
        Subject = entry.Id,
        Repairs = EquatableArray.Of(
            new Repair("It stands for nobody: delete it, and name nobody only where a series changes", RepairSafety.Choice),
            new Repair("It is somebody: give it another id", RepairSafety.Choice)),
    };
}
