using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Tests.Workspace;

public class SeveritySettingsTests
{
    private static readonly Finding[] Findings =
    [
        new(new FindingDescriptor("DTL1111", "One"), new SourceFile("a", "").Map.PlaceOf(default), "One."),
        new(new FindingDescriptor("DTL2222", "Two", Severity.Hint), new SourceFile("a", "").Map.PlaceOf(default), "Two."),
    ];

    [Theory]
    [InlineData("", "DTL1111 Error, DTL2222 Hint")]
    [InlineData("dotnet_diagnostic.DTL1111.severity = warning", "DTL1111 Warning, DTL2222 Hint")]
    [InlineData("DOTNET_DIAGNOSTIC.dtl1111.Severity: Suggestion # until the archive is sorted", "DTL1111 Hint, DTL2222 Hint")]
    [InlineData("dotnet_diagnostic.DTL2222.severity = error\r\ndotnet_diagnostic.DTL1111.severity = none", "DTL2222 Error")]
    [InlineData("dotnet_diagnostic.DTL1111.severity = silent", "DTL2222 Hint")]
    [InlineData("dotnet_diagnostic.DTL1111.severity = default", "DTL1111 Error, DTL2222 Hint")]
    [InlineData("dotnet_diagnostic.DTL1111.severity = loud", "DTL1111 Error, DTL2222 Hint")]
    [InlineData("# dotnet_diagnostic.DTL1111.severity = none", "DTL1111 Error, DTL2222 Hint")]
    [InlineData("[*.yaml]\ndotnet_diagnostic.DTL1111.severity = none", "DTL1111 Error, DTL2222 Hint")]
    [InlineData("dotnet_diagnostic.severity = none\n= none\nseverity", "DTL1111 Error, DTL2222 Hint")]
    public void A_file_settles_how_much_a_code_weighs(string text, string expected) =>
        Assert.Equal(expected, Weighed(text));

    [Theory]
    [InlineData("", "", "Error")]
    [InlineData("global_level = 101\n", "", "Warning")]
    [InlineData("", "global_level = 101\n", "Hint")]
    public void Of_two_files_the_higher_level_counts_and_of_one_level_neither(string first, string second, string expected) =>
        Assert.Equal($"DTL1111 {expected}, DTL2222 Hint", Weighed(
            first + "dotnet_diagnostic.DTL1111.severity = warning",
            second + "dotnet_diagnostic.DTL1111.severity = suggestion"));

    private static string Weighed(params string[] texts) =>
        string.Join(", ", SeveritySettings.Of(texts).Apply(Findings).Select(finding => $"{finding.Code} {finding.Severity}"));
}
