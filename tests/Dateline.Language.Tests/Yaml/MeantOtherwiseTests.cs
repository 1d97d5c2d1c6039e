using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Tests.Yaml;

/// <summary>Where a text could be quoted such that it reads, and something else was meant.</summary>
public sealed class MeantOtherwiseTests
{
    /// <summary>Text, code, line of its one finding, and what its first repair makes of the text.</summary>
    public static TheoryData<string, string, int, string> Slips => new()
    {
        { "a:\n  city: Oslo  rank: open\n  by: z\n", "DTL1095", 2, "a:\n  city: Oslo\n  rank: open\n  by: z\n" },
        { "a:\n  city: Oslo rank: open\nb:\n  rank: x\n", "DTL1095", 2, "a:\n  city: Oslo\n  rank: open\nb:\n  rank: x\n" },
        { "a:\n  people: 9\n    says:\n      x: 8\n    why: y\n  by: z\n", "DTL1093", 2, "a:\n  people:\n    value: 9\n    says:\n      x: 8\n    why: y\n  by: z\n" },
        { "a:\n  songs:\n    - One\n    - Two\n  people:\n    300\n    says: { x: 250 }\n    why: y\n", "DTL1093", 6, "a:\n  songs:\n    - One\n    - Two\n  people:\n    value: 300\n    says: { x: 250 }\n    why: y\n" },
        { "a:\n  by:\n    valu x\n    sources: [y]\n", "DTL1093", 3, "a:\n  by:\n    value: x\n    sources: [y]\n" },
        { "a:\n  date:\n    1904-02-12\n    note: some words\n  by: z\n", "DTL1093", 3, "a:\n  date:\n    value: 1904-02-12\n    note: some words\n  by: z\n" },
        { "a:\n  rank:\n    sources: [x]\n    9 -> 8\n  by: z\n", "DTL1093", 4, "a:\n  rank:\n    sources: [x]\n    value: 9 -> 8\n  by: z\n" },
        { "a:\n  city:\n    \"Oslo\"\n    says:\n      x: Bergen\n  by: z\n", "DTL1093", 3, "a:\n  city:\n    value: \"Oslo\"\n    says:\n      x: Bergen\n  by: z\n" },
        { "a:\n  change: - 10\n  by: z\n", "DTL1032", 2, "a:\n  change: -10\n  by: z\n" },
        { "a:\n  by: [x, \"y]\n  to: z\n", "DTL1034", 2, "a:\n  by: [x, \"y\"]\n  to: z\n" },
        { "a:\n  by: \"[x, y]\n  to: z\n", "DTL1034", 2, "a:\n  by: [x, y]\n  to: z\n" },
        { "a:\n  by: '{ value: x, at: page 3 }\n  to: z\n", "DTL1034", 2, "a:\n  by: { value: x, at: page 3 }\n  to: z\n" },
        { "a:\n  says:\n    the-book { value: Upper Town, at: page 3 }\n  to: z\n", "DTL1098", 3, "a:\n  says:\n    the-book: { value: Upper Town, at: page 3 }\n  to: z\n" },
        { "a:\n  by: [\"x, y]\n  to: z\n", "DTL1034", 2, "a:\n  by: [\"x, y\"]\n  to: z\n" },
        { "a:\n  note: \"one\n  two\"\n  by: z\n", "DTL1040", 3, "a:\n  note: \"one\n    two\"\n  by: z\n" },
        { "a:\n  note: >\n  One stood.\n  Two fell.\n  by: z\n", "DTL1040", 3, "a:\n  note: >\n    One stood.\n    Two fell.\n  by: z\n" },
        { "a:\n  note: >\n    One stood.\nTwo fell.\n  by: z\n", "DTL1040", 4, "a:\n  note: >\n    One stood.\n    Two fell.\n  by: z\n" },
        { "a:\n  note: > One stood.\n    Two fell.\n  by: z\n", "DTL1032", 2, "a:\n  note: >\n    One stood.\n    Two fell.\n  by: z\n" },
        { "a:\n  by:\n    • x\n    • y z\n  to: z\n", "DTL1054", 3, "a:\n  by:\n    - x\n    - y z\n  to: z\n" },
        { "a:\n  by:\n    – x\n    - y\n  to: z\n", "DTL1054", 3, "a:\n  by:\n    - x\n    - y\n  to: z\n" },
        { "a:\n  by:\n  * x\n  * y\n  to: z\n", "DTL1054", 3, "a:\n  by:\n  - x\n  - y\n  to: z\n" },
        { "a:\n  kind: x\n  by: z\n- b:\n  kind: y\n  by: w\n", "DTL1096", 4, "a:\n  kind: x\n  by: z\nb:\n  kind: y\n  by: w\n" },
        { "a:\n  kind: x\n-----\nb:\n  kind: y\n", "DTL1045", 3, "a:\n  kind: x\n\nb:\n  kind: y\n" },
        { "a:\n  kind: x\n  by: z b:\n  kind: y\n  by: w\n", "DTL1095", 3, "a:\n  kind: x\n  by: z\nb:\n  kind: y\n  by: w\n" },
        { "a:\n  by: [x,, y]\n", "DTL1053", 2, "a:\n  by: [x, y]\n" },
        { "a:\n  by: { x: [y], , z: w }\n", "DTL1053", 2, "a:\n  by: { x: [y],  z: w }\n" },
        { "a:\n  by: { x: y }}\n", "DTL1053", 2, "a:\n  by: { x: y }\n" },
        { "a:\n  by: { x: one: two, y: 3 }\n", "DTL1030", 2, "a:\n  by: { x: \"one: two\", y: 3 }\n" },
        { "a:\n  by: [x: one: two, 'y, z: w']\n", "DTL1030", 2, "a:\n  by: [\"x: one: two\", 'y, z: w']\n" },
        { "a:\n  title: One: two?\"\n", "DTL1030", 2, "a:\n  title: \"One: two?\"\n" },
        { "a:\n  title: One: two?”\n", "DTL1030", 2, "a:\n  title: \"One: two?\"\n" },
        { "a:\n  title: One: \"two?\"\n", "DTL1030", 2, "a:\n  title: 'One: \"two?\"'\n" },
        { "a:\n  kind: x\n  \tdate: y\n", "DTL1010", 3, "a:\n  kind: x\n  date: y\n" },
        { "a:\n  kind: x\n \t date: y\n", "DTL1010", 3, "a:\n  kind: x\n  date: y\n" },
        { "a:\n  kind: x\n  date:\n  \tvalue: y\n", "DTL1010", 4, "a:\n  kind: x\n  date:\n    value: y\n" },
        { "a:\n  title: “One: two”\n", "DTL1030", 2, "a:\n  title: \"One: two\"\n" },
        { "a:\n  title: „One: two“\n", "DTL1030", 2, "a:\n  title: \"One: two\"\n" },
        { "a:\n  title: “One”: “two”\n", "DTL1030", 2, "a:\n  title: \"“One”: “two”\"\n" },
        { "a:\n  kind: x\n  date: z\n  b:\n    kind: y\n  date: w\n  by: w\nc:\n  kind: x\n", "DTL1040", 4, "a:\n  kind: x\n  date: z\nb:\n  kind: y\n  date: w\n  by: w\nc:\n  kind: x\n" },
        { "a:\n  kind: x\n  by: z\n  b:\n    kind: y\n    by: w\nc:\n  kind: x\n", "DTL1040", 4, "a:\n  kind: x\n  by: z\nb:\n  kind: y\n  by: w\nc:\n  kind: x\n" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void What_was_meant_is_what_the_first_repair_writes(string text, string code, int line, string mended)
    {
        Finding finding = Assert.Single(Read(text).Findings);
        Assert.Equal((code, line), (finding.Code, finding.Place.LineNumber));
        Assert.Equal(mended, Edits.Apply(text, finding.Repairs[0]));
        Assert.Empty(Read(mended).Findings);
    }

    [Theory]
    [InlineData("a:\n  city: Oslo  rank: open\n")]
    [InlineData("a:\n  city: Oslo rank: open\nb:\n  rank: x\n")]
    [InlineData("a:\n  people: 7 (home: 6)\n")]
    [InlineData("a:\n  people: >60\n")]
    [InlineData("a:\n  change: - 10\n")]
    [InlineData("a:\n  by: - x\n")]
    [InlineData("a:\n  people: 9\n    says:\n      x: 8\n")]
    public void What_quotes_could_hide_is_never_quoted_unasked(string text)
    {
        Finding finding = Assert.Single(Read(text).Findings);
        Assert.NotEmpty(finding.Repairs);
        Assert.All(finding.Repairs, repair => Assert.Equal(RepairSafety.Choice, repair.Safety));
    }

    [Fact]
    public void A_field_that_was_swallowed_is_read_as_the_field_it_is()
    {
        YamlDocument document = Read("a:\n  city: Oslo  rank: open\nb:\n  rank: x\n");
        var fields = Assert.IsType<YamlMapping>(document.Root.Pairs[0].Value);
        Assert.Equal("open", Assert.IsType<YamlScalar>(fields.Find("rank")!.Value).Value);
        Assert.Equal(new TextSpan("a:\n  city: Oslo  ".Length, 4), fields.Find("rank")!.Key.Span);
    }

    [Theory]
    [InlineData("a:\n  kind: x\n  date: 2018\n  by: z\n\n  kind: y\n  date: 2019\n  by: w\nb:\n  kind: x\n", 6)]
    [InlineData("a:\n  kind: x\n  by: z\n#b:\n  kind: y\n  date: 2019\n  by: w\nb:\n  kind: x\n", 5)]
    [InlineData("a:\n  kind: x\n  by: z\n  kind: y\n  title: t\n  date: 2019\nb:\n  kind: x\n", 4)]
    [InlineData("a:\n  kind: x\n  by: z\n\n  kind: x\n  title: t\nb:\n  kind: x\n", 5)]
    [InlineData("a:\n  title: s\n  kind: x\n  by: z\n\n  title: t\n  kind: y\n  by: w\nb:\n  kind: x\n", 6)]
    [InlineData("a:\n  name: A\n  url: u\n  name: B\n  url: w\nb:\n  kind: x\n", 4)]
    public void Fields_that_begin_again_lack_the_id_above_them(string text, int line)
    {
        YamlDocument document = Read(text);
        Finding finding = Assert.Single(document.Findings);
        Assert.Equal(("DTL1052", line), (finding.Code, finding.Place.LineNumber));
        Assert.Equal(["a", "b"], document.Root.Pairs.Select(pair => pair.Key.Value));
    }

    [Theory]
    [InlineData("a:\n  kind: x\n  by: z\n# b:\n  kind: y\n  by: w\nc:\n  kind: x\n", 4, "# b:", "a b c")]
    [InlineData("a:\n  kind: x\n  by: z\n\n#b-2: \n\n  # more\n  date: 2018\n  kind: y\n", 5, "#b-2:", "a b-2")]
    [InlineData("# a:\n  kind: x\n  by: z\nb:\n  kind: y\n", 1, "# a:", "a b")]
    [InlineData("file:\n  defaults: { kind: x }\na:\n  name: A\n  by: z\n# b:\n  name: B\nc:\n  name: C\n", 6, "# b:", "file a b c")]
    [InlineData("file:\n  defaults: { kind: x }\n# a:\n  name: A\n  by: z\nb:\n  name: B\n", 3, "# a:", "file a b")]
    [InlineData("a:\r\n    kind: x\r\n## b:\r\n    kind: y\r\n", 3, "## b:", "a b")]
    public void An_id_that_became_a_comment_is_read_as_the_id_it_was(string text, int line, string marked, string entries)
    {
        YamlDocument document = Read(text);
        Finding finding = Assert.Single(document.Findings);

        Assert.Equal(("DTL1099", line, marked), (finding.Code, finding.Place.LineNumber, text.Substring(finding.Place.Span.Start, finding.Place.Span.Length)));
        Assert.Equal(entries, string.Join(' ', document.Root.Pairs.Select(pair => pair.Key.Value)));
        Assert.Empty(Read(Edits.Apply(text, finding.Repairs[0])).Findings);
        Assert.All(document.Root.Pairs, pair => Assert.Equal(pair.Key.Value, text.Substring(pair.Key.Span.Start, pair.Key.Span.Length)));
    }

    [Theory]
    [InlineData("# people:\na:\n  kind: x\n# b:\n#  kind: y\nc:\n  kind: x\n")]
    [InlineData("a:\n# note:\n  kind: x\n# date:\n  by: z\n")]
    [InlineData("a:\n  kind: x\n  # by:\n  date: 2018\n# see:\n  quotes:\n    - kind: y\n")]
    [InlineData("file:\n# entries:\n  defaults: { kind: x }\n# except:\n  except: { r: so }\na: { kind: x }\n")]
    [InlineData("a: { kind: x }\n# b:\nc: { kind: y }\n")]
    public void Other_comments_are_comments(string text) => Assert.Empty(Read(text).Findings);

    [Fact]
    public void A_text_that_begins_with_a_dash_is_no_list() => Assert.Empty(Read("a:\n  note:\n    – so he said\n").Findings);

    [Fact]
    public void Lines_below_a_name_may_be_items_of_a_list()
    {
        const string text = "a:\n  by:\n    x y\n    z\n";
        Finding finding = Assert.Single(Read(text).Findings);
        Assert.Equal("DTL1046", finding.Code);
        Assert.Equal("a:\n  by:\n    - x y\n    - z\n", Edits.Apply(text, finding.Repairs[1]));
    }

    [Fact]
    public void A_word_that_begins_a_name_is_a_field_half_written()
    {
        Finding finding = Assert.Single(Read("a:\n  kind: x\n  date: 2018\nb:\n  kind: y\n  da\n").Findings);
        Assert.Equal(("DTL1098", 6), (finding.Code, finding.Place.LineNumber));
        Assert.EndsWith("Did you mean \"date:\"?", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:\n  kind: x\n  by: z\n  kind: y\n")]
    [InlineData("a:\n  kind: x\n  kind: y\n  by: z\n  date: 2018\n")]
    [InlineData("a:\n  kind: x\n  by: z\n  kind: x\n  date: 2018\n  title: t\n")]
    public void A_kind_that_stands_twice_alone_is_only_repeated(string text) =>
        Assert.Equal("DTL1049", Assert.Single(Read(text).Findings).Code);

    private static YamlDocument Read(string text) => YamlDocument.Read(new SourceFile("a.events.yaml", text));
}
