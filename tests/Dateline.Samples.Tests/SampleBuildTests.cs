using Dateline.Testing;

namespace Dateline.Samples.Tests;

public class SampleBuildTests
{
    [Theory]
    [InlineData("RussiaNato")]
    [InlineData("DiplomaticCaps")]
    [InlineData("Archive")]
    public void The_program_prints_what_is_expected(string sample) =>
        Baseline.Verify(SampleBuild.OutputOf(sample), SampleFiles.FolderOf(sample), "expected-output");

    [Fact]
    public void Numbers_that_do_not_connect_fail_the_build_once_and_at_their_place()
    {
        SampleFiles sample = SampleFiles.Unbroken.ReplaceIn("ceiling-cut-2021", "20 -> 10", "▸25 -> 10");

        string error = Assert.Single(SampleBuild.ErrorsOf(sample));

        Assert.StartsWith($"{sample.MarkedPlaces().Single()}: error DTL4001: \"ceiling-cut-2021\" ", error, StringComparison.Ordinal);
        Assert.Contains("\"ceiling-cut-2018\" (2018.events.yaml, line", error, StringComparison.Ordinal);
    }

    /// <summary>The compiler's own targets look for the file beside C# files alone, and this project has none.</summary>
    [Fact]
    public void A_global_config_file_settles_what_fails_a_build_of_events_alone()
    {
        SampleFiles sample = SampleFiles.Unbroken
            .ReplaceIn("ceiling-cut-2021", "20 -> 10", "25 -> 10")
            .With("more.events.yaml", "nobody-names-it:\n  kind: source\n")
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.DTL4001.severity = none\ndotnet_diagnostic.DTL5005.severity = error\n");

        string error = Assert.Single(SampleBuild.ErrorsOf(sample, hasProgram: false));

        Assert.StartsWith("more.events.yaml(1,1): error DTL5005: ", error, StringComparison.Ordinal);
        Assert.EndsWith("dsl/diagnostics/DTL5005.md)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_renamed_everywhere_in_the_data_breaks_only_the_program_that_names_it()
    {
        SampleFiles sample = SampleFiles.Unbroken
            .WithEvery(text => text.Replace("russian-mission-to-nato", "russian-mission-at-nato", StringComparison.Ordinal));

        IReadOnlyList<string> errors = SampleBuild.ErrorsOf(sample);

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Matches(@"^Program\.cs\(\d+,\d+\): error CS0117: .*RussianMissionToNato", error));
    }
}
