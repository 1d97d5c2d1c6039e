using Dateline.Editing.Answers;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Tests;

public class OutlineTests
{
    [Fact]
    public void All_entries_with_their_dates()
    {
        IReadOnlyList<OutlineEntry> entries = Harbour.Session().Outline("");

        Assert.Equal(["first-cut", "landing-protest", "second-cut", "council", "edda-lund", "island-ferry", "courier", "letter"], entries.Select(entry => entry.Id));
        OutlineEntry protest = entries[1];
        Assert.Equal(("protest", KindCategory.Event, "A protest: at the landing", "12 Mar 2022"), (protest.Kind, protest.Category, protest.Title, protest.Date));
        Assert.Equal(["courier", "letter"], protest.Sources);
        Assert.Equal((738_226, 738_226), (protest.Earliest, protest.Latest));
        Assert.Equal("Feb 2023", entries[2].Date);
        Assert.Equal(("the Harbour Council", "", null), (entries[3].Title, entries[3].Date, entries[3].Earliest));
        string text = Harbour.Happened.ReplaceLineEndings("\n");
        Assert.EndsWith("source: courier", text.Substring(protest.Span.Start, protest.Span.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void With_what_is_wrong()
    {
        string text = Harbour.Happened.Replace("12 -> 8", "13 -> 8", StringComparison.Ordinal).Replace("against: first-cut", "against: nobody", StringComparison.Ordinal);

        IReadOnlyList<OutlineEntry> entries = Harbour.With(text).Outline(Harbour.Events);

        Assert.Equal([(0, 0), (1, 1), (1, 1)], entries.Select(entry => (entry.Findings, entry.Errors)));
    }

    [Theory]
    [InlineData("2021-10-07", "7 Oct 2021")]
    [InlineData("2021-10", "Oct 2021")]
    [InlineData("2018", "2018")]
    [InlineData("2018~", "about 2018")]
    [InlineData("2018?", "2018?")]
    [InlineData("2021-10-01..2021-10-10", "1–10 Oct 2021")]
    [InlineData("2021-09-30..2021-10-10", "30 Sep – 10 Oct 2021")]
    [InlineData("2021-09..2021-10", "Sep–Oct 2021")]
    [InlineData("2014/2018", "2014–2018")]
    [InlineData("2014/2021-10", "2014 – Oct 2021")]
    [InlineData("2014/..", "since 2014")]
    [InlineData("../2014", "until 2014")]
    [InlineData("201X", "2010s")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("-0043", "44 BC")]
    [InlineData("2021-10-07T14:30:00Z", "7 Oct 2021, 14:30")]
    [InlineData("{ unknown: nobody says }", "?")]
    public void Dates_in_short_words(string date, string words) =>
        Assert.Equal(words, Harbour.With($"x:\n  kind: protest\n  date: {date}\n").Outline(Harbour.Events).Single().Date);

    [Fact]
    public void Without_a_timeline_the_entries_are_there()
    {
        var session = new EditingSession(Language.Workspace.Analyses.BuildDate.None);
        session.Set(Harbour.Events, Harbour.Happened.ReplaceLineEndings("\n"));

        Assert.Equal(["First cut", "Landing protest", "Second cut"], session.Outline("").Select(entry => entry.Title));
    }
}
