using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking.Alike;

/// <summary>What is said of two entries that may be one.</summary>
public static class AlikeFindings
{
    private static readonly FindingDescriptor Alike = new("DTL3121", "Two entries that may be one", Severity.Hint);

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Alike];

    /// <param name="fields">In which they agree; at least one.</param>
    internal static RuleFinding SayTheSame(BoundEntry later, BoundEntry first, IReadOnlyList<string> fields)
    {
        Place earlier = first.File.PlaceOf(first.IdSpan);
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(later.Id, longest)} says the same as {Sentences.WithPlace(first, earlier, longest)}: {Words.List(fields, 3)}.");
        var finding = new Finding(Alike, later.File.PlaceOf(later.IdSpan), $"{sentence} They may be one: then delete one of the two.")
        {
            Label = "the same again?",
            Subject = later.Id,
            Related = EquatableArray.Of(new RelatedPlace(earlier, "the first")),
            Repairs = EquatableArray.Of(
                new Repair($"They are one: delete {later.Id}, and name its sources in {first.Id}", RepairSafety.Choice),
                new Repair($"They are two: say so, with except: {{ {BuiltInRules.ToldOnce}: the reason }}", RepairSafety.Choice)),
        };
        return new RuleFinding(BuiltInRules.ToldOnce, later, finding) { Grounds = new Grounds([Suspect.OfWhole(later)]) };
    }
}
