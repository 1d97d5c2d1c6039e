using Dateline.Language.Diagnostics;
using Dateline.Testing;

namespace Dateline.Language.Tests.Pages;

public class ReferenceTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.PathTo("dsl", "reference"), "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_yaml_block_of_the_reference_gives_no_finding(string page)
    {
        string markdown = File.ReadAllText(Repository.PathTo("dsl", "reference", page));
        var blocks = ExampleBlocks.In(markdown);

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Equal([], ExampleBlocks.Check(block.Text)
            .Select(finding => $"{block.Heading}: {finding.Place.Path}({finding.Place.LineNumber}) {finding.Code} {finding.Message}")));
    }

    [Fact]
    public void The_tour_quotes_a_message_as_it_is()
    {
        string tour = File.ReadAllText(Repository.PathTo("dsl", "reference", "events-file.md")).ReplaceLineEndings("\n");
        string example = ExampleBlocks.In(tour).First(block => block.Heading == "Changes").Text;
        Finding finding = Assert.Single(ExampleBlocks.Check(example.Replace("ceiling: 30 -> 20", "ceiling: 25 -> 20", StringComparison.Ordinal)));

        Assert.Contains($"\n{finding.Place.Path}, line {finding.Place.LineNumber} · ", tour, StringComparison.Ordinal);
        Assert.Contains($"\n{finding.Message}\n", tour, StringComparison.Ordinal);
        Assert.Contains(finding.Picture, tour, StringComparison.Ordinal);
        Assert.All(finding.Repairs, repair => Assert.Contains(repair.Title, tour, StringComparison.Ordinal));
    }
}
