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
}
