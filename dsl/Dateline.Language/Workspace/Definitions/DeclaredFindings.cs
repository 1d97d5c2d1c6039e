using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Definitions;

/// <summary>Mistakes of a declaration that show only in what everybody else writes.</summary>
public static class DeclaredFindings
{
    private const int MostUses = 5;

    private static readonly FindingDescriptor Misspelt = new("DTL2097", "A declared name that nobody uses");
    private static readonly FindingDescriptor Misplaced = new("DTL2098", "A kind in the wrong section");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Misspelt, Misplaced];

    /// <param name="used">The name that is used instead, and not declared.</param>
    /// <param name="uses">Where, as far as findings said so.</param>
    /// <param name="elsewhere">The edits that write the declared name there.</param>
    public static Finding Unused(Place place, string declared, string used, IReadOnlyList<Place> uses, IReadOnlyList<TextEdit> elsewhere) =>
        new(Misspelt, place, $"{Words.Quoted(declared)} is declared but never used, and {Words.Quoted(used)} is used but not declared. Did you mean {Words.Quoted(used)} here?")
        {
            Label = $"did you mean {used}?",
            Related = uses.Take(MostUses).Select(use => new RelatedPlace(use, $"{used} is used here")).ToEquatableArray(),
            Repairs = new[]
            {
                new Repair($"Write {used} here", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, used))),
                new Repair($"The declared name is right: write {declared} wherever it is used", RepairSafety.Choice, elsewhere.ToEquatableArray()),
            }.ToEquatableArray(),
        };

    /// <param name="section">Where it stands.</param>
    /// <param name="shown">What its entries have, which only kinds of the other section have.</param>
    /// <param name="other">The section in which it belongs.</param>
    /// <param name="move">The edits that move it.</param>
    public static Finding InWrongSection(Place place, string kind, string section, string shown, string other, IReadOnlyList<Place> entries, IReadOnlyList<TextEdit> move) =>
        new(Misplaced, place, $"{Words.Quoted(kind)} is listed under \"{section}\", but its entries have {shown}. Move it to \"{other}\".")
        {
            Label = $"this belongs under {other}",
            Related = entries.Take(MostUses).Select(entry => new RelatedPlace(entry, $"an entry of kind {kind}")).ToEquatableArray(),
            Repairs = EquatableArray.Of(new Repair($"Move {kind} to {other}", RepairSafety.Choice, move.ToEquatableArray())),
        };
}
