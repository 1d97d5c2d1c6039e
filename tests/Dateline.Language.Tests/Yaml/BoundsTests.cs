using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Tests.Yaml;

public class BoundsTests
{
    [Fact]
    public void A_file_beyond_the_bound_is_one_finding_at_its_beginning()
    {
        var file = new SourceFile("huge.events.yaml", new string('#', 32_000_001));

        YamlDocument document = YamlDocument.Read(file);

        var finding = Assert.Single(document.Findings);
        Assert.Equal(("DTL1003", 1, 0), (finding.Code, finding.Place.LineNumber, finding.Place.Start.Character));
        Assert.Empty(document.Root.Pairs);
    }

    [Fact]
    public void A_file_at_the_bound_is_read() =>
        Assert.Empty(YamlDocument.Read(new SourceFile("large.events.yaml", new string('#', 32_000_000))).Findings);

    [Theory]
    [InlineData("*a, ")]
    [InlineData("&a b, ")]
    [InlineData("!a b, ")]
    public void Thousands_of_mistakes_on_one_long_line_do_not_each_offer_the_line_anew(string piece)
    {
        var file = new SourceFile("a.events.yaml", "a:\n  also: [" + string.Concat(Enumerable.Repeat(piece, 5000)) + "]\n");

        YamlDocument document = YamlDocument.Read(file);

        Assert.InRange(document.Findings.Count, 5000, 20_000);
        Assert.InRange(document.Findings.SelectMany(finding => finding.Repairs).Sum(repair => repair.Title.Length + repair.Edits.Sum(edit => edit.NewText.Length)), 1, 1_000_000 + (20_000 * 400));
        Assert.Contains(document.Findings, finding => finding.Repairs.Any(repair => repair.Edits.Count > 0));
    }
}
