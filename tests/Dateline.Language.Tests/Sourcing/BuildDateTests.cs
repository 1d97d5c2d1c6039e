using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Language.Tests.Sourcing;

public class BuildDateTests
{
    private const string Declarations = "dateline: 1\ntimeline: cases\nevents:\n  remark:\n    fields: { replaces: event?, others: list of event }\n";

    [Theory]
    [InlineData("date: 2021-10-18", "")]
    [InlineData("date: 2021-10-19", "DTL5008 2021-10-19")]
    [InlineData("date: 2021-11", "DTL5008 2021-11")]
    [InlineData("date: 2021", "")]
    [InlineData("date: 2021-11~", "")]
    [InlineData("date: 2020/2030", "")]
    [InlineData("date: { unknown: nobody says }", "")]
    [InlineData("date: 2022\n  status: planned", "")]
    [InlineData("date: 2022\n  status: unconfirmed", "")]
    [InlineData("date: 2022\n  status: happened", "DTL5008 2022")]
    [InlineData("date: 2022\n  except: { has-happened: the calendar of the source is another }", "")]
    [InlineData("date: { unknown: nobody says }\n  except: { has-happened: the calendar of the source is another }", "")]
    [InlineData("date: 2020\n  except: { has-happened: the calendar of the source is another }", "DTL4111 has-happened")]
    public void What_happened_is_not_dated_after_the_day_of_the_check(string date, string found) =>
        Assert.Equal(found, Found($"e:\n  kind: remark\n  {date}\n", BuildDate.Of("2021-10-18")));

    [Theory]
    [InlineData("date: 2021-10-17", "", "DTL3122 2021-10-17")]
    [InlineData("date: 2021-09", "", "DTL3122 2021-09")]
    [InlineData("date: 2021-10-18", "", "")]
    [InlineData("date: 2021-10", "", "")]
    [InlineData("date: 2020/2021", "", "")]
    [InlineData("date: 2021-09~", "", "")]
    [InlineData("date: { unknown: nobody says }", "", "")]
    [InlineData("date: 2021-09", "replaces: e", "")]
    [InlineData("date: 2021-09", "others: [e]", "")]
    [InlineData("date: 2021-09", "after: e", "")]
    [InlineData("date: 2021-09\n  replaces: f", "", "DTL3122 2021-09")]
    [InlineData("date: 2021-09\n  except: { has-happened: the calendar still announces it }", "", "")]
    public void A_plan_is_over_with_its_day_where_no_event_names_it(string plan, string other, string found) =>
        Assert.Equal(found, Found($"e:\n  kind: remark\n  status: planned\n  {plan}\nf:\n  kind: remark\n  date: 2021-10-18\n  {other}\n", BuildDate.Of("2021-10-18")));

    [Fact]
    public void The_question_about_a_plan_names_both_days()
    {
        Finding finding = Assert.Single(Check("e:\n  kind: remark\n  date: 2021-09\n  status: planned\n", BuildDate.Of("2021-10-18")).Findings);

        Assert.Equal("\"e\" was planned for 2021-09, and the day of this check is 2021-10-18. Has it happened, was it cancelled, or was it moved?", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("date: 9999")]
    [InlineData("date: 2021\n  status: planned")]
    [InlineData("date: 9999\n  except: { has-happened: the calendar of the source is another }")]
    public void Without_a_day_nothing_is_asked(string date) =>
        Assert.Equal("", Found($"e:\n  kind: remark\n  {date}\n", BuildDate.None));

    [Fact]
    public void The_message_names_both_days() =>
        Assert.Equal(
            "\"e\" is dated 2021-12, but the day of this check is 2021-10-18. Add \"status: planned\", or correct the date.",
            Assert.Single(Check("e:\n  kind: remark\n  date: 2021-12\n", BuildDate.Of("2021-10-18")).Findings).Message);

    [Theory]
    [InlineData("2021-10-18", false)]
    [InlineData(" 2021-10-18 ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("2021-10", true)]
    [InlineData("2021-10-18~", true)]
    [InlineData("2021-10-18T12:00:00", true)]
    [InlineData("today", true)]
    public void Only_a_day_of_the_calendar_is_read(string? text, bool isMisread) =>
        Assert.Equal(isMisread, BuildDate.Of(text).IsMisread);

    private static FolderCheck Check(string entries, BuildDate buildDate)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["cases.timeline.yaml"] = Declarations, ["a.events.yaml"] = entries };
        return FolderCheck.Of(files.Select(file => new SourceFile(file.Key, file.Value)), buildDate);
    }

    private static string Found(string entries, BuildDate buildDate) => string.Join(", ", Check(entries, buildDate).Findings
        .Select(finding => $"{finding.Code} {entries.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}"));
}
