using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Tests.Yaml;

/// <summary>Of lines that do not fit together, the one that is off is named, not the one at which a reader stumbles.</summary>
public sealed class OddLineTests
{
    private const string TwoQuotes = "    - speaker: y\n      text: t\n    - speaker: z\n      text: t\n";

    /// <summary>Text, code, place of its one finding, counted from 1, and the ids that are read.</summary>
    public static TheoryData<string, string, int, int, string> OneSlip => new()
    {
        { "a:\n   kind: x\n  date: y\n  by: z\n", "DTL1040", 2, 4, "a" },
        { "a:\n   kind: x\n  by: z\nb:\n  kind: y\n  by: z\n", "DTL1040", 2, 4, "a b" },
        { "a:\n  kind: x\n   by: z\n   to: w\nb:\n  kind: y\n  by: z\n", "DTL1040", 3, 4, "a b" },
        { "a:\n  quotes:\n   - speaker: x\n     text: t\n" + TwoQuotes, "DTL1040", 3, 4, "a" },
        { "a:\n  quotes:\n" + TwoQuotes + "   - speaker: x\n     text: t\n", "DTL1040", 7, 4, "a" },
        { "a:\n  quotes:\n" + TwoQuotes + "   - speaker: x\n      text: t\n", "DTL1040", 7, 4, "a" },
        { "a:\n  quotes:\n      - speaker: x\n      text: t\n      source: s\n" + TwoQuotes, "DTL1040", 3, 7, "a" },
        { "a:\n  quotes:\n    - speaker: x\n        text: t\n        source: s\n" + TwoQuotes, "DTL1040", 4, 9, "a" },
        { "a:\n  kind: x\n   people: 7\n   sources:\n     - p\n     - q\n   by: z\nb:\n  kind: y\n  people: 8\n  by: z\n", "DTL1040", 3, 4, "a b" },
        { "a:\n  quotes:\n" + TwoQuotes + "     speaker: x\n      text: t\n", "DTL1092", 7, 6, "a" },
        { "a:\n  quotes:\n" + TwoQuotes + "      speaker: x\n      text: t\n", "DTL1092", 7, 7, "a" },
        { "a:\n  note: some words that\n  go on here\n  and here\n  by: z\n", "DTL1045", 3, 3, "a" },
        { "a:\n  note: \"one\n    two\". And then\n    three\n  by: z\n", "DTL1035", 3, 8, "a" },
        { "a:\n  note: 'one\n    it's two\n    three'\n  by: z\n", "DTL1035", 3, 7, "a" },
    };

    private const string ItemsOfTwoLists = """
        a:
          kind: x
          sources:
            - source: s
              at: page 1
              words: Sing all of it
            - source: t
          quotes:
            - speaker: y
              role: chair
              text: Sing!
              source: s
              at: page 4
            - speaker: z
              reported: that it was so good
              language: French
              note: >
                Two lines
                of it
          by: z

        """;

    public static TheoryData<int, int> LineOfAnItemAndColumn()
    {
        var data = new TheoryData<int, int>();
        foreach (int line in new[] { 5, 6, 10, 11, 12, 13, 15, 16 })
        {
            foreach (int column in new[] { 1, 2, 3, 4, 5, 7, 8 })
                data.Add(line, column);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(LineOfAnItemAndColumn))]
    public void A_line_that_left_its_item_goes_back_alone(int line, int column)
    {
        string[] lines = ItemsOfTwoLists.ReplaceLineEndings("\n").Split('\n');
        string right = string.Join('\n', lines);
        lines[line - 1] = new string(' ', column) + lines[line - 1].TrimStart();
        string slipped = string.Join('\n', lines);
        Finding finding = Assert.Single(Read(slipped).Findings);
        Assert.Equal(("DTL1040", line, column + 1), (finding.Code, finding.Place.LineNumber, finding.Place.Start.Character + 1));
        Assert.Equal(right, Edits.Apply(slipped, finding.Repairs[0]));
    }

    /// <summary>What stands at the column of a list's name, or among its hyphens, and belongs elsewhere.</summary>
    [Theory]
    [InlineData("a:\n  quotes:\n" + TwoQuotes + "  - speaker: x\n      text: t\n  by: z\n", 7)]
    [InlineData("a:\n  sources:\n    - source: s\n      at: page 1\n    quotes:\n" + TwoQuotes, 5)]
    public void What_slipped_is_one_finding(string text, int line)
    {
        Finding finding = Assert.Single(Read(text).Findings);
        Assert.Equal(("DTL1040", line), (finding.Code, finding.Place.LineNumber));
        Assert.Empty(Read(Edits.Apply(text, finding.Repairs[0])).Findings);
    }

