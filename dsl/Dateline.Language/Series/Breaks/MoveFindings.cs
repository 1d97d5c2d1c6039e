using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Breaks;

/// <summary>What is said of a single move that cannot be made.</summary>
public static class MoveFindings
{
    private static readonly FindingDescriptor FromNothing = new("DTL4006", "A step without a start") { Rule = BuiltInRules.Connects };
    private static readonly FindingDescriptor OutOfRange = new(MoveCodes.BelowZero, "An impossible value") { Rule = BuiltInRules.Connects, IsForSources = true };
    private static readonly FindingDescriptor NotAllowed = new(MoveCodes.NotAllowed, "A state that cannot follow") { Rule = BuiltInRules.Connects, IsForSources = true };
    private static readonly FindingDescriptor NotWhose = new("DTL4009", "A change that does not say whose it is") { Rule = BuiltInRules.Connects };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [FromNothing, OutOfRange, NotAllowed, NotWhose];

    /// <param name="last">The move that left the value unknown; null where nothing has stated it yet.</param>
    internal static RuleFinding MovesFromNothing(string entityId, SeriesMove move, SeriesMove? last)
    {
        string sentence = Sentences.Fitting(longest =>
        {
            string why = last is null ? "nothing says what it was before" : SeriesWords.Left(last, SeriesValue.Unknown, longest);
            return $"{Words.Quoted(move.Entry.Id, longest)} moves {SeriesWords.The(move)} by {move.Text}, but {why}.";
        });
        return Connects(move, new Finding(FromNothing, move.ToPlace, $"{sentence} Write both values with an arrow, or state the one before with an as-of entry.")
        {
            Label = "from what?",
            Subject = SeriesWords.Subject(move, entityId),
            Related = last is null ? default : EquatableArray.Of(new RelatedPlace(last.ToPlace, "from here on nobody knows it")),
            Picture = NewEntry.AsOf(entityId, move.Series.Name),
            Repairs = EquatableArray.Of(
                new Repair("Both values are known: write them with an arrow", RepairSafety.Choice),
                new Repair($"The value before is known: add an as-of entry for {entityId}", RepairSafety.Choice)),
        });
    }

    internal static RuleFinding LeadsOutOfRange(string entityId, ChainBreak found)
    {
        (SeriesMove move, SeriesMove last, SeriesValue left) = (found.Move, found.Last!, found.Left);
        string limit = move.Effect.By.Sign() < 0 ? "it does not go below zero" : "this is more than a number here can be";
        string sentence = Sentences.Fitting(longest =>
            MoveSentences.OutOfRange(Words.Quoted(move.Entry.Id, longest), move.Series.Name, move.Text, SeriesWords.Left(last, left, longest), limit));
        return Connects(move, new Finding(OutOfRange, move.ToPlace, $"{sentence} Add the event that is missing before it, or correct a number or a date.")
        {
            Repairs = WaysBack.Of(found)
                .Append(new Repair($"A slip on line {Words.Number(move.ToPlace.LineNumber)}: correct the number", RepairSafety.Choice))
                .ToEquatableArray(),
            Label = $"{left.Text} {move.Text[0]} {move.Text.Substring(1)}",
            Subject = SeriesWords.Subject(move, entityId),
            Related = EquatableArray.Of(new RelatedPlace(last.ToPlace, SeriesWords.LabelOfLeft(last, left))),
        });
    }

    /// <param name="next">The states that can follow, in the order of the declaration.</param>
    internal static RuleFinding IsNotAllowed(SeriesMove move, string from, string to, IReadOnlyList<string> next)
    {
        string allowed = MoveSentences.Next(from, next);
        string sentence = Sentences.Fitting(longest =>
            MoveSentences.NotAllowed(Words.Quoted(move.Entry.Id, longest), move.Series.Name, from, to));
        return Connects(move, new Finding(NotAllowed, move.ToPlace, $"{sentence} {allowed}")
        {
            Label = $"{from} cannot become {to}",
            Subject = Words.FieldOf(move.Entry.Id, move.Field.Symbol.Name),
            Repairs = next
                .Select(state => new Repair(
                    $"Another state: change {to} to {state}",
                    RepairSafety.Choice,
                    EquatableArray.Of(new TextEdit(move.ToPlace.Path, move.ToPlace.Span, state))))
                .Append(Repair.MissingEvent($"add the one in between that leads from {from} to a state before {to}"))
                .Append(new Repair($"It may happen: a developer adds {from} -> {to} under \"allow\" of {move.Series.Name}", RepairSafety.Choice))
                .ToEquatableArray(),
        });
    }

    /// <param name="left">The field that would name the entity, and is left out.</param>
    internal static RuleFinding SaysNotWhose(SeriesMove move, FieldSymbol left) =>
        Connects(move, new Finding(
            NotWhose,
            move.Entry.File.PlaceOf(move.Field.Value.Span),
            $"{Words.Quoted(move.Entry.Id)} changes {SeriesWords.The(move)}, but does not say of which {move.Series.Of.Name}. Add \"{left.Name}\".")
        {
            Label = $"of which {move.Series.Of.Name}?",
            Subject = move.Entry.Id,
        });

    private static RuleFinding Connects(SeriesMove move, Finding finding) =>
        new(move.Entry, finding) { Grounds = MoveGrounds.OfItself(move) };
}
