using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Tests.Schema;

/// <summary>A broken timeline file is still a timeline: one mistake gives one finding, and the rest is there.</summary>
public class RecoveryTests
{
    [Fact]
    public void A_field_that_cannot_be_read_is_left_out_and_its_name_remembered()
    {
        TimelineSchema schema = Marked.Body("events:\n  lesson:\n    fields:\n      topic: txet\n      pupils: count").Schema;

        KindSymbol lesson = Assert.Single(schema.Events);
        Assert.Null(lesson.FindField("topic"));
        Assert.NotNull(lesson.FindField("pupils"));
        Assert.Equal(["topic"], schema.UnreadableNames);
    }

    [Theory]
    [InlineData("choices:\n  door: [open, «Closed»]\nentities:\n  class:\n    entrance: door", "DTL2011")]
    [InlineData("entities:\n  «Class»: {}\nseries:\n  size: { of: Class, type: count }\nevents:\n  grown:\n    fields:\n      class: Class\n      size: change of size", "DTL2011")]
    [InlineData("entities:\n  class: {}\nseries:\n  size: { of: class, type: «txet» }\nevents:\n  grown:\n    fields:\n      class: class\n      size: change of size", "DTL2020")]
    [InlineData("entities:\n  class: {}\nseries:\n  size: { of: class, type: count }\nevents:\n  grown:\n    fields:\n      class: «clas»\n      size: change of size", "DTL2020")]
    [InlineData("entities:\n  class: {}\nseries:\n  size: { of: class, type: count }\nevents:\n  grown:\n    fields:\n      class: «clas»\n      size: change of size on class", "DTL2020")]
    [InlineData("«entites»:\n  class: {}\nevents:\n  grown:\n    fields:\n      class: class", "DTL2002")]
    [InlineData("events:\n  lesson:\n    «topic»: text\n    answers: event", "DTL2007")]
    public void One_mistake_is_one_finding(string body, string code)
    {
        Marked marked = Marked.Body(body);

        Assert.Equal(marked.Expected(code), marked.Found);
    }

    [Fact]
    public void Every_independent_mistake_is_found_in_one_run()
    {
        Marked marked = Marked.Of(
            """
            dateline: «3»
            timeline: «School»
            colours: [red]
            choices:
              door: [open, «open»]
            entities:
              class:
                «id»: text
                room: «rom»
            series:
              size: { of: «clas», type: «txt» }
            events:
              lesson:
                fields:
                  «date»: day
                  of: list of «techer»
            """.Replace("colours", "«colours»", StringComparison.Ordinal));

        Assert.Equal(
            marked.Expected("DTL2079", "DTL2011", "DTL2002", "DTL2009", "DTL2072", "DTL2020", "DTL2041", "DTL2020", "DTL2015", "DTL2020"),
            marked.Found);
    }

    [Fact]
    public void A_move_that_cannot_be_read_leaves_every_move_open()
    {
        TimelineSchema schema = Marked.Body(
            "choices:\n  door: [open, closed]\nentities:\n  class: {}\nseries:\n  state: { of: class, type: door, allow: [open -> shut] }").Schema;

        Assert.Null(Assert.Single(schema.Series).Allow);
    }

    [Fact]
    public void The_name_of_the_file_stands_for_a_missing_name() =>
        Assert.Equal("school", Marked.Of("dateline: 1").Schema.Name);

    [Theory]
    [InlineData("events:\n  lesson:\n    fields:\n      held-by: techer\nentities:\n  teacher: {}", "teacher")]
    [InlineData("evnts:\n  lesson: {}", "events")]
    [InlineData("events:\n  Sports_Day: {}", "sports-day")]
    [InlineData("events:\n  lesson:\n    fields:\n      topic: string", "text")]
    public void What_was_likely_meant_is_offered(string body, string repaired)
    {
        Finding finding = Assert.Single(Marked.Body(body).Schema.Findings);

        Repair repair = Assert.Single(finding.Repairs);
        Assert.Equal(RepairSafety.Choice, repair.Safety);
        Assert.Equal(repaired, Assert.Single(repair.Edits).NewText);
        Assert.Equal(finding.Place.Span, repair.Edits[0].Span);
    }

    [Fact]
    public void Where_a_line_cannot_be_read_no_name_is_unknown()
    {
        TimelineSchema schema = Marked.Body("entities:\n  class: {}\n  pupil: \"x\nevents:\n  lesson:\n    fields:\n      of: pupil\n").Schema;

        Assert.True(schema.IsIncomplete);
        Assert.True(schema.MayDeclare("pupil"));
        Assert.DoesNotContain("DTL2020", schema.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Another_arrow_has_a_safe_repair()
    {
        Finding finding = Assert.Single(Marked.Body(
            "choices:\n  door: [open, closed]\nentities:\n  class: {}\nseries:\n  state: { of: class, type: door, allow: [open => closed] }").Schema.Findings);

        Repair repair = Assert.Single(finding.Repairs);
        Assert.Equal(RepairSafety.Safe, repair.Safety);
        Assert.Equal("->", repair.Edits[0].NewText);
    }
}
