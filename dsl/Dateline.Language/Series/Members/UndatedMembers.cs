using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;

namespace Dateline.Language.Series.Members;

/// <summary>Whether there is a time for each change that has no date.</summary>
internal static class UndatedMembers
{
    /// <summary>With more of them only all together are tried.</summary>
    private const int MostTriedApart = 16;

    /// <summary>Whether all changes can have come in some order; so it is where there are too many to try.</summary>
    public static bool Fit(SeriesChain chain, AfterOrder after) => Fit(chain, chain.Undated.Count, after);

    /// <summary>The first that fits at no time beside those before it and all that have a date; null where those with a date do not fit alone.</summary>
    public static SeriesMove? FirstMisfit(SeriesChain chain, AfterOrder after)
    {
        chain.Undated.Sort(static (one, other) => string.CompareOrdinal(one.Entry.Id, other.Entry.Id));
        if (!Fit(chain, 0, after))
            return null;
        int count = chain.Undated.Count > MostTriedApart ? chain.Undated.Count : 1;
        while (count < chain.Undated.Count && Fit(chain, count, after))
            count++;
        return chain.Undated[count - 1];
    }

    /// <param name="count">How many of those without a date are asked.</param>
    private static bool Fit(SeriesChain chain, int count, AfterOrder after)
    {
        FoundOrders found = new OrderSearch(OpenGroup.Of([.. chain.Moves, .. chain.Undated.Take(count)], after)).Run(SeriesState.NotOpened, faults: 0, mostEnds: 1);
        return found.Orders.Count > 0 || !found.IsComplete;
    }
}
