using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>
/// Moves whose order is open, and which of them can come next: nothing that is still to come is certainly earlier.
/// Taking a move out and putting it back are single steps (lists whose links are restored in reverse).
/// </summary>
internal sealed class OpenMoves
{
    private const int WithoutTwin = -1;

    private readonly SeriesMove[] _moves;
    private readonly PositionRange[] _ranges;
    private readonly LinkedOrder _byEarliest;
    private readonly LinkedOrder _byLatest;
    private readonly MovesByStart _byStart;
    private readonly bool[] _isTaken;
    private readonly int[] _twins;
    private readonly int[] _waitsFor;
    private readonly IReadOnlyList<int>[]? _releases;
    private readonly bool[]? _areApart;

    /// <param name="moves">In their preferred order, ranges sorted by their beginning.</param>
    /// <param name="arcs">Which move comes after which, by place in the list, where entries say so.</param>
    public OpenMoves(IReadOnlyList<SeriesMove> moves, IReadOnlyList<PositionRange> ranges, IReadOnlyList<(int Earlier, int Later)> arcs)
    {
        int count = moves.Count;
        _moves = [.. moves];
        _ranges = [.. ranges];
        _isTaken = new bool[count];
        _waitsFor = new int[count];
        int[] byLatest = new int[count];
        for (int i = 0; i < count; i++)
            byLatest[i] = i;
        _byEarliest = new LinkedOrder(byLatest);
        Array.Sort(byLatest, CompareLatest);
        _byLatest = new LinkedOrder(byLatest);
        _byStart = new MovesByStart(_moves);
        _areApart = ApartMoves.Of(_moves);
        if (arcs.Count > 0)
            _releases = ReleasesOf(count, arcs);
        _twins = TwinsOf(byLatest);
    }

    public int Count => _moves.Length;

    /// <summary>In their preferred order.</summary>
    public IReadOnlyList<SeriesMove> All => _moves;

    public SeriesMove this[int index] => _moves[index];

    /// <summary>The moves that can follow a state, as far as their values tell.</summary>
    /// <param name="needsToConnect">Whether a move that starts from another value is out of the question.</param>
    public MoveCursor CursorFor(in SeriesState state, bool needsToConnect) => needsToConnect && state.IsKnown && !state.Value.IsVague
        ? new MoveCursor(_byStart.FirstFrom(state.Value), _byStart.FirstFromAnything, isOverAll: false)
        : new MoveCursor(_byEarliest.First(), LinkedOrder.End, isOverAll: true);

    public int After(int index, in MoveCursor cursor) => cursor.IsOverAll ? _byEarliest.After(index) : _byStart.After(index);

    /// <summary>A bit for each move; beyond 64 moves well mixed numbers stand in for bits.</summary>
    public ulong BitOf(int index)
    {
        if (Count <= 64)
            return 1UL << index;
        unchecked
        {
            ulong bits = (ulong)(index + 1) * 0x9E3779B97F4A7C15UL;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>Whether the dates let a move come next; if not, none of those behind it either.</summary>
    public bool MayBegin(int index) =>
        index != LinkedOrder.End && _ranges[index].Earliest <= _ranges[_byLatest.First()].Latest;

    /// <summary>Whether nothing that it says it comes after is still to come.</summary>
    public bool IsReady(int index) => _waitsFor[index] == 0;

    /// <summary>Whether another move does the same, can come now too, and must be over sooner: the other order of the two leads nowhere else.</summary>
    public bool HasTwinToComeFirst(int index)
    {
        int twin = _twins[index];
        return twin != WithoutTwin && !_isTaken[twin] && MayBegin(twin);
    }

    /// <summary>Whether it may as well come now as later: no other order of it and the others leads anywhere else.</summary>
    public bool IsApart(int index) => _areApart?[index] == true;

    /// <summary>Whether a move may have come before another one, by their dates and by all that says <c>after</c>.</summary>
    public bool MayPrecede(SeriesMove move, SeriesMove other)
    {
        (int index, int otherIndex) = (Array.IndexOf(_moves, move), Array.IndexOf(_moves, other));
        if (index < 0 || otherIndex < 0 || _ranges[index].Earliest > _ranges[otherIndex].Latest)
            return false;
        return _releases is null || !IsBehind(index, otherIndex, _releases);
    }

    private static bool IsBehind(int index, int other, IReadOnlyList<int>[] releases)
    {
        var seen = new HashSet<int> { other };
        var toVisit = new Stack<int>([other]);
        while (toVisit.Count > 0)
        {
            foreach (int later in releases[toVisit.Pop()])
            {
                if (later == index)
                    return true;
                if (seen.Add(later))
                    toVisit.Push(later);
            }
        }

        return false;
    }

    public void Take(int index)
    {
        _isTaken[index] = true;
        _byEarliest.Remove(index);
        _byLatest.Remove(index);
        _byStart.Take(index);
        Release(index, -1);
    }

    public void PutBack(int index)
    {
        _isTaken[index] = false;
        _byStart.PutBack(index);
        _byLatest.Restore(index);
        _byEarliest.Restore(index);
        Release(index, 1);
    }

    private int CompareLatest(int a, int b)
    {
        int order = _ranges[a].Latest.CompareTo(_ranges[b].Latest);
        return order != 0 ? order : a - b;
    }

    private void Release(int index, int change)
    {
        if (_releases is null)
            return;
        foreach (int later in _releases[index])
            _waitsFor[later] += change;
    }

    private IReadOnlyList<int>[] ReleasesOf(int count, IReadOnlyList<(int Earlier, int Later)> arcs)
    {
        var releases = new List<int>[count];
        for (int i = 0; i < count; i++)
            releases[i] = [];
        foreach ((int earlier, int later) in arcs)
        {
            releases[earlier].Add(later);
            _waitsFor[later]++;
        }

        return releases;
    }

    /// <summary>
    /// For each move the one that does the same and must be over sooner. Moves with an <c>after</c> have no twins.
    /// </summary>
    private int[] TwinsOf(int[] byLatest)
    {
        var last = new Dictionary<MoveEffect, int>();
        int[] twins = new int[byLatest.Length];
        foreach (int index in byLatest)
        {
            twins[index] = WithoutTwin;
            if (_waitsFor[index] > 0 || _releases?[index].Count > 0)
                continue;
            MoveEffect effect = _moves[index].Effect;
            if (last.TryGetValue(effect, out int twin))
                twins[index] = twin;
            last[effect] = index;
        }

        return twins;
    }
}
