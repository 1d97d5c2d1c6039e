using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Dateline.Pictures.Html;
using Dateline.Pictures.Model;
using Dateline.Testing;

namespace Dateline.Pictures.Tests.Html;

public class ReaderPageTests
{
    public static TheoryData<string> Timelines => [.. new[] { "harbour", "broken", "empty", "RussiaNato", "DiplomaticCaps" }];

    private static TimelinePicture Picture(string name) => name switch
    {
        "harbour" => Drawn.Harbour(),
        "broken" => Drawn.Of(Drawn.HarbourTimeline, Drawn.BrokenEvents),
        "empty" => Drawn.Of("dateline: 1\ntimeline: empty\n"),
        _ => PictureReader.Read(Drawn.Sample(name)),
    };

    [Fact]
    public void The_example_has_no_mistake() => Drawn.Analysis(Drawn.HarbourTimeline, Drawn.HarbourEvents).HasNoErrors();

    /// <summary>A source that says the same is no other answer; what it says stays in the JSON.</summary>
    [Fact]
    public void Sources_that_say_the_same_do_not_differ()
    {
        TimelinePicture picture = Drawn.Of(
            "dateline: 1\ntimeline: votes\nevents:\n  vote:\n    fields:\n      people: count\n",
            "gazette: { kind: source, title: Gazette }\nminutes: { kind: source, title: Minutes }\nfirst:\n  kind: vote\n  date: { value: 1868-06-02, says: { gazette: 1868-06-02 } }\n  people: { value: 7, says: { gazette: { value: 7, at: page 1 } } }\n  sources: [minutes, gazette]\n");

        string page = ReaderPage.Write(picture);

        Assert.DoesNotContain("differ", page[page.IndexOf("<body", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"other\"", page, StringComparison.Ordinal);
        Assert.Equal(2, picture.Disputes.Count);
    }

    [Fact]
    public void A_page_is_as_it_was_accepted() =>
        Baseline.Verify(ReaderPage.Write(Picture("broken")), Repository.PathTo("tests", "Dateline.Pictures.Tests", "Html"), "ReaderPage", "html");

    [Theory]
    [MemberData(nameof(Timelines))]
    public void Every_address_within_a_page_leads_somewhere_and_every_id_stands_once(string name)
    {
        XElement page = Pages.Read(ReaderPage.Write(Picture(name)));

        List<string> ids = [.. page.DescendantsAndSelf().Select(element => element.Of("id")).OfType<string>()];
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([], page.Descendants().Select(element => element.Of("href")).OfType<string>()
            .Where(address => address.StartsWith('#') && !ids.Contains(address[1..], StringComparer.Ordinal) && address != "#_events").Distinct(StringComparer.Ordinal));
        Assert.Equal([], page.Descendants().SelectMany(element => (element.Of("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Except(ids));
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public void Nothing_is_loaded_and_nothing_runs(string name)
    {
        XElement page = Pages.Read(ReaderPage.Write(Picture(name)));

        Assert.Equal(["application/ld+json"], page.All("script").Select(script => script.Of("type")!));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "srcset" or "action" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "img" or "iframe" or "link" or "object" or "embed" or "form" or "base");
        string style = Assert.Single(page.All("style")).Value;
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.DoesNotContain("url(http", style, StringComparison.Ordinal);
        string policy = Assert.Single(page.All("meta"), meta => meta.Of("http-equiv") == "Content-Security-Policy").Of("content")!;
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", policy);
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public void What_machines_read_is_JSON_whose_ids_stand_on_the_page(string name)
    {
        XElement page = Pages.Read(ReaderPage.Write(Picture(name)));

        using var json = JsonDocument.Parse(Assert.Single(page.All("script")).Value);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        Assert.All(json.RootElement.GetProperty("@graph").EnumerateArray(), thing => page.ById(thing.GetProperty("@id").GetString()![1..]));
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public void Tables_have_captions_and_pictures_have_words(string name)
    {
        XElement page = Pages.Read(ReaderPage.Write(Picture(name)));

        Assert.All(page.All("table"), table => Assert.NotEmpty(Assert.Single(table.All("caption")).Value));
        Assert.All(page.All("th"), heading => Assert.NotNull(heading.Of("scope")));
        Assert.All(page.All("svg"), svg => Assert.True(svg.Of("aria-hidden") == "true" || (svg.All("title").Single().Value.Length > 0 && svg.All("desc").Single().Value.Length > 0)));
    }

    [Fact]
    public void The_larger_sample_stays_small() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(ReaderPage.Write(Picture("RussiaNato"))), 50_000, 300_000);

    [Fact]
    public void The_same_bytes_under_any_culture()
    {
        string invariant = ReaderPage.Write(Picture("broken"));
        Assert.All(Cultures.Different, culture => Assert.Equal(invariant, Cultures.Under(culture, () => ReaderPage.Write(Picture("broken")))));
    }

    [Fact]
    public void The_page_grows_as_the_timeline_does()
    {
        int once = ReaderPage.Write(Many(500)).Length;
        int twice = ReaderPage.Write(Many(1000)).Length;
        Assert.InRange(twice / (double)once, 1.5, 2.2);
    }

    /// <summary>What is long stands once in full, and what is wrong many times is summed up: no page grows as the product of two numbers.</summary>
    [Fact]
    public void A_long_name_in_many_places_and_many_findings_of_one_kind_stay_small()
    {
        string name = new('x', 50_000);
        string named = Drawn.HarbourEvents.Replace("name: Ann Wall", "name: " + name, StringComparison.Ordinal)
            + "\n" + string.Concat(Enumerable.Range(0, 400).Select(i => $"cut-{i}:\n  kind: berths-cut\n  date: 1900\n  quay: old-quay\n  berths: +1\n  by: ann-wall\n"));
        Assert.InRange(ReaderPage.Write(Drawn.Of(Drawn.HarbourTimeline, named)).Length, 100_000, 2_000_000);

        string hidden = string.Concat(Enumerable.Repeat("a\u200B", 3_000));
        TimelinePicture wrong = Drawn.Of(Drawn.HarbourTimeline, $"ann-wall:\n  kind: person\n  name: {hidden}\n");
        Assert.InRange(ReaderPage.Write(wrong).Length, 10_000, 200_000);
        Assert.Equal(3_000, wrong.Findings.Sum(finding => finding.StandsFor));
    }

    private static TimelinePicture Many(int count) => Drawn.Of(Drawn.HarbourTimeline, Drawn.HarbourEvents + "\n" + string.Concat(Enumerable.Range(0, count).Select(i =>
        $"storm-{i}:\n  kind: storm\n  title: Storm number {i}\n  date: {1900 + (i % 100)}-0{1 + (i % 9)}-1{i % 10}\n  ships: {i}\n  sources: [evening-post]\n")));
}
