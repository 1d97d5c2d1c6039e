using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Series;

/// <summary>Series of numbers that are partly known: what is read, what breaks, and what is said of it.</summary>
public class VagueSeriesTests
{
    [Theory]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | 50..70 -> 30..", "", "a unknown -> 40 to 60, b 50 to 70 -> at least 30")]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | 61.. -> 30", "DTL4001 b", "a unknown -> 40 to 60, b at least 61 -> 30")]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | +5..8 \n c | 2020 | 45 -> 1", "", "a unknown -> 40 to 60, b 40 to 60 -> 45 to 68, c 45 -> 1")]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | +5..8 \n c | 2020 | ..44 -> 1", "DTL4001 c", "a unknown -> 40 to 60, b 40 to 60 -> 45 to 68, c 0 to 44 -> 1")]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | -50.. ", "", "a unknown -> 40 to 60, b 40 to 60 -> 0 to 10")]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | -..8 ", "", "a unknown -> 40 to 60, b 40 to 60 -> 32 to 60")]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | -61.. ", "DTL4007 b", "a unknown -> 40 to 60, b 40 to 60 -> unknown")]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | +5", "", "a unknown -> 40 to 60, b 40 to 60 -> 45 to 65")]
    [InlineData("a | 2018 | -> 40 \n b | 2019 | 40 -> 30", "", "a unknown -> 40, b 40 -> 30")]
    [InlineData("a | 2018 | { best: 50 } \n b | 2019 | +5", "", "a unknown -> about 50, b about 50 -> at least 5")]
    [InlineData("a | 2018 | { value: -> 40.., why: so }", "", "a unknown -> at least 40")]
    [InlineData("a | 2018 | { low: 40, high: 60, why: so }", "", "a unknown -> 40 to 60")]
    [InlineData("a | 2018 | -> 40..60 \n o | 2019-01-01 | = 50.. \n b | 2020 | ..49 -> 1", "DTL4001 b", "a unknown -> 40 to 60, o 50 to 60 -> 50 to 60, b 0 to 49 -> 1")]
    [InlineData("a | 2018 | -> 40..45 \n o | 2019-01-01 | = 30..60 \n b | 2020 | 50 -> 1", "DTL4001 b", "a unknown -> 40 to 45, o 40 to 45 -> 40 to 45, b 50 -> 1")]
    [InlineData("a | 2018 | -> 40..45 \n x | 2018-06 | ten -> 1 \n o | 2019-01-01 | = 30..60 \n b | 2020 | 50 -> 1", "DTL3031 x", "a unknown -> 40 to 45, o 30 to 60 -> 30 to 60, b 50 -> 1")]
    [InlineData("a | 2018 | -> 40..45 \n o | 2019-01-01 | = 46..", "DTL4002 o", "a unknown -> 40 to 45, o at least 46 -> at least 46")]
    [InlineData("a | 2017 | -> 40..60 \n b | 2018 | 20..30 -> 50.. \n c | 2018 | 55.. -> 25", "", "a unknown -> 40 to 60, c at least 55 -> 25, b 20 to 30 -> at least 50")]
    [InlineData("a | 2017 | -> 40..60 \n b | 2018 | 20..30 -> 50.. \n c | 2018 | 70.. -> 25", "DTL4001 b", "a unknown -> 40 to 60, b 20 to 30 -> at least 50, c at least 70 -> 25")]
    [InlineData("a | 2018 | -> 40..60 \n b | 2019 | 90..95 -> 50.. \n u | { unknown: nobody says } | 50..70 -> 91", "", "a unknown -> 40 to 60, b 90 to 95 -> at least 50")]
    [InlineData("a | 2018 | 40..60", "DTL3060 a", "")]
    [InlineData("a | 2018 | +-5..8", "DTL3060 a", "")]
    [InlineData("a | 2018 | -> 60..40", "DTL3144 a", "")]
    public void It_breaks_where_that_is_certain(string rows, string findings, string steps)
    {
        var table = SeriesTable.OfType("estimate of count", rows);

        Assert.Equal((findings, steps), (table.Found, table.Steps));
    }

    [Theory]
    [InlineData("estimate of integer", "a | 2018 | -> ..-5 \n b | 2019 | +3..4", "", "a unknown -> at most -5, b at most -5 -> at most -1")]
    [InlineData("estimate of number", "a | 2018 | -> 0.5..1.25 \n b | 2019 | -0.25..", "", "a unknown -> 0.5 to 1.25, b 0.5 to 1.25 -> at most 1.00")]
    [InlineData("estimate of count, max: 50", "a | 2018 | -> 40..60 \n b | 2019 | 51..60 -> 3", "DTL4001 b", "a unknown -> 40 to 50, b 51 to 60 -> 3")]
    [InlineData("estimate of count, max: 50", "a | 2018 | -> 51..60", "DTL4010 a", "a unknown -> 51 to 60")]
    [InlineData("estimate of count, max: 50", "a | 2018 | -> 40..45 \n b | 2019 | +11..", "DTL4010 b", "a unknown -> 40 to 45, b 40 to 45 -> at least 51")]
    [InlineData("estimate of count, only: rises", "a | 2018 | -> 40..60 \n b | 2019 | -> 30..50 \n c | 2020 | -> 39", "DTL4011 c", "a unknown -> 40 to 60, b 40 to 60 -> 40 to 50, c 40 to 50 -> 39")]
    [InlineData("estimate of count, only: rises", "a | 2018 | -> 50..60 \n b | 2019 | 40..60 -> 45", "DTL4011 b", "a unknown -> 50 to 60, b 40 to 60 -> 45")]
    [InlineData("estimate of count, only: rises", "a | 2018 | -> 50..60 \n b | 2019 | { value: 40..60 -> 45, why: counted again }", "", "a unknown -> 50 to 60, b 40 to 60 -> 45")]
    [InlineData("estimate of count, only: falls", "a | 2018 | -> 50..60 \n b | 2019 | +3..", "DTL4011 b", "a unknown -> 50 to 60, b 50 to 60 -> at least 53")]
    [InlineData("estimate of count, counted: yes", "o | 2018-01-01 | = 40..60 \n p | 2019-01-01 | = 10..20 \n a | 2020 | +5..8", "", "o 40 to 60 -> 40 to 60, p 10 to 20 -> 10 to 20, a 10 to 20 -> 15 to 28")]
    public void Bounds_and_directions_narrow_it(string type, string rows, string findings, string steps)
    {
        var table = SeriesTable.OfType(type, rows);

        Assert.Equal((findings, steps), (table.Found, table.Steps));
    }

    [Theory]
    [InlineData("a | 2018 | -> 10..20 \n b | 2019 | 50.. -> 3", "\"b\" says the ceiling was at least 50 before it, but \"a\" (1.events.yaml, line 5) left it at 10 to 20. Change 50.. to 10..20, or add the event that made it at least 50.")]
    [InlineData("a | 2018 | -> 50.. \n b | 2019 | 10..20 -> 3", "\"b\" says the ceiling was 10 to 20 before it, but \"a\" (1.events.yaml, line 5) left at least 50. Change 10..20 to 50.., or add the event that made it 10 to 20.")]
    [InlineData("a | 2018 | -> 10..20 \n o | 2019-01-01 | = 15.. \n b | 2020 | 50.. -> 3", "\"b\" says the ceiling was at least 50 before it, but \"o\" (1.events.yaml, line 10) narrows it to 15 to 20. Change 50.. to 15..20, or add the event that made it at least 50.")]
    [InlineData("a | 2018 | -> 10..20 \n o | 2019-01-01 | = ..30 \n b | 2020 | 50.. -> 3", "\"b\" says the ceiling was at least 50 before it, but \"a\" (1.events.yaml, line 5) left it at 10 to 20. Change 50.. to 10..20, or add the event that made it at least 50.")]
    [InlineData("a | 2018 | -> 10..20 \n b | 2019 | -21..30", "\"b\" moves the ceiling by -21..30, but \"a\" (1.events.yaml, line 5) left it at 10 to 20, and it does not go below zero. Add the event that is missing before it, or correct a number or a date.")]
    public void What_breaks_is_said_in_words_and_mended_as_it_is_written(string rows, string message) =>
        Assert.Equal(message, Assert.Single(SeriesTable.OfType("estimate of count", rows).Findings).Message);

    [Theory]
    [InlineData("about 50", "Write { best: 50 }")]
    [InlineData("at least 30", "Write -> 30..")]
    [InlineData("40 to 60", "Write 40 -> 60; Write -> 40..60")]
    [InlineData("40..60", "Write -> 40..60")]
    [InlineData("+8..5", "Write 5..8")]
    public void Other_words_have_a_way_out(string change, string ways) =>
        Assert.Equal(ways, string.Join("; ", Assert.Single(SeriesTable.OfType("estimate of count", $"a | 2018 | {change}").Findings).Repairs.Select(repair => repair.Title)));

    [Theory]
    [InlineData("{ value: 40..60 -> 30, says: { news: 55..70 -> 30 } }", "")]
    [InlineData("{ value: 40..60 -> 30, says: { news: 61.. -> 30 } }", "DTL5002")]
    [InlineData("{ value: +5..8, says: { news: +8..10 } }", "")]
    [InlineData("{ value: +5..8, says: { news: +9.. } }", "DTL5002")]
    [InlineData("{ value: +5..8, says: { news: 10 -> 16..30 } }", "")]
    [InlineData("{ value: -> 30.., says: { news: { low: 20, best: 30 } } }", "")]
    [InlineData("{ value: +5..8, parts: { sailors: 3.., others: 1..2 } }", "")]
    [InlineData("{ value: -5..8, parts: { sailors: 3.., others: 1..2 } }", "")]
    [InlineData("{ value: +5..8, parts: { sailors: 7.., others: 2..3 } }", "DTL5001")]
    [InlineData("{ value: 40..45 -> 30, parts: { sailors: 16, others: 0.. } }", "DTL5001")]
    [InlineData("{ value: 40..45 -> 30, parts: { sailors: 15, others: 0.. } }", "")]
    public void What_a_source_says_contradicts_where_that_is_certain(string change, string findings) =>
        Assert.Equal(findings, string.Join(", ", FolderCheck.Of(
        [
            new SourceFile("x.timeline.yaml", "dateline: 1\ntimeline: x\nentities:\n  ship: {}\nseries:\n  crew: { of: ship, type: estimate of count }\nevents:\n  cut: { fields: { ship: ship, crew: { type: change of crew, parts: [sailors, others] } } }\n"),
            new SourceFile("x.events.yaml", $"news: {{ kind: source }}\nkate: {{ kind: ship, name: Kate }}\no: {{ kind: as-of, date: 2017-01-01, entity: kate, crew: 10..60 }}\na: {{ kind: cut, date: 2018, ship: kate, crew: {change}, sources: [news] }}\n"),
        ]).Findings.Select(finding => finding.Code)));

    [Fact]
    public void Vague_dates_are_no_break_where_the_order_is_open_or_a_change_has_no_date() => Assert.Equal(
        ("", ""),
        (SeriesTable.OfType("date", "a | 2017 | -> 2018-10 \n b | 2018 | 2018-10-14 -> 2019 \n c | 2018 | 2019-03 -> 2020").Found,
            SeriesTable.OfType("date", "a | 2018 | -> 2018-10 \n b | 2019 | 2020 -> 2021 \n u | { unknown: nobody says } | 2018 -> 2020-03").Found));

    [Fact]
    public void A_repair_leads_to_what_is_read()
    {
        Finding finding = Assert.Single(SeriesTable.OfType("estimate of count", "a | 2018 | -> 10..20 \n b | 2019 | 50.. -> 3").Findings);

        Assert.Equal("10..20", Assert.Single(finding.Repairs[0].Edits).NewText);
        Assert.Equal(Severity.Error, finding.Severity);
    }
}
