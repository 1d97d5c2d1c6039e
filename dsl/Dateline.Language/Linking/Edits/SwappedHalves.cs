using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Linking.Edits;

/// <summary>The two halves of a change in each other's place.</summary>
internal static class SwappedHalves
{
    /// <param name="written">The change as it is told.</param>
    /// <param name="swapped">As it is written instead.</param>
    public static Repair At(Place place, string written, string swapped) => new(
        $"Swapped on line {Words.Number(place.LineNumber)}: change {written} to {swapped}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, swapped)));
}
