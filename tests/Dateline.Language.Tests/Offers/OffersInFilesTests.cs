using Dateline.Language.Tests.Pages;
using Dateline.Language.Tests.Pipeline;
using Dateline.Language.Text;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Offers;

/// <summary>What is offered on the pages of findings, in the cases and in samples with slips is never refused in its turn.</summary>
public class OffersInFilesTests
{
    public static TheoryData<string> Pages =>
        [.. new[] { "diagnostics", "reference" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo("dsl", folder), "*.md").Select(file => $"{folder}/{Path.GetFileName(file)}")).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Repository.PathTo("tests", "cases")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void On_a_page(string page)
    {
        string markdown = File.ReadAllText(Repository.PathTo(["dsl", .. page.Split('/')]));

        Assert.Equal([], Cultures.Under("tr-TR", () => ExampleBlocks.In(markdown).SelectMany(block => OffersInFiles.Refused(ExampleBlocks.FilesOf(block.Text))).ToList()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void In_a_case(string name)
    {
        SourceFile[] files = [.. Directory.EnumerateFiles(Repository.PathTo("tests", "cases", name), "*.yaml").Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path)))];

        Assert.NotEmpty(files);
        Assert.Equal("", string.Join("\n", OffersInFiles.Refused(files)));
    }

    /// <summary>An entry that becomes a draft, or is one no more, may be named by others, so that one edit is not all: that is not in the sample.</summary>
    [Fact]
    public void In_a_sample_with_slips() =>
        Check.One(Laws.Tried(400), Prop.ForAll(SlipsOfTheHand.OfSample.ToArbitrary(), files =>
        {
            string refused = string.Join('\n', OffersInFiles.Refused(files));
            Assert.True(refused.Length == 0, refused);
        }));
}
