using Dateline.Language.Linking.Suspects;

namespace Dateline.Cli.Tests;

public class ExplainCommandTests
{
    [Theory]
    [InlineData("DTL4001")]
    [InlineData("dtl4001")]
    [InlineData("4001")]
    public void A_code_is_explained_with_a_wrong_and_a_right_example(string code)
    {
        CliProcess run = CliProcess.Run("explain", code);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# DTL4001 · ", run.Output, StringComparison.Ordinal);
        Assert.Contains("## Wrong", run.Output, StringComparison.Ordinal);
        Assert.Contains("## Right", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_does_not_exist_is_wrong_use_and_the_near_one_is_offered()
    {
        CliProcess run = CliProcess.Run("explain", "DTL4O01");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean DTL4001?", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("connects", "DTL4001  Numbers do not connect")]
    [InlineData("connects:", "DTL4002  Not what the changes left")]
    [InlineData("at-once", "DTL4125  ")]
    [InlineData("told-once", "DTL3121  Two entries that may be one")]
    [InlineData("says", "DTL5002  Sources disagree, and nobody says why")]
    public void A_word_of_the_language_leads_to_the_codes_that_are_about_it(string word, string line)
    {
        CliProcess run = CliProcess.Run("explain", word);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("To see one: dateline explain DTL", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n" + line, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("connects", "DTL4024  ")]
    [InlineData("connects", "DTL4026  ")]
    [InlineData("role-held", "DTL5007  ")]
    [InlineData("set", "DTL3153  All who are in a set")]
    [InlineData("members", "DTL3152  The same member twice")]
    [InlineData("estimate", "DTL3143  An estimate in another form")]
    [InlineData("ancestor", "DTL4121  ")]
    [InlineData("set", "The reference tells of it under Sets (timeline-file.md)")]
    [InlineData("members", "Members")]
    [InlineData("at-once", "\"at-once\": ")]
    public void A_word_is_explained_with_what_is_named_for_it(string word, string line) =>
        Assert.Contains(line, CliProcess.Run("explain", word).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("estimate")]
    [InlineData("counted")]
    [InlineData("each")]
    [InlineData("type")]
    public void What_a_word_means_has_no_marks_of_a_page(string word) =>
        Assert.DoesNotContain("](", CliProcess.Run("explain", word).Output.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public void Every_rule_that_needs_no_declaration_is_explained() =>
        Assert.All(BuiltInRules.All, rule => Assert.Equal(0, CliProcess.Run("explain", rule).ExitCode));

    [Theory]
    [InlineData("There is no code \"zebra\". For the list: dateline explain all", "explain", "zebra")]
    [InlineData("\"dateline export\" has no \"htm\". Did you mean html? It has html, svg, json, csv, ics and timelinejs.", "export", "htm")]
    [InlineData("\"dateline\" has no \"chek\". Did you mean check? It has ", "chek", ".")]
    [InlineData("\"dateline export\" has no \"spreadsheet\". It has html, svg, json, csv, ics and timelinejs.", "export", "spreadsheet", ".")]
    public void A_word_that_is_none_gets_those_that_there_are(string said, params string[] arguments)
    {
        CliProcess run = CliProcess.Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(said, run.Errors, StringComparison.Ordinal);
    }
}
