using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Series;

/// <summary>An <c>as-of</c> holds when its day begins. Whatever else it was to say, no change of that day is at fault.</summary>
public class DayOfChangeTests
{
    [Theory]
    [InlineData("p | 2019-12-01 | = 30 \n o | 2019-12-31 | = 20 \n a | 2019-12-31 | 30 -> 20", "DTL4012 o", "after: a")]
    [InlineData("o | 2019-12-31 | = 20 \n a | 2019-12-31 | 30 -> 20", "DTL4012 o", "after: a")]
    [InlineData("p | 2019-12-01 | = 30 \n a | 2019-12-31 | -10 \n o | 2019-12-31 | = 20 \n b | 2020 | 20 -> 10", "DTL4012 o", "after: a")]
    [InlineData("p | 2019-12-01 | = 30 \n a | 2019-12-31 | -3 \n b | 2019-12-31 | -2 \n o | 2019-12-31 | = 25", "DTL4012 o", "after: [a, b]")]
    [InlineData("p | 2019-12-01 | = 30 \n a | 2019-12-31 | -3 \n b | 2019-12-31 | -2 \n o | 2019-12-31 | = 27", "DTL4012 o", "after: a")]
    [InlineData("p | 2019-12-01 | = 30 \n a | 2019-12-31 | 30 -> 20 \n o | 2019-12-31 | = 20 \n q | 2019-12-31 | = 20", "DTL4012 o, DTL3121 q, DTL4012 q", "after: a")]
    [InlineData("p | 2019-12-01 | = 30 \n a | 2019-12-31 | 30 -> 20 \n o | 2019-12-31 | = 30 \n q | 2019-12-31 | = 20", "DTL4012 q", "after: a")]
    [InlineData("a | 2019-12 | 30 -> 20 \n o | 2019-12-01 | = 20", "DTL4012 o", "after: a")]
    [InlineData("a | 2019-12-31 | 30 -> 20 \n o | 2019-12 | = 20", "DTL4012 o", "after: a")]
    [InlineData("a | 2019-10-18 | 30 -> 20 | effective: 2019-11-01 \n o | 2019-11-01 | = 20", "DTL4012 o", "after: a")]
    [InlineData("a | 2019-12-31 | open -> suspended \n o | 2019-12-31 | = suspended", "DTL4012 o", "after: a")]
    public void What_is_so_when_the_day_ends_is_said_with_after(string rows, string findings, string line)
    {
        var table = SeriesTable.Of(rows);
        Finding finding = table.Findings[^1];

        Assert.Equal(findings, table.Found);
        Assert.Equal($"add \"{line}\"", finding.Repairs[0].Title.Split(": ", 2)[1]);
        Assert.Equal(line + "\n  ", Assert.Single(finding.Repairs[0].Edits).NewText);
    }

    /// <summary>One that fits nowhere takes none of the others along.</summary>
    [Theory]
    [InlineData("a | 2019-12-31 | 10 -> 20 \n o | 2019-12-31 | = 20 \n q | 2019-12-31 | = 15", "DTL4012 o, DTL4002 q")]
    [InlineData("a | 2019-12-31 | 10 -> 20 \n o | 2019-12-31 | = 10 \n q | 2019-12-31 | = 15", "DTL4002 q")]
    [InlineData("a | 2019-12-31 | 10 -> 20 \n o | 2019-12-31 | = 20 \n q | 2019-12-31 | = 15 \n r | 2019-12-31 | = 10 \n s | 2019-12-31 | = 7", "DTL4012 o, DTL4002 q, DTL4002 s")]
    public void Each_is_asked_by_itself(string rows, string findings) => Assert.Equal(findings, SeriesTable.Of(rows).Found);

