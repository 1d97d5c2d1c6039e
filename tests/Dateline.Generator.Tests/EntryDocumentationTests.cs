using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>What an editor shows of a member of <c>Entries</c>: date, title and place.</summary>
public class EntryDocumentationTests
{
    private const string Timeline = """
        dateline: 1
        timeline: shows
        entities:
          town: {}
        events:
          show: { fields: { place: town? } }
          reading: { fields: { place: text?, people: count? } }
        """;

    [Theory]
    [InlineData("it: { kind: show, date: 2021-10, title: The opening, place: london }", "2021-10 · The opening · london")]
    [InlineData("it: { kind: reading, date: 2021/2022, place: 'A <small> room & a \"hall\"' }", "2021/2022 · A <small> room & a \"hall\"")]
    [InlineData("it: { kind: reading, date: { unknown: nobody says }, title: '</summary> */ class Hidden { }' }", "</summary> */ class Hidden { }")]
    [InlineData("it: { kind: reading, date: { value: 2020, why: a reason }, title: \"two\\nlines\\u2028and more\" }", "2020 · two lines and more")]
    [InlineData("it: { kind: town, name: York }", "York")]
    [InlineData("it: { kind: source, published: 2020-01-01, publisher: The Post, url: 'https://post.example/' }", "2020-01-01 · The Post")]
    [InlineData("it: { kind: source }", "")]
    [InlineData("it: { kind: reading, date: { unknown: nobody says } }", "")]
    [InlineData("it: { kind: reeding, title: Here }", "Here")]
    public void It_is_on_one_line(string entry, string shown) => Assert.Equal(shown, Shown(entry));

    [Fact]
    public void A_long_title_is_cut() =>
        Assert.InRange(Shown($"it: {{ kind: reading, date: 2020, title: '{new string('a', 900)}' }}").Length, 100, 220);

    [Fact]
    public void Another_value_changes_no_word_of_it()
    {
        const string Hint = "Samples.Shows/Entries/Data_All.g.cs";
        Assert.Equal(
            Project("it: { kind: reading, date: 2020, people: 4 }").Build().Source(Hint),
            Project("# a remark\nit: { kind: reading, people: 5, date: 2020, note: more }").Build().Source(Hint));
    }

    private static GeneratorHarness Project(string entry) => new GeneratorHarness()
        .With("shows.timeline.yaml", Timeline)
        .With("all.events.yaml", entry + "\n")
        .With("towns.events.yaml", "london: { kind: town, name: London }\n");

    private static string Shown(string entry)
    {
        Compilation compilation = Project(entry).Build().Output;
        string xml = compilation.GetTypeByMetadataName("Samples.Shows.Entries")!.GetMembers("It").Single().GetDocumentationCommentXml() ?? "";
        Assert.DoesNotContain('\n', xml.Trim().Split("<summary>").ElementAtOrDefault(1)?.Split("</summary>")[0] ?? "");
        return xml.Length == 0 ? "" : XElement.Parse(xml).Element("summary")?.Value ?? "";
    }
}
