using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Misnamed;

/// <summary>What is said of an <c>as-of</c> whose values are those of another entity than the one it names.</summary>
internal static class MisnamedFindings
{
    private static readonly FindingDescriptor OfAnother = new("DTL4017", "The values of another entity") { Rule = BuiltInRules.Connects, IsForSources = true };

    private const int MostRelated = 4;

    public static IReadOnlyList<FindingDescriptor> All { get; } = [OfAnother];

    /// <param name="moves">What it states, at least one value.</param>
    /// <param name="explained">What goes with the mistake.</param>
    public static RuleFinding FitsAnother(BoundEntry entry, IReadOnlyList<SeriesMove> moves, string namedId, BoundEntry fitting, IReadOnlyList<RuleFinding> explained)
    {
        BoundField field = entry.Find(BuiltIns.Entity)!;
        Place place = entry.File.PlaceOf(field.Value.Span);
        string sentence = Sentences.Fitting(longest =>
            $"What {Words.Quoted(entry.Id, longest)} states ({Values(moves, longest)}) contradicts {Words.Quoted(namedId, longest)} and fits {Words.Quoted(fitting.Id, longest)}.");
        string values = moves.Count == 1 ? "value" : "values";
        var finding = new Finding(OfAnother, place, $"{sentence} Did you mean {Words.Quoted(fitting.Id)}?")
        {
            Label = $"fits {Words.Shortened(fitting.Id)}",
            Subject = Words.FieldOf(entry.Id, BuiltIns.Entity.Name),
            Related = explained.SelectMany(found => found.Finding.Related.Select(related => related.Place).Prepend(found.Finding.Place))
                .Distinct()
                .Take(MostRelated)
                .Select(other => new RelatedPlace(other, "this is of the series that it states"))
                .ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair(
                    $"Another {moves[0].Series.Of.Name} was meant: change {namedId} to {fitting.Id}",
                    RepairSafety.Choice,
                    EquatableArray.Of(new TextEdit(place.Path, place.Span, fitting.Id))),
                new Repair($"It is about {namedId}: correct the {values}, or the date", RepairSafety.Choice),
                ConnectionRepairs.Excuse),
        };
        return new RuleFinding(entry, finding) { Grounds = new Grounds([Suspect.Of(entry, field)]) };
    }

    private static string Values(IReadOnlyList<SeriesMove> moves, int longest) =>
        Words.List([.. moves.Select(move => $"{Words.Shortened(move.Series.Name.Replace('-', ' '), longest)} {Words.Shortened(move.Text, longest)}")], most: 3);
}
