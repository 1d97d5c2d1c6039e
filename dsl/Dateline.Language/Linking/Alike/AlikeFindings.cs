using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Alike;

/// <summary>What is said of two entries that may be one.</summary>
public static class AlikeFindings
{
    private const int MostRelated = 4;

    private static readonly FindingDescriptor Alike = new("DTL3121", "Two entries that may be one", Severity.Hint) { Rule = BuiltInRules.ToldOnce };

    private static readonly FindingDescriptor DisprovenAgain = new("DTL3160", "An event that is disproven", Severity.Warning) { Rule = BuiltInRules.ToldOnce };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Alike, DisprovenAgain];

    /// <param name="shared">The fields in which they agree; at least one.</param>
    internal static RuleFinding TellsDisproven(BoundEntry disproven, BoundEntry again, IReadOnlyList<string> shared)
    {
        Place place = disproven.File.PlaceOf(disproven.IdSpan);
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(again.Id, longest)} has the same {Words.List(shared, 3)} as {Sentences.WithPlace(disproven, place, longest)}, which is disproven.");
        var finding = new Finding(DisprovenAgain, again.File.PlaceOf(again.IdSpan), $"{sentence} If it is the same event, delete it.")
        {
            Label = "told again?",
            Subject = again.Id,
            Related = EquatableArray.Of(new RelatedPlace(place, "disproven")),
            Repairs = EquatableArray.Of(
                new Repair($"It is the same event: delete {again.Id}, and name its sources in {disproven.Id}", RepairSafety.Choice),
                new Repair($"It did happen: delete {disproven.Id}", RepairSafety.Choice),
                new Repair($"It is another event: say so, with except: {{ {BuiltInRules.ToldOnce}: the reason }}", RepairSafety.Choice)),
        };
        return new RuleFinding(again, finding) { Grounds = new Grounds([Suspect.OfWhole(again)]) };
    }

    internal static RuleFinding SayTheSame(AlikeGroup group)
    {
        BoundEntry first = group.First, later = group.Later[0];
        int others = group.Later.Count - 1;
        Place earlier = first.File.PlaceOf(first.IdSpan);
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(later.Id, longest)} has the same {Words.List(group.Shared, 3)} as {Sentences.WithPlace(first, earlier, longest)}.");
        // The same sources stand in both already where an as-of is stated again.
        bool haveSameSources = first.Kind!.Category == KindCategory.Observation;
        string ofOne = haveSameSources ? "" : $", name its sources in {first.Id}, and write {first.Id} wherever {later.Id} is used";
        string ofOthers = haveSameSources ? "" : ", name the sources of the others in it, and write its id wherever they are used";
        string advice = others switch
        {
            0 => "They may be one: then delete one of the two, and write the id of the other wherever it is used.",
            1 => $"So has {Words.Quoted(group.Later[1].Id)}. They may be one: then keep one of them, and write its id wherever the others are used.",
            _ => $"So have {Words.Number(others)} others. They may be one: then keep one of them, and write its id wherever the others are used.",
        };
        var finding = new Finding(Alike, later.File.PlaceOf(later.IdSpan), $"{sentence} {advice}")
        {
            Label = "the same again?",
            Subject = later.Id,
            Related = group.Later.Skip(1).Take(MostRelated).Select(entry => new RelatedPlace(entry.File.PlaceOf(entry.IdSpan), "and here"))
                .Prepend(new RelatedPlace(earlier, "the first")).ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair(others == 0 ? $"They are one: delete {later.Id}{ofOne}" : $"They are one: keep {first.Id}{ofOthers}", RepairSafety.Choice),
                new Repair($"They are {(others == 0 ? "two" : "several")}: say so, with except: {{ {BuiltInRules.ToldOnce}: the reason }}", RepairSafety.Choice)),
        };
        return new RuleFinding(later, finding) { Grounds = new Grounds([.. group.Later.Select(Suspect.OfWhole)]) };
    }
}
