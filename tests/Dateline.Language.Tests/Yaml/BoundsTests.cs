using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

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

    [Fact]
    public void A_long_name_leaves_room_for_what_is_said_of_it()
    {
        var file = new SourceFile("a.events.yaml", "a:\n  kind: x\n   " + new string('n', 300) + ": y\n");

        Assert.All(YamlDocument.Read(file).Findings, finding => Assert.InRange(finding.Message.Length, 1, 160));
    }

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void Of_very_many_names_under_one_the_first_are_read(int count, int findings)
    {
        var file = new SourceFile("a.events.yaml", "a:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  f{i}: 1\n")));

        YamlDocument document = YamlDocument.Read(file);

        Assert.Equal(Enumerable.Repeat("DTL1003", findings), document.Findings.Select(finding => finding.Code));
        YamlPair entry = Assert.Single(document.Root.Pairs);
        Assert.Equal((500, findings > 0), (((YamlMapping)entry.Value).Pairs.Count, entry.IsDamaged));
    }

    [Fact]
    public void Entries_of_a_file_are_not_counted() =>
        Assert.Empty(YamlDocument.Read(new SourceFile("a.events.yaml", string.Concat(Enumerable.Range(0, 2000).Select(i => $"e{i}:\n  kind: a\n")))).Findings);

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
