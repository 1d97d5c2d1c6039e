using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Limits;
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
            return IsMisdated(entityId, moves, reordering, misdated);
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
    private static RuleFinding IsMisdated(string entityId, IReadOnlyList<SeriesMove> moves, Reordering reordering, int at)
    {
        SeriesMove move = reordering.Connecting[at];
        (SeriesMove neighbour, string where) = at > 0 ? (reordering.Connecting[at - 1], "after") : (reordering.Connecting[1], "before");
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(move.Entry.Id, longest)} ({move.Text}) is dated {move.When!.Text}, but it connects only {where} {Sentences.WithPlace(neighbour.Entry, neighbour.WhenPlace, longest)} of {neighbour.When!.Text}.");
        string what = move.Effect.From.Number is null ? "values" : "numbers";
        Repair? swapped = Swapped(moves, move);
        string otherwise = swapped is null ? $"the {what}" : $"swap the {what}: {SeriesWords.Written(move, SwappedText(move))}";
        var finding = new Finding(OtherOrder, swapped is null ? move.WhenPlace : move.FromPlace, $"{sentence} Correct the date, or {otherwise}.")
        {
            Label = "as dated it does not connect",
            Subject = SeriesWords.Subject(move, entityId),
            Picture = $"they would connect as {string.Join(", ", reordering.Connecting.Select(one => one.Text))}",
            Related = EquatableArray.Of(new RelatedPlace(neighbour.WhenPlace, $"it connects {where} this: {neighbour.Text}")),
            Repairs = new[]
            {
                swapped,
                new Repair("A slip in the date: correct it", RepairSafety.Choice),
                new Repair($"A slip in the {what}: correct {move.Text}", RepairSafety.Choice),
            }.OfType<Repair>().ToEquatableArray(),
        };
        return new RuleFinding(move.Entry, finding);
    }

    /// <summary>Where the change connects as it is dated when its halves are exchanged; otherwise null.</summary>
    private static Repair? Swapped(IReadOnlyList<SeriesMove> moves, SeriesMove move)
    {
        int at = MovePlaces.Of(move, moves);
        (SeriesValue from, SeriesValue to) = (move.Effect.To, move.Effect.From);
        bool connects = (at == 0 || moves[at - 1].Effect.To == from)
            && (at + 1 == moves.Count || (moves[at + 1].Effect.HasFrom && moves[at + 1].Effect.From == to));
        return connects && MoveLimits.MayGo(move, from, to)
            ? SwappedHalves.At(move.Entry.File.PlaceOf(move.Field.Value.Span), move.Text, SeriesWords.Written(move, SwappedText(move)))
            : null;
    }

    private static string SwappedText(SeriesMove move) => $"{move.Effect.To.Text} -> {move.Effect.From.Text}";

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
