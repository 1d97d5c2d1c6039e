using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>
/// The moves that can follow a state: where a value is known, those that start from it and those that start from
/// anything, or from what is only partly known. Of thousands of changes on one day this leaves the few that connect.
/// </summary>
internal sealed class MovesByStart
{
    private const int FromAnything = 0;

    private readonly Dictionary<SeriesValue, int> _listOf = [];
    private readonly LinkedOrder _order;

    public MovesByStart(IReadOnlyList<SeriesMove> moves)
    {
        List<List<int>> lists = [[]];
        for (int i = 0; i < moves.Count; i++)
        {
            int list = FromAnything;
            if (moves[i].Effect is { HasFrom: true, From.IsVague: false } && !_listOf.TryGetValue(moves[i].Effect.From, out list))
            {
                list = lists.Count;
                _listOf.Add(moves[i].Effect.From, list);
                lists.Add([]);
            }

            lists[list].Add(i);
        }

        _order = new LinkedOrder(moves.Count, lists);
    }

    public int FirstFromAnything => _order.First(FromAnything);

    public int FirstFrom(in SeriesValue value) => _listOf.TryGetValue(value, out int list) ? _order.First(list) : LinkedOrder.End;

    public int After(int move) => _order.After(move);

    public void Take(int move) => _order.Remove(move);

    public void PutBack(int move) => _order.Restore(move);
}
