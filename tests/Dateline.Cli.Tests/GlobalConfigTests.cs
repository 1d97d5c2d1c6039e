namespace Dateline.Cli.Tests;

/// <summary>What a <c>.globalconfig</c> says of a code holds for a check as for a build.</summary>
public class GlobalConfigTests
{
    private static TemporaryFolder Faulty() => new TemporaryFolder()
        .With("archive/small.timeline.yaml", "dateline: 1\ntimeline: small\nevents:\n  storm: {}\n")
        .With("archive/a.events.yaml", "a-storm:\n  kind: strom\n  date: 1703\npeople:\n  kind: source\n  also: [Lavrov, Sergei]\n");

    [Theory]
    [InlineData("DTL3006.severity = none", 0, "✓ 2 entries in 1 file, 1 hint\n")]
    [InlineData("DTL3006.severity = warning", 0, "✓ 2 entries in 1 file, 1 warning, 1 hint\n")]
    [InlineData("DTL1051.severity = error", 1, "✗ 2 entries in 1 file, 2 errors\n")]
    [InlineData("DTL3006.severity = warning", 1, "✗ 2 entries in 1 file, 1 error, 1 hint\n", "--strict")]
    public void A_file_above_settles_how_much_a_code_weighs(string setting, int exitCode, string summary, params string[] options)
    {
        using TemporaryFolder folder = Faulty().With(".globalconfig", $"is_global = true\ndotnet_diagnostic.{setting}\n");

        CliProcess run = CliProcess.RunIn(folder.Path, ["check", "archive", .. options]);

        Assert.Equal((exitCode, summary), (run.ExitCode, run.Output));
    }
}
