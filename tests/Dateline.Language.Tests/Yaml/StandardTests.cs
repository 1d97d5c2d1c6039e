using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Tests.Yaml;

/// <summary>What YAML programs read differently is refused, with the text that all of them read alike.</summary>
public sealed class StandardTests
{
    /// <summary>Text, code, the line of its one finding, and what its first repair makes of the text; empty where it has no edit.</summary>
    public static TheoryData<string, string, int, string> ReadDifferently => new()
    {
        { "a:\n  note: he said *stop*: no\n", "DTL1030", 2, "a:\n  note: \"he said *stop*: no\"\n" },
        { "a:\n  people: { parts: { \"men\" 4, women: 3 } }\n", "DTL1067", 2, "a:\n  people: { parts: { \"men\": 4, women: 3 } }\n" },
        { "a: { tags: [x] who: y }\n", "DTL1067", 1, "a: { tags: [x], who: y }\n" },
        { "a: { tags: [\"x\" \"y\"] }\n", "DTL1067", 1, "a: { tags: [\"x\", \"y\"] }\n" },
        { "a:\n  kind: x\n  note: |\n    y\n%z\n", "DTL1063", 5, "a:\n  kind: x\n  note: |\n    y\n# z\n" },
        { "%z\na:\n  kind: x\n", "DTL1063", 1, "# z\na:\n  kind: x\n" },
        { "a: { kind: x, name: y\n... }\n", "DTL1021", 2, "" },
        { "a:\n  tags: [x, |]\n", "DTL1032", 2, "a:\n  tags: [x, \"|\"]\n" },
        { "a:\n  tags: [x, >y]\n", "DTL1032", 2, "a:\n  tags: [x, \">y\"]\n" },
        { "a:\n  tags: [x, @y]\n", "DTL1032", 2, "a:\n  tags: [x, \"@y\"]\n" },
        { "a:\n  tags: [x, ?y]\n", "DTL1032", 2, "a:\n  tags: [x, \"?y\"]\n" },
        { "a:\n  tags: [\n    x\n]\n", "DTL1061", 4, "a:\n  tags: [\n    x\n    ]\n" },
        { "a:\n  tags: [\n  x,\n  y\n  ]\n", "DTL1061", 3, "a:\n  tags: [\n    x,\n    y\n    ]\n" },
        { "a:\n  tags: [\n    x\n  ]\n", "DTL1062", 4, "a:\n  tags: [\n    x\n    ]\n" },
        { "{}\na:\n  kind: x\n", "DTL1064", 1, "\na:\n  kind: x\n" },
        { "a: { kind: x, note: see:}\n", "DTL1030", 1, "a: { kind: x, note: \"see:\"}\n" },
        { "a: { kind:[x] }\n", "DTL1047", 1, "a: { kind: [x] }\n" },
        { "a:\n  name: \"x\"# y\n", "DTL1065", 2, "a:\n  name: \"x\" # y\n" },
        { "a:\n  tags: [x]# y\n", "DTL1065", 2, "a:\n  tags: [x] # y\n" },
        { "a:\n  note: |\n      \n    x\n", "DTL1068", 3, "a:\n  note: |\n\n    x\n" },
        { "a:\n  note: |\n    x", "DTL1069", 3, "a:\n  note: |\n    x\n" },
        { "a:\r  kind: x\r", "DTL1060", 1, "a:\n  kind: x\n" },
        { "a:\n  note: \"x\r    y\"\n", "DTL1060", 2, "a:\n  note: \"x\n    y\"\n" },
        { "a:\n  note: \"x\r\"\n  name: y\n", "DTL1060", 2, "a:\n  note: \"x \"\n  name: y\n" },
        { "a: \"\rx\"\n", "DTL1060", 1, "a: \" x\"\n" },
        { "...\na:\n  kind: x\n", "DTL1021", 1, "a:\n  kind: x\n" },
        { "a:\n  name: \"x \\ y\"\n", "DTL1038", 2, "a:\n  name: 'x \\ y'\n" },
        { "a:\n  name: \"C:\\new\\x\"\n", "DTL1038", 2, "a:\n  name: 'C:\\new\\x'\n" },
        { "a:\n  name: \"\\beta\"\n", "DTL1038", 2, "a:\n  name: '\\beta'\n" },
        { "a:\n  name: \"a\\d \\\"b\\\"\"\n", "DTL1038", 2, "a:\n  name: \"a\\\\d \\\"b\\\"\"\n" },
        { "a:\n  name: \"\\ud83d\\ude00\"\n", "DTL1038", 2, "a:\n  name: \"😀\"\n" },
        { "a:\n  ? x\n", "DTL1064", 2, "" },
        { "a:\n  tags: [b, *c, d]\n", "DTL1023", 2, "a:\n  tags: [b, \"*c\", d]\n" },
        { "a:\n  tags: [&b c, d]\n", "DTL1022", 2, "a:\n  tags: [\"&b c\", d]\n" },
        { "a: { kind: !b c }\n", "DTL1024", 1, "a: { kind: \"!b c\" }\n" },
    };

    [Theory]
    [MemberData(nameof(ReadDifferently))]
    public void Is_one_finding_whose_repair_leaves_none(string text, string code, int line, string mended)
    {
        Finding finding = Assert.Single(Read(text).Findings);
        Assert.Equal((code, line), (finding.Code, finding.Place.LineNumber));
        Repair? repair = finding.Repairs.FirstOrDefault(repair => repair.Edits.Count > 0);
        Assert.Equal(mended, repair is null ? "" : Edits.Apply(text, repair));
        if (repair is not null)
            Assert.Empty(Read(mended).Findings);
    }

    [Theory]
    [InlineData("a:\n  tags: [x, y,]\n")]
    [InlineData("a:\n  tags: [ # both\n    x,\n    y ]\n")]
    [InlineData("a: { \"kind\":\"x\", 'name': 'y' }\n")]
    [InlineData("{ a: { kind: x } }\n")]
    [InlineData("%YAML 1.2\n---\na:\n  kind: x\n")]
    [InlineData("a:\n  kind: x\n...\n")]
    [InlineData("a:\n  also:\n  - - x\n    - y\n  -\n    - z\n")]
    [InlineData("a:\n  note: >-\n\n    x\n\n      y\n\n  name: \"one \\\n    two\\n\"\n")]
    [InlineData("a:\n  note: 'x\n\n    y'\n  -x: y\n  z?: 'w'\n")]
    [InlineData("a:\n  note: |2\n      x\n    y\n")]
    [InlineData("a: # why\n\n  # how\n  b:   # when\n    c: d\n  # where\n")]
    public void What_all_read_alike_is_no_finding(string text) => Assert.Empty(Read(text).Findings);

    private static YamlDocument Read(string text) => YamlDocument.Read(new SourceFile("a.events.yaml", text));
}
