namespace Dateline.Generator.Tests;

/// <summary>What a <c>.globalconfig</c> file says of a code holds for the findings of the build.</summary>
public class SeverityTests
{
    private static readonly GeneratorHarness Project = new GeneratorHarness
    {
        HasWarningsAsErrors = false,
    }
    .With("cases.timeline.yaml", "dateline: 1\ntimeline: cases\nevents:\n  remark:\n    fields:\n      people: count\nrules:\n  few:\n    in: remark\n    check: people < 5\n    severity: warning\n  sourced:\n    in: remark\n    requires: sources\n")
    .With("a.events.yaml", "a-source:\n  kind: source\na-remark:\n  kind: remark\n  date: 2021\n  people: 9\n");

    [Theory]
    [InlineData("", "info DTL5005, error DTL4104, warning DTL4101")]
    [InlineData("DTL4104.severity = warning", "info DTL5005, warning DTL4104, warning DTL4101")]
    [InlineData("DTL4104.severity = suggestion", "info DTL5005, info DTL4104, warning DTL4101")]
    [InlineData("DTL4104.severity = none", "info DTL5005, warning DTL4101")]
    [InlineData("DTL4104.severity = default", "info DTL5005, error DTL4104, warning DTL4101")]
    [InlineData("DTL5005.severity = error", "error DTL5005, error DTL4104, warning DTL4101")]
    [InlineData("DTL4101.severity = error", "info DTL5005, error DTL4104, error DTL4101")]
    public void A_global_config_file_settles_how_much_a_code_weighs(string setting, string expected) =>
        Assert.Equal(expected, WeightsIn(Project with { GlobalConfig = setting.Length == 0 ? "" : "is_global = true\ndotnet_diagnostic." + setting }));

    [Fact]
    public void A_section_about_files_is_about_files_of_CSharp() =>
        Assert.Equal(WeightsIn(Project), WeightsIn(Project with { GlobalConfig = "[*.yaml]\ndotnet_diagnostic.DTL4104.severity = none" }));

    [Fact]
    public void Warnings_as_errors_makes_a_lowered_error_one_again() =>
        Assert.Contains("error DTL4104", WeightsIn(Project with { HasWarningsAsErrors = true, GlobalConfig = "dotnet_diagnostic.DTL4104.severity = warning" }), StringComparison.Ordinal);

    private static string WeightsIn(GeneratorHarness project) =>
        string.Join(", ", project.Build().Run.Diagnostics
            .OrderBy(found => found.Location.SourceSpan.Start)
            .Select(found => $"{found.Severity.ToString().ToLowerInvariant()} {found.Id}"));
}
