using System.Globalization;
using Dateline.Language.Diagnostics;
using Dateline.Testing;

namespace Dateline.Samples.Tests;

/// <summary>What the README shows of the sample is what the sample does.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_failing_build_is_quoted_as_it_is()
    {
        Finding finding = Assert.Single(SampleFiles.Unbroken.Replace("2021.events.yaml", "20 -> 10", "25 -> 10").Check());

        Assert.Contains($"samples/RussiaNato/{Printed.Place(finding)}: error {finding.Code}: {finding.Message}", Readme, StringComparison.Ordinal);
        Assert.All(finding.Repairs, repair => Assert.Contains(repair.Title, Readme, StringComparison.Ordinal));
        Assert.Contains(finding.Picture, Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_of_a_check_is_quoted_as_it_is()
    {
        var files = SampleFiles.Unbroken.Names.Where(name => name.EndsWith(".events.yaml", StringComparison.Ordinal)).ToList();
        int entries = files.Sum(name => SampleFiles.Unbroken[name].Split('\n').Count(line => line.Length > 0 && char.IsLetter(line[0])));

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"✓ {entries} entries in {files.Count} files, 0 problems"), Readme, StringComparison.Ordinal);
    }
}
