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

    internal static Finding IsUnknown(BoundEntry entry, SeriesSymbol series) => Of(
        entry,
        series,
        "for what nobody knows",
        "If it stands for somebody who is not known, delete it, and write { unknown: why } where it is named",
        new Repair("It stands for somebody who is not known: delete it, and write { unknown: why } where it is named", RepairSafety.Choice),
        new Repair("It is somebody who is known: give it another id", RepairSafety.Choice));

    internal static Finding IsNobody(BoundEntry entry, SeriesSymbol series) => Of(
        entry,
        series,
        "for nobody",
        "If it stands for nobody, delete it",
        new Repair("It stands for nobody: delete it, and name nobody only where a series changes", RepairSafety.Choice),
        new Repair("It is somebody: give it another id", RepairSafety.Choice));

    /// <param name="meaning">What the word says in the series.</param>
    /// <param name="advice">What to do if the entry was meant as the word.</param>
    private static Finding Of(BoundEntry entry, SeriesSymbol series, string meaning, string advice, params Repair[] repairs) => new(
        Reserved,
        entry.File.PlaceOf(entry.IdSpan),
        $"The id \"{entry.Id}\" is the word {meaning} in {Words.Quoted(series.Name, 40)}, so no change can name this entry. {advice}; otherwise give it another id.")
    {
        Label = "a word of the language",
        Subject = entry.Id,
        Repairs = repairs.ToEquatableArray(),
    };
}
