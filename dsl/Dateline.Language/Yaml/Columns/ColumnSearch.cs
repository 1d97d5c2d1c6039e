using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Columns;

/// <summary>What was found out about an entry whose lines do not fit together.</summary>
/// <param name="Moves">What brings every line to its place.</param>
/// <param name="Columns">Of the lines, when they are moved.</param>
/// <param name="IsCertain">No other way is nearly as likely.</param>
internal sealed record Explanation(IReadOnlyList<Move> Moves, int[] Columns, bool IsCertain);

/// <summary>
/// Looks for the fewest slips that explain why the lines of an entry do not fit together: at the first line that fits
/// nowhere it tries to move that line, lines around it, or lines in one column, and goes on with what looks likeliest.
/// </summary>
internal sealed class ColumnSearch(LayoutReader reader, Usage usage)
{
    private const int MostSlips = 3;
    private const int Kept = 4;
    private const int FarthestAbove = 10;
    private const int MostEnds = 16;

    /// <summary>Beyond this what was found is a guess, and the lines are followed one by one instead.</summary>
    private const double LikelyEnough = 3.5;

    private const double Certain = 1.5;
    private const double Margin = 1;

    /// <summary>How many lines may be read for the tries of one file.</summary>
    private const long MostSteps = 600_000;

    /// <summary>And for those of one entry.</summary>
    private const long MostStepsOfEntry = 12_000;

    private long _mostSteps;
    private Section _section = null!;
    private Places _own = null!;

    /// <param name="section">In which some line fits nowhere.</param>
    public Explanation? Explain(Section section, Places own)
    {
        Begin(section, own);
        int[] written = [.. section.Lines.Select(line => line.Indent)];
        Layout layout = reader.Read(section, written, own);
        if (layout.Misfit < 0 || reader.CountMisfits(section, written, own) > MostSlips)
            return null;
        var beam = new List<State> { new(written, [], layout, 0) };
        for (int slips = 0; slips < MostSlips && beam.Count > 0 && reader.LinesRead < _mostSteps; slips++)
        {
            List<State> next = [.. beam.SelectMany(Followers)];
            next.Sort(static (left, right) => left.Score.CompareTo(right.Score));
            List<State> solved = next.FindAll(state => state.Layout.Misfit < 0);
            if (solved.Count > 0)
                return Best(solved);
            beam = Distinct(next);
        }

        return null;
    }

    /// <summary>The same where each line can stand where it does, but one of them is odd there: the name above has nothing below it.</summary>
    /// <param name="from">The line that is odd.</param>
    public Explanation? ExplainOddity(Section section, Places own, int from)
    {
        Begin(section, own);
        int[] written = [.. section.Lines.Select(line => line.Indent)];
        Layout layout = reader.Read(section, written, own);
        if (layout.Misfit >= 0)
            return null;
        List<State> next = [.. Followers(new State(written, [], layout with { Misfit = from }, 0)).Where(state => state.Layout.Misfit < 0)];
        next.Sort(static (left, right) => left.Score.CompareTo(right.Score));
        return next.Count > 0 && next[0].Score + Margin < layout.Cost ? Best(next) : null;
    }

    private void Begin(Section section, Places own)
    {
        (_section, _own) = (section, own);
        _mostSteps = Math.Min(MostSteps, reader.LinesRead + MostStepsOfEntry);
    }

    private Explanation? Best(List<State> solved)
    {
        State best = solved[0];
        double unlikely = best.Layout.Cost - _section.Names.Skip(1).Sum(name => name.Length > 0 ? usage.LeastCostOf(name, _own) : 0);
        if (unlikely > LikelyEnough)
            return null;
        bool isCertain = solved.TrueForAll(other => other.Columns.SequenceEqual(best.Columns) || other.Score > best.Score + Margin);
        return new Explanation(best.Moves, best.Columns, isCertain && unlikely < Certain);
    }

    private static List<State> Distinct(List<State> states)
    {
        var kept = new List<State>();
        foreach (State state in states)
        {
            if (kept.Count == Kept)
                break;
            if (!kept.Exists(other => other.Columns.SequenceEqual(state.Columns)))
                kept.Add(state);
        }

        return kept;
    }

    private IEnumerable<State> Followers(State state)
    {
        int misfit = state.Layout.Misfit;
        reader.Begin(_section, state.Columns, _own);
        int read = 1;
        for (int first = Math.Max(1, misfit - FarthestAbove); first <= misfit; first++)
        {
            if (_section.Lines[first].Kind == LineKind.Text)
                continue;
            for (; read < first; read++)
                reader.Take(read, state.Columns[read]);
            Reading above = reader.Save();
            foreach (Move move in MovesOf(state.Columns, first))
            {
                if (reader.LinesRead >= _mostSteps || move.Apply(state.Columns, out int count) is not { } moved)
                    continue;
                reader.Restore(above);
                Layout layout = reader.ReadFrom(first, moved);
                if (layout.Misfit < 0 || layout.Misfit > misfit)
                    yield return new State(moved, [.. state.Moves, move], layout, state.MovesCost + move.Cost(count));
            }

            reader.Restore(above);
        }
    }

    private List<Move> MovesOf(int[] columns, int first)
    {
        var moves = new List<Move>();
        IReadOnlyList<int> targets = Targets(columns, first);
        foreach ((int last, int column) in Runs(columns, first))
        {
            foreach (int target in targets)
            {
                // An id stands at the left edge; its fields go with it.
                if (target != columns[first] && (target > 0 || (last > first && column < 0)))
                    moves.Add(new Move(first, last, target - columns[first], column));
            }
        }

        return moves;
    }

    /// <summary>Where a line may belong: in a column that is open above it, below the name above it, or at the left edge.</summary>
    private IReadOnlyList<int> Targets(int[] columns, int first)
    {
        IReadOnlyList<int> open = reader.ColumnsOfNext();
        return _section.Lines[first].IsOpen && columns[first] > 0 ? [0, .. open] : open;
    }

    /// <summary>Where lines that slipped together may end: alone, with what is below the first, with those that follow beside it.</summary>
    private IEnumerable<(int Last, int Column)> Runs(int[] columns, int first)
    {
        var ends = new HashSet<int> { first };
        int last = first;
        while (last + 1 < columns.Length)
        {
            last++;
            while (last + 1 < columns.Length && columns[last + 1] > columns[first])
                last++;
            ends.Add(last);
            if (last + 1 < columns.Length && columns[last + 1] < columns[first])
                break;
            if (ends.Count > MostEnds / 2)
                break;
        }

        // What is below it may have been below the line above, up to one of the lines in their column.
        for (int end = first; end + 1 < columns.Length && ends.Count < MostEnds; end++)
        {
            if (end < first + 3)
                ends.Add(end + 1);
            if (columns[end + 1] == columns[first + 1])
                ends.Add(end);
        }

        ends.Add(columns.Length - 1);
        foreach (int end in ends)
            yield return (end, -1);
        foreach (int end in ends.Where(end => Differ(columns, first, end)))
            yield return (end, columns[first]);
    }

    private static bool Differ(int[] columns, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (columns[i] != columns[first])
                return true;
        }

        return false;
    }

    private sealed record State(int[] Columns, IReadOnlyList<Move> Moves, Layout Layout, double MovesCost)
    {
        public double Score => MovesCost + Layout.Cost + (Layout.Misfit >= 0 ? 0.3 * (Columns.Length - Layout.Misfit) : 0);
    }
}
