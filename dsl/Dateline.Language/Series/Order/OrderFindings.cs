using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>What is said of changes whose order is wrong, or not known where it matters.</summary>
public static class OrderFindings
{
    private static readonly FindingDescriptor OtherOrder = new("DTL4003", "Changes in the wrong order") { Rule = BuiltInRules.Connects, IsForSources = true };
    private static readonly FindingDescriptor NotKnown = new("DTL4004", "The order is not known", Severity.Warning) { Rule = BuiltInRules.OrderKnown };
    private static readonly FindingDescriptor TooMany = new("DTL4005", "Too many changes without an order", Severity.Warning) { Rule = BuiltInRules.OrderKnown };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [OtherOrder, NotKnown, TooMany];

    internal static RuleFinding ConnectsInAnotherOrder(string entityId, IReadOnlyList<SeriesMove> moves, Reordering reordering)
    {
        int misdated = reordering.Misdated(moves);
        if (misdated >= 0)
            return IsMisdated(entityId, reordering, misdated);
        SeriesMove first = moves[reordering.Start];
        SeriesMove last = moves[reordering.Start + reordering.Count - 1];
        Place lastPlace = last.FromPlace;
        string connecting = string.Join(", ", reordering.Connecting.Select(move => SeriesWords.Written(move, move.Text)));
        string sentence = Sentences.Fitting(longest =>
        {
            string lastId = Words.Quoted(last.Entry.Id, longest);
            string lastLine = Sentences.FileAndLine(lastPlace);
            return reordering.Count == 2
                ? $"{Words.Quoted(first.Entry.Id, longest)} ({first.Text}) and {lastId} ({last.Text}; {lastLine}) connect only the other way round."
                : $"{Words.Count(reordering.Count, "change")} from {Words.Quoted(first.Entry.Id, longest)} to {lastId} ({lastLine}) connect only in another order.";
        });
        var finding = new Finding(OtherOrder, first.FromPlace, $"{sentence} As dated they do not: swap the values, or correct a date.")
        {
            Label = $"{SeriesWords.When(first)} it goes {first.Text}",
            Subject = SeriesWords.Subject(first, entityId),
            Picture = $"they would connect as {connecting}",
            Related = Enumerable.Range(reordering.Start + 1, reordering.Count - 1)
                .Select(index => new RelatedPlace(moves[index].FromPlace, $"{SeriesWords.When(moves[index])} it goes {moves[index].Text}"))
                .ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair($"The values are swapped: write {connecting}, in this order", RepairSafety.Choice),
                new Repair("A slip in a date: correct it", RepairSafety.Choice)),
        };
        return new RuleFinding(first.Entry, finding);
    }

    /// <summary>One change among several that connect with each other.</summary>
    private static RuleFinding IsMisdated(string entityId, Reordering reordering, int at)
    {
        SeriesMove move = reordering.Connecting[at];
        (SeriesMove neighbour, string where) = at > 0 ? (reordering.Connecting[at - 1], "after") : (reordering.Connecting[1], "before");
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(move.Entry.Id, longest)} ({move.Text}) is dated {move.When!.Text}, but it connects only {where} {Sentences.WithPlace(neighbour.Entry, neighbour.WhenPlace, longest)} of {neighbour.When!.Text}.");
        var finding = new Finding(OtherOrder, move.WhenPlace, $"{sentence} Correct the date, or the numbers.")
        {
            Label = "as dated it does not connect",
            Subject = SeriesWords.Subject(move, entityId),
            Picture = $"they would connect as {string.Join(", ", reordering.Connecting.Select(one => one.Text))}",
            Related = EquatableArray.Of(new RelatedPlace(neighbour.WhenPlace, $"it connects {where} this: {neighbour.Text}")),
            Repairs = EquatableArray.Of(
                new Repair("A slip in the date: correct it", RepairSafety.Choice),
                new Repair($"A slip in the numbers: correct {move.Text}", RepairSafety.Choice)),
        };
        return new RuleFinding(move.Entry, finding);
    }

    internal static RuleFinding IsNotKnown(string entityId, UnsettledOrder order)
    {
        string ends = Words.List([.. order.Ends.Select(end => end.ToString())], lastWord: "or");
        return Open(NotKnown, entityId, order, $"after them {SeriesWords.The(order.Moves[0])} is {ends}");
    }

    internal static RuleFinding HasTooManyOrders(string entityId, UnsettledOrder order) =>
        Open(TooMany, entityId, order, "too many orders are possible");

    /// <summary>Of changes of a set without a date, of which there are so many that hang together that not all places can be tried.</summary>
    internal static RuleFinding HasTooManyUndated(SeriesChain chain)
    {
        SeriesMove[] undated = [.. chain.Undated.OrderBy(static move => move.Entry.Id, StringComparer.Ordinal)];
        SeriesMove first = undated[0];
        string more = undated.Length == 1 ? "has no date, and can" : $"and {Words.Count(undated.Length - 1, "other change")} have no date, and can";
        string sentence = Sentences.Fitting(longest => $"{Words.Quoted(first.Entry.Id, longest)} {more} have come at more times than can be tried.");
        var finding = new Finding(TooMany, first.WhenPlace, $"{sentence} Whether they fit the other entries is not checked. Write when they were, as far as that is known, or say with \"after\" what came before them.")
        {
            Label = "this leaves the order open",
            Subject = SeriesWords.Subject(first, chain.EntityId),
            Related = undated.Skip(1).Take(3).Select(move => new RelatedPlace(move.WhenPlace, $"and so does this: {move.Text}")).ToEquatableArray(),
            Repairs = EquatableArray.Of(new Repair("The dates: write the year of each, or from when to when it may have been", RepairSafety.Choice)),
        };
        return new RuleFinding(first.Entry, finding);
    }

    private static RuleFinding Open(FindingDescriptor descriptor, string entityId, UnsettledOrder order, string consequence)
    {
        (SeriesMove other, SeriesMove last) = OpenPair(order.Moves);
        string more = order.Moves.Count == 2 ? "" : $" and {Words.Number(order.Moves.Count - 2)} more";
        string sentence = Sentences.InOneOrTwo(
            longest => $"It is unclear whether {Words.Quoted(last.Entry.Id, longest)} came before or after {Sentences.WithPlace(other.Entry, other.WhenPlace, longest)}{more}, and {consequence}.",
            longest => $"It is unclear which came first, {Words.Quoted(last.Entry.Id, longest)} or {Words.Quoted(other.Entry.Id, longest)}{more}.",
            $"The other one is in {Sentences.FileAndLine(other.WhenPlace)}, and {consequence}.");
        var finding = new Finding(
            descriptor,
            last.WhenPlace,
            $"{sentence} Give one of them a more exact date, or say with \"after\" which came later.")
        {
            Label = "this leaves the order open",
            Subject = SeriesWords.Subject(last, entityId),
            Picture = string.Join("     ?     ", order.Moves.Take(3).Select(SeriesWords.Dated)),
            Related = order.Moves.Where(move => move != last)
                .Select(move => new RelatedPlace(move.WhenPlace, $"and so does this: {move.Text}"))
                .ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair($"The dates: give {last.Entry.Id} or {other.Entry.Id} the exact day", RepairSafety.Choice),
                new Repair($"The order: add \"after: {other.Entry.Id}\" to {last.Entry.Id}, or the reverse", RepairSafety.Choice)),
        };
        return new RuleFinding(last.Entry, finding);
    }

    /// <summary>The last two, unless their dates settle their order: then two others, of which the one that spans more leaves it open.</summary>
    private static (SeriesMove Other, SeriesMove Open) OpenPair(IReadOnlyList<SeriesMove> moves)
    {
        int last = moves.Count - 1;
        if (Overlap(moves[last - 1], moves[last]))
            return (moves[last - 1], moves[last]);
        for (int i = last - 1; i > 0; i--)
        {
            if (Overlap(moves[i - 1], moves[i]))
                return Width(moves[i - 1]) > Width(moves[i]) ? (moves[i], moves[i - 1]) : (moves[i - 1], moves[i]);
        }

        return (moves[last - 1], moves[last]);
    }

    private static double Width(SeriesMove move) => (double)move.Range.Latest - move.Range.Earliest;

    private static bool Overlap(SeriesMove one, SeriesMove other) => one.Range.Earliest <= other.Range.Latest && other.Range.Earliest <= one.Range.Latest;
}
