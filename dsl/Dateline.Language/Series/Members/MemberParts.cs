using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;
using Dateline.Logic;

namespace Dateline.Language.Series.Members;

/// <summary>
/// The moves of a set, taken apart by whom they name. Names do not depend on each other, but where a move that may come at several times says
/// something of both, or it is said which of two such moves came first. Of forty who joined nobody knows when, each has a few places among the
/// moves that name her, and not all forty together as many as the product of these.
/// </summary>
internal sealed class MemberParts
{
    private readonly SeriesMove[] _all;
    private readonly int _dated;

    /// <summary>Of each move, whether it has one place among those with a date.</summary>
    private readonly bool[] _hasPlace;

    private MemberParts(SeriesChain chain, IReadOnlyList<SeriesMove> undated)
    {
        _all = [.. chain.Moves, .. undated];
        _dated = chain.Moves.Count;
        _hasPlace = new bool[_all.Length];
        int[] byBeginning = [.. Enumerable.Range(0, _dated).OrderBy(index => _all[index].Range.Earliest)];
        long latest = long.MinValue;
        for (int i = 0; i < byBeginning.Length; i++)
        {
            PositionRange range = _all[byBeginning[i]].Range;
            _hasPlace[byBeginning[i]] = (i == 0 || latest < range.Earliest) && (i + 1 == byBeginning.Length || range.Latest < _all[byBeginning[i + 1]].Range.Earliest);
            latest = Math.Max(latest, range.Latest);
        }
    }

    /// <param name="undated">Those of the chain without a date, in some order.</param>
    public static IReadOnlyList<MemberPart> Of(SeriesChain chain, IReadOnlyList<SeriesMove> undated, AfterOrder after)
    {
        var parts = new MemberParts(chain, undated);
        return parts.AreApart() ? parts.Apart(OpenGroup.ArcsOf(parts._all, after)) : [new MemberPart(chain.Moves, [.. undated.Select((move, place) => (place, move))])];
    }

    /// <summary>A whole set of which nobody knows when says something of everybody at once; and a count may be of one time in one name, of another in the next.</summary>
    private bool AreApart() => !_all[0].Series.IsCounted && Enumerable.Range(0, _all.Length).All(index => _hasPlace[index] || _all[index].Effect.Step is not null);

    private List<MemberPart> Apart(IReadOnlyList<(int Earlier, int Later)> arcs)
    {
        var names = new JoinedNames();
        foreach (int index in Enumerable.Range(0, _all.Length).Where(index => !_hasPlace[index]))
            names.Join(_all[index].Effect.Step!.Names);
        foreach ((int earlier, int later) in arcs.Where(arc => !_hasPlace[arc.Earlier] && !_hasPlace[arc.Later]))
            names.Join([NameOf(earlier), NameOf(later)]);

        // Who is named only where there is a date was asked along the chain.
        var moves = new SortedDictionary<int, SortedSet<int>>();
        foreach (string name in _all.Skip(_dated).SelectMany(move => move.Effect.Step!.Names))
            moves[names.GroupOf(name)] = [];
        for (int i = 0; i < _all.Length; i++)
        {
            IEnumerable<int> groups = _all[i].Effect.Step is { } step ? step.Names.Where(names.Contains).Select(names.GroupOf).Where(moves.ContainsKey) : moves.Keys;
            foreach (int group in groups)
                moves[group].Add(i);
        }

        foreach ((int earlier, int later) in arcs.Where(arc => _hasPlace[arc.Earlier] != _hasPlace[arc.Later]))
        {
            (int placed, int other) = _hasPlace[earlier] ? (earlier, later) : (later, earlier);
            if (moves.TryGetValue(names.GroupOf(NameOf(other)), out SortedSet<int>? ofGroup))
                ofGroup.Add(placed);
        }

        return [.. moves.Select(group => PartOf(group.Value, names.InGroup(group.Key)))];
    }

    private MemberPart PartOf(IEnumerable<int> moves, IReadOnlyCollection<string> names)
    {
        ILookup<bool, (int Index, SeriesMove Move)> byDate = moves.Select(index => (index, MemberPart.Of(_all[index], names))).ToLookup(one => one.index < _dated);
        return new MemberPart([.. byDate[true].Select(one => one.Move)], [.. byDate[false].Select(one => (one.Index - _dated, one.Move))]);
    }

    /// <summary>One of those whom a move names; a step names somebody.</summary>
    private string NameOf(int index) => _all[index].Effect.Step!.Names.First();
}
