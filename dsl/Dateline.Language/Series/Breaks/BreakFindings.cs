using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>What is said of moves without which a series connects.</summary>
public static class BreakFindings
{
    private const int MostRelated = 4;

    private static readonly FindingDescriptor Twice = new("DTL4013", "The same step twice") { Rule = BuiltInRules.Connects, IsForSources = true };
    private static readonly FindingDescriptor Elsewhere = new("DTL4016", "A change that fits on neither side") { Rule = BuiltInRules.Connects, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Twice, Elsewhere];

    internal static RuleFinding IsTwice(string entityId, TwinStep twin)
    {
        SeriesMove move = twin.Second;
        string sentence = Sentences.Fitting(longest =>
        {
            string both = $"{Sentences.WithPlace(twin.First.Entry, twin.First.ToPlace, longest)} and {Words.Quoted(move.Entry.Id, longest)} say the same ({move.Text})";
            return twin.Fitting is { } fitting
                ? $"{both}, and {Words.Quoted(fitting.Entry.Id, longest)} fits only without one of them."
                : $"{both}, and both together lead where {SeriesWords.The(move)} cannot be.";
        });
        var finding = new Finding(Twice, move.ToPlace, $"{sentence} Delete one of the two.")
        {
            Label = "the same again",
            Subject = SeriesWords.Subject(move, entityId),
            Picture = string.Join("     ", new[] { twin.First, move, twin.Fitting }.OfType<SeriesMove>().Select(SeriesWords.Dated)),
            Related = twin.Fitting is { } next
                ? EquatableArray.Of(new RelatedPlace(twin.First.ToPlace, "the first time"), new RelatedPlace(next.FromPlace, "this fits without one of the two"))
                : EquatableArray.Of(new RelatedPlace(twin.First.ToPlace, "the first time")),
            Repairs = EquatableArray.Of(
                new Repair($"The same event twice: delete {twin.First.Entry.Id} or {move.Entry.Id}", RepairSafety.Choice),
                new Repair($"Two events: then another is missing that moves it by {SeriesWords.Size(-move.Effect.Size)}, or a number is wrong", RepairSafety.Choice),
                ConnectionRepairs.Excuse),
        };
        return new RuleFinding(move.Entry, finding);
    }

    /// <param name="changes">Those that fit on neither side, in their order.</param>
    /// <param name="before">What left the value from which <paramref name="next"/> starts; null where nothing did.</param>
    internal static RuleFinding FitElsewhere(string entityId, IReadOnlyList<SeriesMove> changes, SeriesMove? before, SeriesMove next)
    {
        SeriesMove first = changes[0];
        string moves = changes.Count == 1 ? first.Text : $"{first.Text} and {Words.Number(changes.Count - 1)} more";
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(first.Entry.Id, longest)} ({moves}) fits neither what comes before nor what comes after it, and {Sentences.WithPlace(next.Entry, next.FromPlace, longest)} connects without it.");
        string subject = first.Field.Symbol.Type is ChangeType { OnField: { } named } ? named : first.Series.Of.Name;
        var finding = new Finding(Elsewhere, first.FromPlace, $"{sentence} Correct its {(first.Effect.To.Number is null ? "values" : "numbers")}, its date, or the {subject} that it names.")
        {
            Label = "without this all connects",
            Subject = SeriesWords.Subject(first, entityId),
            Picture = string.Join("     ", new[] { before, first, next }.OfType<SeriesMove>().Select(SeriesWords.Dated)),
            Related = changes.Skip(1).Take(MostRelated).Select(change => new RelatedPlace(change.FromPlace, "nor does this"))
                .Append(new RelatedPlace(next.FromPlace, $"this starts from {next.Effect.From}"))
                .ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair($"It belongs to another {first.Series.Of.Name}: correct the one it names", RepairSafety.Choice),
                new Repair("A slip in its date: correct it", RepairSafety.Choice),
                new Repair($"A slip in it: correct {first.Text}", RepairSafety.Choice),
                new Repair("Events are missing: add those that lead to it and back again", RepairSafety.Choice),
                ConnectionRepairs.Excuse),
        };
        return new RuleFinding(first.Entry, finding);
    }
}
