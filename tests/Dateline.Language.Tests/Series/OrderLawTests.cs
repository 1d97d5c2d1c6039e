using Dateline.Language.Diagnostics;
using Dateline.Language.Series.Moves;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Series;

/// <summary>On small inputs everything can be tried: the search must agree with trying.</summary>
public class OrderLawTests
{
    private const int Cases = 500;

    private sealed record Row(int Year, int? Month, int? From, int To)
    {
        public string Date => Month is { } month ? $"{Year}-{month:00}" : $"{Year}";

        public int Earliest => (Year * 12) + (Month ?? 1);

        public int Latest => (Year * 12) + (Month ?? 12);
    }

    private static readonly Gen<Row> Rows =
        from year in Gen.Choose(2018, 2019)
        from month in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1, 3).Select(month => (int?)month))
        from @from in Gen.Frequency((4, Gen.Choose(1, 4).Select(value => (int?)value)), (1, Gen.Constant<int?>(null)))
        from to in Gen.Choose(1, 4)
        select new Row(year, month, @from, to);

    private static readonly Gen<Row[]> Tables = Gen.Choose(1, 6).SelectMany(count => Rows.ArrayOf(count));

    [Fact]
    public void A_chain_breaks_exactly_if_no_order_holds() => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(Tables), rows =>
        {
            bool breaks = Table(rows).Findings.Any(IsBreak);

            return breaks == (EndsOf(rows).Count == 0);
        }));

    [Fact]
    public void The_order_is_said_to_be_open_only_if_several_ends_are_possible() => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(Tables), rows =>
        {
            IReadOnlyList<Finding> findings = Table(rows).Findings;
            bool isOpen = findings.Any(finding => finding.Code == "DTL4004");
            bool isBroken = findings.Any(IsBreak);

            return !isOpen || isBroken || HoldingOrders(rows).Count > 1;
        }));

    [Fact]
    public void A_last_value_is_known_only_if_every_order_that_holds_ends_with_it() => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(Tables), rows =>
        {
            var table = Table(rows);
            HashSet<int> ends = EndsOf(rows);
            var last = table.Histories[0].Steps[^1].After;

            return ends.Count == 0 || (ends.Count == 1) == last.IsKnown && (!last.IsKnown || last.Number == ends.Single());
        }));

    [Fact]
    public void A_chain_that_only_rises_breaks_exactly_if_no_order_holds_in_which_it_does() => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(Tables), rows =>
        {
            var table = Table(rows, "count, only: rises");
            bool breaks = table.Findings.Any(finding => IsBreak(finding) || finding.Code is "DTL4011" or "DTL4014" or "DTL4015");
            List<Row[]> holding = HoldingOrders(rows, onlyRises: true);
            var last = table.Histories[0].Steps[^1].After;

            return breaks == (holding.Count == 0)
                && (breaks || last.IsKnown == (holding.Select(order => order[^1].To).Distinct().Count() == 1));
        }));

    /// <summary>Changes that do not connect, be it in their order, with those around them, or several of them with one.</summary>
    private static bool IsBreak(Finding finding) => finding.Code is "DTL4001" or "DTL4003" or "DTL4016" or "DTL4120";

    private static SeriesTable Table(Row[] rows, string type = "count") =>
        SeriesTable.OfType(type, string.Join('\n', rows.Select((row, i) => $"{(char)('a' + i)} | {row.Date} | {(row.From is { } from ? $"{from} " : "")}-> {row.To}")));

    private static HashSet<int> EndsOf(Row[] rows) => [.. HoldingOrders(rows).Select(order => order[^1].To)];

    private static List<Row[]> HoldingOrders(Row[] rows, bool onlyRises = false)
    {
        var found = new List<Row[]>();
        Extend([], [.. rows]);
        return found;

        void Extend(Row[] order, List<Row> left)
        {
            if (left.Count == 0)
                found.Add(order);
            for (int i = 0; i < left.Count; i++)
            {
                Row next = left[i];
                bool mayCome = left.TrueForAll(other => other.Latest >= next.Earliest);
                bool connects = order.Length == 0 || next.From is null || next.From == order[^1].To;
                bool mayRise = !onlyRises || !((next.From ?? (order.Length == 0 ? null : order[^1].To)) > next.To);
                if (mayCome && connects && mayRise)
                    Extend([.. order, next], [.. left.Where((_, index) => index != i)]);
            }
        }
    }
}
