namespace Dateline.Samples.Tests;

/// <summary>What published pages got wrong about diplomatic staff, written into the sample as if it were so.</summary>
public class DiplomaticCapsTests
{
    private static readonly SampleFiles Sample = SampleFiles.Of("DiplomaticCaps");

    private static readonly Dictionary<string, BrokenCase> Cases = new BrokenCase[]
    {
        new("an answer is dated before its cause, as a page has it",
            sample => sample.ReplaceIn("russia-suspends-its-mission", "value: 2021-10-18", "value: ▸2021-03-18"),
            "DTL4102", "ceiling-cut-2021", "2021-03-18", "2021-10-06"),
        new("the ceiling is given as the number of people",
            sample => sample.ReplaceIn("before-the-cut-of-2021", "ceiling: 20\n  headcount: 18", "ceiling: ▸20\n  headcount: 20"),
            "DTL4107", "headcount 20", "vacancies 2", "22"),
        new("the cut of the ceiling is given as a cut of the staff, as a page has it",
            sample => sample.ReplaceIn("ceiling-cut-2021", "value: -8", "value: -10").ReplaceIn("ceiling-cut-2021", "value: 20 -> 10", "value: ▸20 -> 10"),
            "DTL4101", "a-cut-takes-people-and-vacancies", "headcount.to is 8"),
        new("only the expelled are counted, as a headline has it",
            sample => sample.ReplaceIn("ceiling-cut-2018", "value: 30 -> 20", "value: ▸30 -> 20").ReplaceIn("ceiling-cut-2018", "      accreditations-denied: 3\n", ""),
            "DTL5001", "7", "10"),
        new("an older count is taken for those who go and those who stay",
            sample => sample.ReplaceIn("putin-names-the-number", "value: 1210", "value: ▸1279"),
            "DTL4107", "1210", "1279"),
        new("the other former strength is taken for one of two missions",
            sample => sample.ReplaceIn("pakistan-in-delhi-before", "value: 110", "value: ▸106"),
            "DTL4002", "110", "106"),
        new("two pages disagree and nothing says why one is believed",
            sample => sample.ReplaceIn("pakistan-in-delhi-before", "      top-article: 106\n    why: nothing settles it; the newspaper is taken before the blog\n", "      ▸top-article: 106\n"),
            "DTL5002", "106", "110"),
        new("a state is left out while the total stands",
            sample => sample.ReplaceIn("expulsions-of-march-2018", "value: 132", "value: ▸132").ReplaceIn("expulsions-of-march-2018", "      ukraine: 13\n", ""),
            "DTL5001", "132", "119"),
    }.ToDictionary(broken => broken.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Cases.Keys];

    [Fact]
    public void The_sample_gives_no_finding_of_any_severity() => Assert.Equal("", Printed.Lines(Sample.Check()));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_page_got_wrong_is_one_finding_at_its_place(string name) => Cases[name].AssertIn(Sample);

    [Fact]
    public void Every_page_is_a_source_with_its_address()
    {
        string[] pages = Sample["sources.events.yaml"].ReplaceLineEndings("\n").Split("\n\n")[1..];

        Assert.Equal(20, pages.Length);
        Assert.All(pages, page => Assert.Matches(@"\n  url: https?://\S+", page));
    }
}
