using Dateline.Language.Tests.Offers;
using Dateline.Language.Tests.Pages;
using Dateline.Language.Tests.Pipeline;
using Dateline.Language.Text;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Trials;

/// <summary>No offered edit makes a text worse, and none is refused in its turn.</summary>
public class TriedEditsTests
{
    [Theory]
    [MemberData(nameof(OffersInFilesTests.Pages), MemberType = typeof(OffersInFilesTests))]
    public void On_a_page(string page) =>
        Assert.Equal([], ExampleBlocks.In(File.ReadAllText(Repository.PathTo(["dsl", .. page.Split('/')]))).SelectMany(block => TriedEdits.Wrong(ExampleBlocks.FilesOf(block.Text))));

    [Theory]
    [MemberData(nameof(OffersInFilesTests.Cases), MemberType = typeof(OffersInFilesTests))]
    public void In_a_case(string name) =>
        Assert.Equal("", string.Join("\n", TriedEdits.Wrong(
            [.. Directory.EnumerateFiles(Repository.PathTo("tests", "cases", name), "*.yaml").Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path)))])));

    [Fact]
    public void In_a_sample_with_slips() =>
        Check.One(Laws.Tried(500, inLongRuns: 10_000), Prop.ForAll(SlipsOfTheHand.Files.ToArbitrary(), files =>
        {
            string wrong = string.Join('\n', TriedEdits.Wrong(files));
            Assert.True(wrong.Length == 0, wrong);
        }));
}
