using System.Text.RegularExpressions;
using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Offers;
using Dateline.Language.Tests.Pages;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Wording;

/// <summary>The first sentence of every finding stands alone on a line, of every stage, however long the names are.</summary>
public partial class FirstSentenceTests
{
    private const string More = "-of-the-permanent-mission-to-the-north-atlantic-council";

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.PathTo("dsl", "diagnostics"), "DTL*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Repository.PathTo("tests", "cases")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_every_page(string code) => Assert.All(Wrong(code), block => Hold(ExampleBlocks.Check(block)));

    /// <summary>Names of some seventy letters, as they are made of titles.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_every_page_with_long_names(string code) =>
        Assert.All(Wrong(code), block => Hold(ExampleBlocks.Check(Lengthened(block))));

    /// <summary>Whoever reads half of a name cannot look for it in the files.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void No_name_on_a_page_is_cut(string code) =>
        Assert.All(Wrong(code), block => Assert.Equal([], ExampleBlocks.Check(Lengthened(block)).SelectMany(TextsOf).Where(text => text.Replace(More, "", StringComparison.Ordinal).Contains("council", StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_every_case(string name) => Hold(FolderCheck.Of(
        [.. Directory.EnumerateFiles(Repository.PathTo("tests", "cases", name), "*.yaml").Order(StringComparer.Ordinal).Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file)))]).Findings);

    [Fact]
    public void Of_every_slip_in_a_value() =>
        Check.One(Laws.Tried(3_000), Prop.ForAll(ValueSlips.Lines.Select(OfferCase.Event).ToArbitrary(), text => Hold(OfferCase.Find(text))));

    private static IEnumerable<string> Wrong(string code) =>
        ExampleBlocks.In(File.ReadAllText(Repository.PathTo("dsl", "diagnostics", code + ".md"))).Where(block => block.Heading == "Wrong").Select(block => block.Text);

    private static string Lengthened(string block) => HyphenatedName().Replace(block, name => name.Value + More);

    private static IEnumerable<string> TextsOf(Finding finding) =>
        [finding.Message, finding.Label, finding.Subject, finding.Picture, .. finding.Related.Select(place => place.Label), .. finding.Repairs.Select(repair => repair.Title)];

    private static void Hold(IEnumerable<Finding> findings) => Assert.Equal([], FirstSentence.TooLong(findings.Select(finding => (finding.Code, finding.Message))));

    /// <summary>Not the words of the language, and not numbers and dates.</summary>
    [GeneratedRegex(@"(?<![\w.:/-])(?!(?:as-of|not-while|no-overlap|gap-at-most|gap-at-least|at-once|at-least|at-most|begins-with|told-once|source-cited|role-held|published-after)\b)[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w./-])", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex HyphenatedName();
}