    /// <summary>A value that is not written yet says nothing about the line below it: what may stand below an id stays there.</summary>
    [Theory]
    [InlineData("a:\n  kind: x\n  people:\n  sources: [s]\nb:\n  kind: x\n  people:\n    value: 3\n    sources: [s]\n")]
    [InlineData("a:\n  kind: x\n  note: # later\n  sources: [s]\nb:\n  kind: x\n")]
    [InlineData("a:\n  kind: x\n  people:\n  described-as: y\n  by: z\nb:\n  kind: x\n  by: z\n")]
    public void The_line_below_an_empty_value_stays_where_it_is(string text) =>
        Assert.Empty(YamlDocument.Read(new SourceFile("a.events.yaml", text)).Findings);

    /// <summary>A sign is missing without which a line is neither a field nor an item.</summary>
    public static TheoryData<string, string, int, int, string> OneSignMissing => new()
    {
        { "a\n  kind: x\n  by: z\nb:\n  kind: y\n", "DTL1098", 1, 1, "a b" },
        { "a:\n  kind: x\nb\n  kind: y\n  by: z\n", "DTL1098", 3, 1, "a b" },
        { "a:\n  kind: x\n  by z\nb:\n  kind: y\n  by: z\n", "DTL1098", 3, 3, "a b" },
        { "a:\n  kind; x\n  by: z\nb:\n  kind: y\n", "DTL1066", 2, 7, "a b" },
        { "a:\n  people: 7\n  quotes\n    - speaker: x\n", "DTL1098", 3, 3, "a" },
        { "a:\n  people: 7\n  quotes\n  - speaker: x\n", "DTL1098", 3, 3, "a" },
        { "a:\n  title :\"x\"\n  by: z\n", "DTL1047", 2, 3, "a" },
        { "a:\n  quotes:\n    - speaker:x\n      text: t\n", "DTL1047", 3, 7, "a" },
        { "a:\n  quotes:\n    -speaker: x\n      text: t\n", "DTL1048", 3, 5, "a" },
        { "a:\n  quotes:\n    -speaker: x\n     text: t\n     source: s\n  by: z\n", "DTL1048", 3, 5, "a" },
        { "a:\n  quotes:\n" + TwoQuotes + "    -speaker: x\n      text: t\n", "DTL1048", 7, 5, "a" },
    };

    [Theory]
    [MemberData(nameof(OneSlip))]
    [MemberData(nameof(OneSignMissing))]
    public void The_line_that_is_off_is_the_one_finding(string text, string code, int line, int column, string ids)
    {
        YamlDocument document = Read(text);
        Finding finding = Assert.Single(document.Findings);
        Assert.Equal((code, line, column), (finding.Code, finding.Place.LineNumber, finding.Place.Start.Character + 1));
        Assert.Equal(ids, string.Join(" ", document.Root.Pairs.Select(pair => pair.Key.Value)));
    }

    [Theory]
    [MemberData(nameof(OneSlip))]
    [MemberData(nameof(OneSignMissing))]
    public void Its_repair_leaves_nothing_to_find(string text, string code, int line, int column, string ids)
    {
        foreach (Repair repair in Assert.Single(Read(text).Findings).Repairs.Where(repair => repair.Edits.Count > 0))
        {
            YamlDocument mended = Read(Edits.Apply(text, repair));
            Assert.True(mended.Findings.Count == 0, $"{code} at {line},{column}: {Edits.Apply(text, repair)}");
            Assert.Equal(ids, string.Join(" ", mended.Root.Pairs.Select(pair => pair.Key.Value)));
        }
    }

    [Theory]
    [InlineData("    [in brackets](https://example.org), and more\n")]
    [InlineData("    \"in quotes\", and more\n")]
    [InlineData("    `in ticks`, @here and *there*\n")]
    public void Where_a_wrapped_text_goes_on_no_sign_means_anything(string further)
    {
        string text = "a:\n  note: " + new string('x', 70) + "\n" + further + "b:\n  title: Notes: Admin\n";
        Assert.Equal(["DTL1030"], Read(text).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_list_of_records_is_not_refused_record_by_record()
    {
        const string text = "- name: x\n- name: 'y\n   z: [\n- name: z\n  by: w\n";
        Assert.DoesNotContain(Read(text).Findings, finding => finding.Code == "DTL1001");
    }

    private static YamlDocument Read(string text) => YamlDocument.Read(new SourceFile("a.events.yaml", text));
}
