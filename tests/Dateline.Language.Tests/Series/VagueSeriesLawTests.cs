using Dateline.Language.Diagnostics;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Series;

/// <summary>What is said of a series of numbers that are partly known agrees with trying every exact number that its moves allow.</summary>
public class VagueSeriesLawTests
{
    /// <summary>What is open goes on up to here, which no number of a law comes near.</summary>
    private const int Far = 90;

    private const int Cases = 400;

    private enum Form
    {
        Change,
        To,
        Relative,
        Observed,
    }

    /// <param name="Sign">Of a relative move.</param>
    private sealed record Row(Form Form, int Year, NumberEstimate From, NumberEstimate To, int Sign)
    {
        public string Text => Form switch
        {
            Form.Change => $"{From.TextOfBounds} -> {To.TextOfBounds}",
            Form.To => "-> " + To.TextOfBounds,
            Form.Relative => (Sign < 0 ? "-" : "+") + To.TextOfBounds,
            _ => "= " + To.TextOfBounds,
        };
    }

    /// <param name="Only">1 where it only rises, -1 where it only falls.</param>
    private sealed record Declared(int? Min, int? Max, int Only)
    {
        public string Text => "estimate of count" + (Min is { } min ? $", min: {min}" : "") + (Max is { } max ? $", max: {max}" : "") + (Only == 0 ? "" : Only > 0 ? ", only: rises" : ", only: falls");
    }

    private static readonly Gen<NumberEstimate> Estimates = Gen.Frequency(
        (4, from low in Gen.Choose(0, 9) from length in Gen.Choose(0, 4) select new NumberEstimate(low, null, low + length)),
        (1, Gen.Choose(0, 9).Select(low => new NumberEstimate(low, null, null))),
        (1, Gen.Choose(0, 9).Select(high => new NumberEstimate(null, null, high))));

    private static readonly Gen<Declared> Declarations =
        from min in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 4).Select(number => (int?)number)))
        from max in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(8, 12).Select(number => (int?)number)))
        from only in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(-1)))
        select new Declared(min, max, only);

    private static Gen<Row> RowOf(int year, params Form[] forms) =>
        from form in Gen.Elements(forms) from @from in Estimates from to in Estimates from sign in Gen.Elements(1, -1) select new Row(form, year, @from, to, sign);

    /// <summary>One each year; the first says where the series starts.</summary>
    private static readonly Gen<Row[]> InOrder = Gen.Choose(1, 5).SelectMany(count => Gen.CollectToSequence(
        Enumerable.Range(0, count).Select(i => i == 0 ? RowOf(2000, Form.Change, Form.To, Form.Observed) : RowOf(2000 + i, Form.Change, Form.To, Form.Relative, Form.Observed)))).Select(rows => rows.ToArray());

    private static readonly Gen<Row[]> InOpenOrder = Gen.Choose(2, 4).SelectMany(count => Gen.CollectToSequence(
        Enumerable.Range(0, count).Select(i => i == 0 ? RowOf(2000, Form.To) : Gen.Choose(2001, 2002).SelectMany(year => RowOf(year, Form.Change, Form.Change, Form.Relative))))).Select(rows => rows.ToArray());

    [Fact]
    public void A_series_breaks_exactly_if_no_choice_of_numbers_holds() => Check.One(Laws.Tried(Cases), Prop.ForAll(Declarations.ToArbitrary(), InOrder.ToArbitrary(), (declared, rows) =>
        IsBroken(Table(declared, rows)) == (Left(declared, rows).Count == 0)));

    [Fact]
    public void Where_it_holds_it_is_what_some_choice_of_numbers_leaves() => Check.One(Laws.Tried(Cases), Prop.ForAll(Declarations.ToArbitrary(), InOrder.ToArbitrary(), (declared, rows) =>
    {
        HashSet<int> left = Left(declared, rows);
        if (left.Count == 0)
            return true;
        NumberEstimate known = Table(declared, rows).Histories[0].Steps[^1].After.Estimate!.Value;
        return known.Low == left.Min() && (left.Max() > Far / 2 ? known.High is null : known.High == left.Max()) && (known.Best is null || left.Contains((int)known.Best));
    }));

    [Fact]
    public void In_open_order_it_breaks_exactly_if_no_choice_of_numbers_holds_in_any_order() => Check.One(Laws.Tried(Cases), Prop.ForAll(Declarations.ToArbitrary(), InOpenOrder.ToArbitrary(), (declared, rows) =>
    {
        bool mayHold = Orders(rows).Any(order => Left(declared, order).Count > 0);
        return IsBroken(Table(declared, rows)) == !mayHold;
    }));

    [Fact]
    public void What_is_exactly_known_breaks_as_a_series_of_exact_numbers() => Check.One(Laws.Tried(Cases), Prop.ForAll(Declarations.ToArbitrary(), InOrder.ToArbitrary(), (declared, rows) =>
    {
        Row[] exact = [.. rows.Select(row => row with { From = NumberEstimate.Exactly(row.From.Low ?? 0), To = NumberEstimate.Exactly(row.To.Low ?? 0) })];
        string text = Yaml(exact);
        return SeriesTable.OfType(declared.Text, text).Found == SeriesTable.OfType(declared.Text["estimate of ".Length..], text).Found;
    }));

    private static bool IsBroken(SeriesTable table) => table.Findings.Any(finding => finding.Severity == Severity.Error);

    private static SeriesTable Table(Declared declared, Row[] rows) => SeriesTable.OfType(declared.Text, Yaml(rows));

    private static string Yaml(Row[] rows) => string.Join('\n', rows.Select((row, i) => $"{(char)('a' + i)} | {row.Year}{(row.Form == Form.Observed ? "-01-01" : "")} | {row.Text}"));

    private static IEnumerable<Row[]> Orders(Row[] rows)
    {
        if (rows.Length == 0)
            return [[]];
        return rows.Where(row => rows.All(other => other.Year >= row.Year)).SelectMany(first =>
            Orders([.. rows.Where(row => !ReferenceEquals(row, first))]).Select(rest => (Row[])[first, .. rest]));
    }

    /// <summary>Every number that the series may be after the moves, in this order; none where no choice of numbers holds.</summary>
    private static HashSet<int> Left(Declared declared, Row[] rows)
    {
        HashSet<int>? left = null;
        foreach (Row row in rows)
        {
            HashSet<int> after = row.Form switch
            {
                Form.Observed => [.. NumbersOf(row.To).Where(number => left is null || left.Contains(number))],
                Form.Relative => Moved(declared, left!, number => NumbersOf(row.To).Select(size => number + (row.Sign * size))),
                Form.To when left is null => [.. NumbersOf(row.To)],
                Form.To => Moved(declared, left, _ => NumbersOf(row.To)),
                _ => Moved(declared, NumbersOf(row.From).Where(number => IsWithin(declared, number) && (left is null || left.Contains(number))), _ => NumbersOf(row.To)),
            };
            left = [.. after.Where(number => IsWithin(declared, number))];
        }

        return left!;
    }

    private static HashSet<int> Moved(Declared declared, IEnumerable<int> before, Func<int, IEnumerable<int>> to) =>
        [.. before.SelectMany(number => to(number).Where(after => declared.Only == 0 || after == number || (after > number) == (declared.Only > 0)))];

    private static bool IsWithin(Declared declared, int number) => number >= 0 && !(number < declared.Min) && !(number > declared.Max);

    private static IEnumerable<int> NumbersOf(NumberEstimate estimate)
    {
        int low = (int)(estimate.Low ?? 0);
        return Enumerable.Range(low, (int)(estimate.High ?? Far) - low + 1);
    }
}
