using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Schema;

/// <summary>What does not move as a series is told otherwise, and the finding says how.</summary>
public sealed class UnfitSeriesTests
{
    [Theory]
    [InlineData("url", "Make it a text.")]
    [InlineData("moment", "Make it a date. Or give the kind of event that moves it a field of this type: its entries, one after the other, tell how it moved.")]
    [InlineData("day?", "Remove the question mark: before its first value a series has none.")]
    [InlineData("text?", "Remove the question mark: before its first value a series has none.")]
    [InlineData("list of pupil", "Write set of pupil: an event then says who joins and who leaves, as +one, -another.")]
    [InlineData("list of text", "Write set of text: an event then says who joins and who leaves, as +one, -another.")]
    [InlineData("list of count", "Declare a kind of entity for each school with one of its values, and a series of that kind: one of in | out.")]
    [InlineData("flag", "Two states are a choice, such as one of on | off.")]
    [InlineData("mark", "Declare a series for each of its fields.")]
    [InlineData("count?", "Remove the question mark: before its first value a series has none.")]
    [InlineData("pupil?", "Remove the question mark: before its first value a series has none.")]
    public void The_finding_says_what_to_write_instead(string type, string wayOut)
    {
        string timeline =
            $$"""
            dateline: 1
            timeline: lessons
            records:
              mark: { points: count }
            entities:
              pupil: {}
              school: {}
            series:
              told: { of: school, type: {{type}} }
            events:
              report:
                fields:
                  school: school
                  told: change of told
            """;
        var check = FolderCheck.Of([new SourceFile("lessons.timeline.yaml", timeline), new SourceFile("lessons.events.yaml", "")]);

        Assert.Equal(
            [$"The series \"told\" cannot be of type \"{type}\": a series is of numbers, dates, texts, a choice or entries. {wayOut}"],
            check.Findings.Select(finding => finding.Message));
    }
}