    [Theory]
    [InlineData("a | 2019-12-31 | 30 -> 20 \n o | 2019-12-31 | = 15", "which fits neither 30, before \"a\", nor 20, after it.")]
    [InlineData("p | 2019-12-01 | = 30 \n a | 2019-12-31 | -3 \n b | 2019-12-31 | -2 \n o | 2019-12-31 | = 15 \n c | 2020 | 25 -> 20", "which fits neither 30, before \"a\", nor 25, after \"b\".")]
    [InlineData("a | 2019-12-31 | open -> suspended \n o | 2019-12-31 | = closed", "which fits neither open, before \"a\", nor suspended, after it.")]
    public void What_fits_neither_before_nor_after_is_named_with_both(string rows, string words)
    {
        Finding finding = Assert.Single(SeriesTable.Of(rows).Findings);

        Assert.Equal("DTL4002", finding.Code);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p | 2019-12-01 | = 31 \n o | 2019-12-31 | = 20 \n a | 2019-12-31 | 30 -> 20", "DTL4002 o")]
    [InlineData("p | 2019-12-01 | = 30 \n o | 2019-12-31 | = 20 \n a | 2020-01-01 | 30 -> 20", "DTL4002 o")]
    [InlineData("a | 2019-12-31 | 30 -> 20 \n o | 2019-12-31 | = 20 | after: nobody-knows", "DTL3103 o")]
    [InlineData("a | 2019-12-31 | 30 -> ten \n o | 2019-12-31 | = 20", "DTL3031 a")]
    [InlineData("a | 2019-12-31 | 30 -> 20 \n o | 2019-12-31T12:00:00 | = 20", "")]
    [InlineData("a | 2019-12-31 | 30 -> 20 \n o | 2019-12-31 | = 20 | after: a", "")]
    [InlineData("a | 2019-12-31 | 30 -> 20 \n o | 2019-12-31 | = 20 | except: { connects: the list was made that evening }", "")]
    public void What_the_day_does_not_explain_is_said_as_before(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.Of(rows).Found);

    /// <summary>It was decided later than it took force: <c>after</c>, which speaks of what happened, would be against the dates.</summary>
    [Fact]
    public void An_event_that_happened_later_is_not_offered_as_earlier()
    {
        Finding finding = Assert.Single(SeriesTable.Of("a | 2019-11-05 | 30 -> 20 | effective: 2019-11-01 \n o | 2019-11-01 | = 20").Findings);

        Assert.Equal("It counts what happened that day: date it the day after", finding.Repairs[0].Title);
        Assert.Empty(finding.Repairs[0].Edits);
    }

    [Theory]
    [InlineData("o:\n  kind: as-of\n  date: 2019-12-31 # the last day\n  entity: one\n  ceiling: 20\n", "o:\n  kind: as-of\n  date: 2019-12-31 # the last day\n  after: a\n  entity: one\n  ceiling: 20\n")]
    [InlineData("o:\r\n    kind: as-of\r\n    entity: one\r\n    ceiling: 20\r\n    date: 2019-12-31", "o:\r\n    kind: as-of\r\n    entity: one\r\n    ceiling: 20\r\n    after: a\r\n    date: 2019-12-31")]
    [InlineData("o: { kind: as-of, date: 2019-12-31, entity: one, ceiling: 20 }\n", "o: { kind: as-of, date: 2019-12-31, after: a, entity: one, ceiling: 20 }\n")]
    [InlineData("o:\n  kind: as-of\n  ceiling: 20\n  date:\n    value: 2019-12-31\n    note: the last day\n  entity: one\n", "o:\n  kind: as-of\n  ceiling: 20\n  date:\n    value: 2019-12-31\n    note: the last day\n  after: a\n  entity: one\n")]
    public void The_line_is_added_as_the_entry_is_written(string entry, string repaired)
    {
        Finding finding = Assert.Single(SeriesTable.OfFiles(entry, SeriesTable.Yaml("a | 2019-12-31 | 30 -> 20")).Findings);
        TextEdit edit = Assert.Single(finding.Repairs[0].Edits);

        Assert.Equal(repaired, entry.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText));
    }
}
