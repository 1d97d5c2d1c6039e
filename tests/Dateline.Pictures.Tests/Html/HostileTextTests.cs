using System.Xml.Linq;
using Dateline.Pictures.Export;
using Dateline.Pictures.Html;
using Dateline.Pictures.Model;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Tests.Html;

/// <summary>Event files are anybody's: what stands in them is text, whatever it looks like.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "]]><!-- --><![CDATA[",
        "&lt;b&gt; &#60;",
        "a\u202Egnp.exe",
        "\u2066\u2066\u2066 never closed",
        "a\u0000b\u0007c\u001B[31m",
        "{{constructor.constructor('alert(1)')()}}",
        "</title></style></svg><svg onload=alert(1)>",
        "=HYPERLINK(\"https://example.org\")",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_is_a_text_wherever_it_stands(string text)
    {
        TimelinePicture picture = Drawn.OfTitle(text);
        string shown = SafeText.Of(Assert.Single(picture.Rows).Title);

        XElement page = Pages.Read(ReaderPage.Write(picture));

        Assert.Contains(page.All("a"), link => link.Of("class") == "id" && link.Value == shown);
        Assert.Single(page.All("script"));
        Assert.Empty(page.All("img"));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        using var json = System.Text.Json.JsonDocument.Parse(page.All("script").Single().Value);
        Assert.Equal(shown, json.RootElement.GetProperty("@graph")[0].GetProperty("name").GetString());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_is_a_text_in_a_picture(string text)
    {
        TimelinePicture picture = Drawn.OfTitle(text);

        XElement svg = Pages.Read(Pictures.Charts.List.ListChart.Document(picture));

        string lines = string.Concat(svg.All("text").Where(words => words.Of("class") == "name").Select(words => words.Value));
        Assert.Equal(Without(SafeText.Of(Assert.Single(picture.Rows).Title)), Without(lines));
        Assert.Empty(svg.All("script"));

        static string Without(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void TimelineJS_reads_HTML_and_gets_none(string text)
    {
        string json = TimelineJsExport.Write(Drawn.OfTitle(text)).Text;

        using var read = System.Text.Json.JsonDocument.Parse(json);
        string headline = read.RootElement.GetProperty("events")[0].GetProperty("text").GetProperty("headline").GetString()!;
        Assert.DoesNotContain('<', headline);
        Assert.DoesNotContain('>', headline);
    }

    [Fact]
    public void Addresses_of_sources_lead_to_the_web_alone()
    {
        TimelinePicture picture = Drawn.Of("dateline: 1\ntimeline: t\n", "a:\n  kind: source\n  title: A\n  url: https://example.org/?a=1&b=\"2\n");
        Assert.Equal([], Pages.Read(ReaderPage.Write(picture)).All("a").Select(link => link.Of("href")!).Where(address => !address.StartsWith('#') && !address.StartsWith("https://example.org/", StringComparison.Ordinal)));

        TimelinePicture hostile = Drawn.Of("dateline: 1\ntimeline: t\n", "a:\n  kind: source\n  title: A\n  url: javascript:alert(1)\n");
        Assert.DoesNotContain("href=\"javascript", ReaderPage.Write(hostile), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_text_from_right_to_left_turns_nothing_around_it()
    {
        XElement page = Pages.Read(ReaderPage.Write(Drawn.OfTitle("שלום עולם")));

        XElement title = Assert.Single(page.All("a"), link => link.Of("class") == "id");
        Assert.Equal("auto", title.Parent!.Of("dir"));
    }
}
