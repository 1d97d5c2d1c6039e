using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

public class HelpLinkTests
{
    private static readonly GeneratorHarness Project = new GeneratorHarness()
        .With("cases.timeline.yaml", "dateline: 1\ntimeline: cases\nevents:\n  remark: {}\n")
        .With("a.events.yaml", "a-remark:\n  kind: remak\n");

    [Theory]
    [InlineData("", "")]
    [InlineData("https://archive.example/pages/{code}.html", "https://archive.example/pages/DTL3006.html")]
    [InlineData("/a folder/{code}.md", "file:///a%20folder/DTL3006.md")]
    public void A_finding_links_to_the_page_of_its_code(string property, string link)
    {
        Diagnostic found = Assert.Single((Project with { HelpLink = property }).Build().Run.Diagnostics);

        Assert.Equal(("DTL3006", link), (found.Id, found.Descriptor.HelpLinkUri));
    }

    [Theory]
    [InlineData("pages/{code}.md")]
    [InlineData("https://archive.example/pages/")]
    public void A_property_that_gives_no_address_is_reported(string property) =>
        Assert.Contains(
            $"cases.timeline.yaml(1,1): error DTL2004: This project cannot compile the timeline. Its property DatelineHelpLink is \"{property}\", and no address or full path with {{code}} in it.",
            (Project with { HelpLink = property }).Build().Findings);
}
