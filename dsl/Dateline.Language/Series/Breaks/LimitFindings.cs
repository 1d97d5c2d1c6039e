using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Breaks;

/// <summary>What is said of a move that leads where the timeline file says that its series does not go.</summary>
public static class LimitFindings
{
    private static readonly FindingDescriptor Outside = new(MoveCodes.Outside, "A value outside its bounds") { Rule = BuiltInRules.Connects };
    private static readonly FindingDescriptor OtherWay = new("DTL4011", "A move the other way") { Rule = BuiltInRules.Connects };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Outside, OtherWay];

    /// <param name="place">Where the value stands.</param>
    internal static RuleFinding IsOutside(SeriesMove move, SeriesValue value, Place place) => IsOutside(
        move,
        place,
        longest => MoveSentences.States(Words.Quoted(move.Entry.Id, longest), move.Series.Name, value.ToString()),
        value.Estimate ?? default,
        last: null);

    internal static RuleFinding LeavesTheBounds(ChainBreak found)
    {
        (SeriesMove move, SeriesMove last, SeriesValue left) = (found.Move, found.Last!, found.Left);
        NumberEstimate after = (left.Estimate ?? NumberEstimate.Exactly(0)).Plus(move.Effect.By);
        return IsOutside(
            move,
            move.ToPlace,
            longest => MoveSentences.MovesTo(Words.Quoted(move.Entry.Id, longest), move.Series.Name, move.Text, SeriesValue.Of(after).Text, SeriesWords.Left(last, left, longest)),
            after,
            new RelatedPlace(last.ToPlace, SeriesWords.LabelOfLeft(last, left)),
            WaysBack.Of(found));
    }

    internal static RuleFinding GoesTheOtherWay(SeriesMove move) => GoesTheOtherWay(
        move,
        longest => move.Effect.Kind == MoveKind.Relative
            ? $"{Words.Quoted(move.Entry.Id, longest)} moves {SeriesWords.The(move)} by {move.Text}"
            : $"{Words.Quoted(move.Entry.Id, longest)} takes {SeriesWords.The(move)} from {move.Effect.From.Text} to {move.Effect.To.Text}",
        last: null);

    internal static RuleFinding GoesTheOtherWay(ChainBreak found)
    {
        (SeriesMove move, SeriesMove last, SeriesValue left) = (found.Move, found.Last!, found.Left);
        bool mayBeLast = last.Effect.Kind == MoveKind.Change && MoveLimits.MayLeadTo(last, move.Effect.To, found.BeforeLast);
        return GoesTheOtherWay(
            move,
            longest => $"{Words.Quoted(move.Entry.Id, longest)} takes {SeriesWords.The(move)} to {move.Effect.To.Text}, but {SeriesWords.Left(last, left, longest)}",
            new RelatedPlace(last.ToPlace, SeriesWords.LabelOfLeft(last, left)),
            mayBeLast ? [new Repair($"A slip in {last.Entry.Id}: correct {left} there", RepairSafety.Choice)] : []);
    }

    private static RuleFinding IsOutside(SeriesMove move, Place place, Func<int, string> said, NumberEstimate value, RelatedPlace? last, params Repair[] before)
    {
        string bound = move.Series.Limits.BoundInWords(value);
        string sentence = Sentences.Fitting(longest => MoveSentences.Outside(said(longest), bound));
        string ways = before.Length == 0 ? "Correct the number, or the bound in the timeline file." : "Add the event that is missing before it, or correct a number, a date, or the bound in the timeline file.";
        Repair[] repairs = [.. before, new($"A slip on line {Words.Number(place.LineNumber)}: correct the number", RepairSafety.Choice), new($"The bound is wrong: a developer corrects it at {move.Series.Name} in the timeline file", RepairSafety.Choice)];
        return Found(Outside, move, place, last, $"{sentence} {ways}", $"{SeriesValue.Of(value)} is not {bound}", repairs);
    }

    private static RuleFinding GoesTheOtherWay(SeriesMove move, Func<int, string> said, RelatedPlace? last, params Repair[] more)
    {
        bool rises = move.Series.Only == SeriesDirection.Rises;
        string sentence = Sentences.Fitting(longest => $"{said(longest)}, and it is declared {(rises ? "only to rise" : "only to fall")}.");
        return Found(
            OtherWay,
            move,
            move.ToPlace,
            last,
            $"{sentence} If it corrects an earlier number, say so with \"why\".",
            rises ? "here it falls" : "here it rises",
            [
                new Repair("A slip: correct the number", RepairSafety.Choice),
                .. more,
                new Repair($"A correction: write \"value: {move.Text}\", and below it \"why:\" with the reason", RepairSafety.Choice),
            ]);
    }

    private static RuleFinding Found(
        FindingDescriptor descriptor, SeriesMove move, Place place, RelatedPlace? last, string message, string label, params Repair[] repairs)
    {
        var related = new List<RelatedPlace>();
        if (last is not null)
            related.Add(last);
        if (move.Series.Place is { } declared)
            related.Add(new RelatedPlace(declared, "the series is declared here"));
        var finding = new Finding(descriptor, place, message)
        {
            Label = label,
            Subject = Words.FieldOf(move.Entry.Id, move.Field.Symbol.Name),
            Related = related.ToEquatableArray(),
            Repairs = repairs.ToEquatableArray(),
        };
        return new RuleFinding(move.Entry, finding) { Grounds = descriptor == Outside ? MoveGrounds.OfValue(move, place) : MoveGrounds.OfItself(move) };
    }
}
