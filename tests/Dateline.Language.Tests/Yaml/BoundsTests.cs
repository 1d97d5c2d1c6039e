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
}
