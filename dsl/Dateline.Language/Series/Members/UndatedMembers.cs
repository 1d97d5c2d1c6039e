using Dateline.Dates;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;

namespace Dateline.Language.Series.Members;

/// <summary>Whether there is a time for each change that has no date.</summary>
internal sealed class UndatedMembers
{
    /// <summary>With more of them that depend on each other only all together are tried.</summary>
    private const int MostTriedApart = 16;

    private readonly IReadOnlyList<SeriesMove> _undated;
    private readonly AfterOrder _after;
    private readonly IReadOnlyList<MemberPart> _parts;
    private readonly long _steps;

    public UndatedMembers(SeriesChain chain, AfterOrder after)
    {
        _undated = [.. chain.Undated.OrderBy(static move => move.Entry.Id, StringComparer.Ordinal)];
        _after = after;
        _parts = MemberParts.Of(chain, _undated, after);
        _steps = OrderSearch.StepsFor(chain.Moves.Count + _undated.Count);
    }

    /// <summary>Whether all changes can have come in some order; unknown where there are too many orders to try.</summary>
    public Truth Fit()
    {
        long stepsLeft = _steps;
        Truth all = Truth.True;
        foreach (MemberPart part in _parts)
        {
            Truth fits = Fit(part, _undated.Count, ref stepsLeft);
            if (fits == Truth.False)
                return fits;
            all = fits == Truth.Unknown ? fits : all;
        }

        return all;
    }

    /// <summary>The first that fits at no time beside those before it and all that have a date; null where those with a date do not fit alone.</summary>
    public SeriesMove? FirstMisfit()
    {
        long stepsLeft = _steps;
        int first = _undated.Count - 1;
        foreach (MemberPart part in _parts)
        {
            if (Fit(part, 0, ref stepsLeft) == Truth.False)
                return null;
            IEnumerable<(int Place, SeriesMove Move)> tried = part.Undated.Count > MostTriedApart ? part.Undated.Skip(part.Undated.Count - 1) : part.Undated;
            foreach ((int place, SeriesMove _) in tried.Where(one => one.Place < first))
            {
                if (Fit(part, place + 1, ref stepsLeft) != Truth.False)
                    continue;
                first = place;
                break;
            }
        }

        return _undated[first];
    }

    /// <param name="count">How many of those without a date are asked.</param>
    private Truth Fit(MemberPart part, int count, ref long stepsLeft)
    {
        SeriesMove[] moves = part.MovesWith(count);
        stepsLeft -= moves.Length;
        if (stepsLeft <= 0)
            return Truth.Unknown;
        FoundOrders found = new OrderSearch(OpenGroup.Of(moves, _after)).Run(SeriesState.NotOpened, faults: 0, mostEnds: 1, ref stepsLeft);
        return found.Orders.Count > 0 ? Truth.True : found.IsComplete ? Truth.False : Truth.Unknown;
    }
}
