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
    public void The_tour_can_be_typed_along_under_the_timeline_that_it_links()
    {
        string folder = Repository.PathTo("dsl", "reference");
        string timeline = File.ReadAllText(Path.Combine(folder, "missions.timeline.yaml"));
        var blocks = ExampleBlocks.In(File.ReadAllText(Path.Combine(folder, "events-file.md")));

        Assert.All(blocks, block => Assert.Equal([], ExampleBlocks.Check(
            block.Text.Contains(".timeline.yaml\n", StringComparison.Ordinal) ? block.Text : $"# missions.timeline.yaml\n{timeline}{block.Text}")
            .Select(finding => $"{block.Heading}: {finding.Place.Path}({finding.Place.LineNumber}) {finding.Code} {finding.Message}")));
    }
}
