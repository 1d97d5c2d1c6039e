using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>What is said where dates leave the order open, and no order connects: the message claims none.</summary>
internal static class OpenBreakFindings
{
    /// <param name="others">How many more observations differ from the one before them, with no change between.</param>
    public static RuleFinding ConnectInNoOrder(string entityId, ChainBreak found, int others)
    {
        (SeriesMove move, SeriesMove last) = (found.Move, found.Last!);
        string sentence = Sentences.Fitting(longest =>
        {
            string both = $"{Words.Quoted(last.Entry.Id, longest)} ({last.Text}; {Sentences.FileAndLine(last.FromPlace)}) and {Words.Quoted(move.Entry.Id, longest)} ({move.Text})";
            return found switch
            {
                { InOpenOrder: > 2 } => $"{both} do not connect, and no order of these {Words.Number(found.InOpenOrder)} does.",
                { ConnectsOtherWayRound: true } => $"{both} connect in no order with what came before.",
                _ => $"{both} do not connect, whichever came first.",
            };
        });
        var repairs = new ConnectionRepairs(found);
        bool isObserved = move.Effect.Kind == MoveKind.Observation;
        var finding = new Finding(
            isObserved ? ConnectionFindings.Observed : ConnectionFindings.Disconnected,
            move.FromPlace,
            $"{sentence} {repairs.InShort()}{ConnectionFindings.More(others)}")
        {
            Label = Going(move),
            Subject = SeriesWords.Subject(move, entityId),
            Picture = $"{SeriesWords.Dated(last)}     ?     {SeriesWords.Dated(move)}",
            Related = EquatableArray.Of(new RelatedPlace(last.FromPlace, Going(last))),
            Repairs = repairs.All().ToEquatableArray(),
        };
        if (!isObserved && move.Effect.From.Number is null)
            finding = finding with { Heading = "Changes do not connect" };
        return new RuleFinding(move.Entry, finding);
    }

    private static string Going(SeriesMove move) => move.Effect.Kind == MoveKind.Observation
        ? $"{SeriesWords.When(move)} it is {move.Text}"
        : $"{SeriesWords.When(move)} it goes {move.Text}";
}
