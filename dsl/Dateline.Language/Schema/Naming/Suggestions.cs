using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema.Naming;

/// <summary>How a finding goes on: with the name that was likely meant, otherwise with those that are allowed.</summary>
internal static class Suggestions
{
    /// <param name="otherwise">The sentence where no candidate is near, such as <c>Allowed are a and b.</c></param>
    public static Finding WithNearest(this Finding finding, string written, IEnumerable<string> candidates, string otherwise)
    {
        string? nearest = NearestName.Of(written, candidates);
        return nearest is null
            ? finding with { Message = $"{finding.Message} {otherwise}" }
            : (finding with { Message = $"{finding.Message} Did you mean \"{nearest}\"?" }).WithReplacement(nearest);
    }

    /// <summary>Offers another text for what the finding points at. What was meant is for a person to say.</summary>
    public static Finding WithReplacement(this Finding finding, string newText, RepairSafety safety = RepairSafety.Choice) => finding with
    {
        Repairs = EquatableArray.Of(new Repair(
            $"Write {newText}", safety, EquatableArray.Of(new TextEdit(finding.Place.Path, finding.Place.Span, newText)))),
    };

    public static Finding WithRelated(this Finding finding, Place? place, string label) => place is null
        ? finding
        : finding with { Related = EquatableArray.Of(new RelatedPlace(place, label)) };
}
