using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Series;

/// <summary>
/// Small sets of which everything can be tried: who was in at first, on which of its days each event was, or on any where it has none, and in which order
/// those of a day came.
/// </summary>
internal static class SetCases
{
    public const int Days = 4;
    private const string Undated = " | kind: cut; date: { unknown: lost }";

    public static readonly string[] Names = ["ash", "elm", "oak"];

    /// <param name="First">The first day on which it can have been, from 1.</param>
    /// <param name="Last">The last.</param>
    /// <param name="Joining">A bit for each name.</param>
    internal sealed record Row(int First, int Last, Kind Kind, int Joining, int Leaving)
    {
        public bool IsObservation => Kind is Kind.Observation or Kind.SomeObserved;

        /// <summary>It may have been on any day, and before or after all of them.</summary>
        public bool IsUndated => First == 0;

        public Row WithoutDate() => this with { First = 0, Last = Days + 1 };

        public string Date => IsUndated ? "" : First == Last ? Day(First) : $"{Day(First)}..{Day(Last)}";

        public string Change => Kind switch
        {
            Kind.Step => string.Join(", ", Of(Joining).Select(name => "+" + name).Concat(Of(Leaving).Select(name => "-" + name))),
            Kind.Whole => $"-> [{string.Join(", ", Of(Joining))}]",
            Kind.Some => $"-> [{string.Join(", ", Of(Joining).Append("unknown"))}]",
            Kind.SomeObserved => $"= [{string.Join(", ", Of(Joining).Append("{ unknown: not named }"))}]",
            Kind.FromTo => $"\"[{string.Join(", ", Of(Leaving))}] -> [{string.Join(", ", Of(Joining))}]\"",
            _ => $"= [{string.Join(", ", Of(Joining))}]",
        };

        /// <summary>None where it cannot follow, several where not all are named.</summary>
        public IEnumerable<int> After(int set) => Kind switch
        {
            Kind.Step => (set & Joining) == 0 && (set & Leaving) == Leaving ? [(set | Joining) & ~Leaving] : [],
            Kind.Whole => [Joining],
            Kind.Some => Enumerable.Range(0, 8).Where(after => (after & Joining) == Joining),
            Kind.FromTo => set == Leaving ? [Joining] : [],
            Kind.SomeObserved => (set & Joining) == Joining ? [set] : [],
            _ => set == Joining ? [set] : [],
        };

        private static string Day(int day) => $"2001-01-0{day}";

        public static IEnumerable<string> Of(int set) => Names.Where((_, bit) => (set & (1 << bit)) != 0);
    }

    internal enum Kind
    {
        Step,
        Whole,
        Some,
        FromTo,
        Observation,
        SomeObserved,
    }

    private static readonly Gen<Row> Rows =
        from first in Gen.Choose(1, Days)
        from length in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 2)))
        from kind in Gen.Frequency((7, Gen.Constant(Kind.Step)), (1, Gen.Constant(Kind.Whole)), (1, Gen.Constant(Kind.Some)), (1, Gen.Constant(Kind.FromTo)), (2, Gen.Constant(Kind.Observation)), (1, Gen.Constant(Kind.SomeObserved)))
        from joining in Gen.Choose(kind is Kind.Some or Kind.SomeObserved ? 1 : 0, 7)
        from leaving in Gen.Choose(0, 7)
        let isStep = kind == Kind.Step
        let leaves = isStep ? leaving & ~joining : leaving
        select new Row(first, kind is Kind.Observation or Kind.SomeObserved ? first : Math.Min(Days, first + length), kind, isStep && joining + leaves == 0 ? 1 : joining, leaves);

    public static readonly Gen<Row[]> Tables = Gen.Choose(1, 5).SelectMany(count => Rows.ArrayOf(count));

    public static readonly Gen<Row[]> TablesWithUndated =
        from rows in Tables
        from chosen in Gen.Choose(0, 3).ArrayOf(rows.Length)
        select rows.Select((row, i) => chosen[i] == 0 && !row.IsObservation ? row.WithoutDate() : row).ToArray();

    /// <summary>Each event is of a day of its own.</summary>
    public static readonly Gen<Row[]> TablesInOrder = Tables.Select(rows => rows.Select((row, i) => row with { First = i + 1, Last = i + 1 }).Take(Days).ToArray());

    /// <summary>As rows of a table of the series <c>ceiling</c>.</summary>
    public static string RowsOf(Row[] rows) => string.Join('\n', rows.Select((row, i) => $"e{i} | {row.Date} | {row.Change}{(row.IsUndated ? Undated : "")}"));

    public static bool IsIn(int set, int bit) => (set & (1 << bit)) != 0;

    /// <summary>What the set was when each day began, in every way in which all can have been. Before the first day and behind the last is one more.</summary>
    public static List<int[]> Worlds(Row[] rows)
    {
        var worlds = new List<int[]>();
        for (int start = 0; start < 8; start++)
            Go(rows, [], 0, start, new int[Days + 2], worlds);
        return worlds;
    }

    private static void Go(Row[] rows, HashSet<int> done, int day, int set, int[] world, List<int[]> worlds)
    {
        if (day > Days + 1)
        {
            worlds.Add([.. world]);
            return;
        }

        world[day] = set;
        // An as-of holds when its day begins.
        if (rows.Any(row => row.IsObservation && row.First == day && !row.After(set).Any()))
            return;
        Pick(rows, done, day, set, world, worlds);
    }

    /// <summary>Which of the changes that can be of this day are, and in which order.</summary>
    private static void Pick(Row[] rows, HashSet<int> done, int day, int set, int[] world, List<int[]> worlds)
    {
        bool isAllDone = Enumerable.Range(0, rows.Length).All(i => rows[i].IsObservation || done.Contains(i) || rows[i].Last > day);
        if (isAllDone)
            Go(rows, done, day + 1, set, world, worlds);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].IsObservation || done.Contains(i) || rows[i].First > day || rows[i].Last < day)
                continue;
            foreach (int after in rows[i].After(set))
                Pick(rows, [.. done, i], day, after, world, worlds);
        }
    }
}
