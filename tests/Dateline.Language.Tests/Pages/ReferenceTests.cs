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
}
