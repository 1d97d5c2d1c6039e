using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

public class HoverTests
{
    [Theory]
    [InlineData("pro¦test\n", "kind protest", "kind of event", "People say in public that something should not be so.")]
    [InlineData("peo¦ple:", "field people", "a whole number, zero or more (people), required", "How many came.")]
    [InlineData("speakers:\n      - ed¦da", "Edda Lund", "person", "")]
    [InlineData("2022-03-¦12", "12 March 2022", "field date", "")]
    [InlineData("    wh¦y:", "why", "", "Why this value counts.")]
    [InlineData("lett¦er: 250", "Protest at the landing", "source", "")]
    [InlineData("ki¦nd: protest", "kind", "", "What the entry is: a kind of the timeline.")]
    public void At_a_place(string at, string title, string detail, string documentation)
    {
        string text = Harbour.Happened.ReplaceLineEndings("\n");
        (string plain, int mark) = Marked.Of(at.Replace("\n      -", "\n    -", StringComparison.Ordinal));
        int offset = text.IndexOf(plain, StringComparison.Ordinal) + mark;

        Hover hover = Harbour.Session().Hover(Harbour.Events, offset)!;

        Assert.Equal((title, detail, documentation), (hover.Title, hover.Detail, hover.Documentation));
        Assert.InRange(offset, hover.Span.Start, hover.Span.End);
    }

    [Fact]
    public void A_change_with_how_its_series_went()
    {
        string text = Harbour.Happened.ReplaceLineEndings("\n");

        Hover hover = Harbour.Session().Hover(Harbour.Events, text.IndexOf("12 -> 8", StringComparison.Ordinal) + 1)!;

        Assert.Equal(
            [("crossings of island-ferry", "1 Mar 2022", "16 -> 12", "first-cut", false), ("crossings of island-ferry", "Feb 2023", "12 -> 8", "second-cut", true)],
            hover.Chain.Select(step => (step.Series, step.Date, step.Text, step.EntryId, step.IsHere)));
    }

    [Fact]
    public void A_finding_says_its_sentence()
    {
        string text = Harbour.Happened.ReplaceLineEndings("\n").Replace("against: first-cut", "against: nobody", StringComparison.Ordinal);
        EditingSession session = Harbour.With(text);

        Hover hover = session.Hover(Harbour.Events, text.IndexOf("nobody", StringComparison.Ordinal) + 1)!;

        Assert.Equal(session.Found().Findings.Select(finding => finding.Message), hover.Lines);
    }

    [Fact]
    public void Nothing_where_nothing_is()
    {
        Assert.Null(Harbour.Session().Hover(Harbour.Events, 3));
        Assert.Null(Harbour.Session().Hover("no.events.yaml", 3));
    }
}
