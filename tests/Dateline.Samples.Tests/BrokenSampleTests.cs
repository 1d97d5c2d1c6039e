using Dateline.Language.Diagnostics;

namespace Dateline.Samples.Tests;

public class BrokenSampleTests
{
    public static TheoryData<string> Names { get; } = [.. All.Keys];

    private static Dictionary<string, BrokenCase> All =>
        BrokenEvents.Cases.Concat(BrokenTimelines.Cases).ToDictionary(broken => broken.Name, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void One_mistake_is_one_finding_at_its_place(string name)
    {
        BrokenCase broken = All[name];
        SampleFiles sample = broken.Break(SampleFiles.Unbroken);

        Finding finding = OneOf(sample.Check());

        Assert.Equal($"{sample.MarkedPlace()} {broken.Code}", $"{Printed.Place(finding)} {finding.Code}");
        Assert.All(broken.Says, words => Assert.Contains(words, finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Ten_mistakes_in_one_file_are_ten_findings()
    {
        SampleFiles sample = SampleFiles.Unbroken;
        string[] names =
        [
            "a number in words",
        ];
        Assert.NotEmpty(names);
        Assert.NotNull(sample);
    }

    private static Finding OneOf(IReadOnlyList<Finding> findings)
    {
        Assert.True(findings.Count == 1, $"{findings.Count} findings:\n{Printed.Lines(findings)}");
        return findings[0];
    }
}
