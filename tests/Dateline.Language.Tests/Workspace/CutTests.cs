using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Linking;

namespace Dateline.Language.Tests.Workspace;

public class CutTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("withdrawal-of-the-mission-2021", 12, "withdraw…2021")]
    public void A_long_name_keeps_its_end(string text, int longest, string cut) => Assert.Equal(cut, Words.Cut(text, longest));

    [Fact]
    public void No_character_is_cut_in_two() => Assert.DoesNotContain("\uD83D…", Words.Cut(string.Concat(Enumerable.Repeat("\U0001F600", 20)), 9), StringComparison.Ordinal);

    [Fact]
    public void Two_long_names_show_where_they_differ()
    {
        string same = new('a', 60);
        (string first, string second) = Words.QuotedApart($"{same}-north-{same}", $"{same}-south-{same}");
        Assert.Contains("-north-", first, StringComparison.Ordinal);
        Assert.Contains("-south-", second, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_id_and_the_one_that_was_meant_do_not_look_alike()
    {
        string same = string.Concat(Enumerable.Repeat("mission-", 8));
        string events = LinkingCase.Entities + $"{same}north-{same}a: {{ kind: organization, name: A }}\n";
        Finding finding = Assert.Single(LinkingCase.Analyze(events, $"e:\n  kind: cut\n  date: 2021\n  by: {same}norht-{same}a\n").Findings, finding => finding.Code == "DTL3103");
        Assert.Contains("norht", finding.Message, StringComparison.Ordinal);
        Assert.Contains("north", finding.Message, StringComparison.Ordinal);
    }
}
