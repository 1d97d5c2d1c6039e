using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;
using Dateline.Testing;

namespace Dateline.Language.Tests.Yaml;

public sealed class MistakeTests
{
    /// <summary>Text, code, and the place of its one finding, counted from 1.</summary>
    public static TheoryData<string, string, int, int> OneMistake => new()
    {
        { "a:\n\tkind: x\n  by: z\n", "DTL1010", 2, 1 },
        { "a:\n  kind:\tx\n", "DTL1011", 2, 8 },
        { "a:\n  kind:\u00A0x\n", "DTL1012", 2, 8 },
        { "a:\n  b:\u00A030\u00A0->\u00A020\n", "DTL1012", 2, 5 },
        { "a:\n\u00A0\u00A0kind: x\n  by: z\n", "DTL1012", 2, 1 },
        { "a:\n  kind: x\n\u200B\nb:\n  kind: y\n", "DTL1012", 3, 1 },
        { "a:\n  \u200Bkind: x\n", "DTL1012", 2, 3 },
        { "a:\n  note: x\u2028y\n", "DTL1012", 2, 10 },
        { "a:\n  note: x\u0085y\n", "DTL1012", 2, 10 },
        { "a:\n  note: x\u0007y\n", "DTL1014", 2, 10 },
        { "a:\n<<<<<<< HEAD\n  kind: x\n=======\n  kind: y\n>>>>>>> other\n", "DTL1020", 2, 1 },
        { "a:\n  kind: x\n---\nb:\n  kind: y\n", "DTL1021", 3, 1 },
        { "a:\n  kind: x\n...\nb:\n  kind: y\n", "DTL1021", 3, 1 },
        { "a:\n  by: &x nato\n", "DTL1022", 2, 7 },
        { "a: &x\n  by: nato\n", "DTL1022", 1, 4 },
        { "a:\n  by: *x\n", "DTL1023", 2, 7 },
        { "a:\n  by: !!str x\n", "DTL1024", 2, 7 },
        { "a:\n  check: !has(x)\n", "DTL1024", 2, 10 },
        { "a:\n  <<: *x\n", "DTL1025", 2, 3 },
        { "a:\n  [x, y]: z\n", "DTL1026", 2, 3 },
        { "a:\n  title: Notes: Admin\n", "DTL1030", 2, 15 },
        { "a:\n  title: Issue #5\n", "DTL1031", 2, 16 },
        { "a:\n  title: @home\n", "DTL1032", 2, 10 },
        { "a:\n  title: %home\n", "DTL1032", 2, 10 },
        { "a:\n  title: & co\n", "DTL1032", 2, 10 },
        { "a:\n  title: *bold* text\n", "DTL1032", 2, 10 },
        { "a:\n  title: > 60\n", "DTL1032", 2, 10 },
        { "a:\n  title: [x](y) and more\n", "DTL1033", 2, 10 },
        { "a:\n  title: {{version}}\n", "DTL1033", 2, 10 },
        { "a:\n  title: \"x\n  by: z\nb:\n  title: \"y\"\n", "DTL1034", 2, 10 },
        { "a:\n  title: 'Here's a pair'\n", "DTL1035", 2, 15 },
        { "a:\n  sources: [x, y\n  by: z\n", "DTL1036", 2, 12 },
        { "a:\n  people: { why: seven left, three refused }\n", "DTL1037", 2, 28 },
        { "a:\n  title: \"C:\\docs\"\n", "DTL1038", 2, 13 },
        { "a:\n  kind: x\n   date: y\n  by: z\n", "DTL1040", 3, 4 },
        { "a:\n  kind: x\n date: y\n  by: z\n", "DTL1040", 3, 2 },
        { "a:\n  kind: x\ndate: y\n  by: z\nb:\n  kind: y\n", "DTL1040", 3, 1 },
        { "a:\n  quotes:\n    - speaker: x\n     text: y\n", "DTL1040", 4, 6 },
        { "a:\n  note: |\n      one\n    two\n  by: z\n", "DTL1040", 4, 5 },
        { "a:\n  also:\n    - x\n      name: y\n  by: z\n", "DTL1044", 3, 7 },
        { "a:\nkind: x\ndate: y\nb:\n  kind: z\n", "DTL1041", 2, 1 },
        { "a:\n  people: 7\n    - expelled: 4\n    - refused: 3\n  by: z\n", "DTL1042", 2, 11 },
        { "a:\n  people: 7\n    - expelled\n    - refused\n  by: z\n", "DTL1042", 2, 11 },
        { "a:\n  by: x\n  - y\n", "DTL1043", 3, 3 },
        { "a: text\n  kind: x\n", "DTL1044", 1, 4 },
        { "a:\n  title: some text\n  which goes on\n  by: z\n", "DTL1045", 3, 3 },
        { "a:\n  ceiling: 30 -> 20\n    withdrawn 7\n", "DTL1046", 3, 5 },
        { "a:\n  kind: x\n  date:2021\n", "DTL1047", 3, 3 },
        { "a:\n  date:2021\n", "DTL1047", 2, 3 },
        { "a:\n  title:\"x\"\n  by: z\n", "DTL1047", 2, 3 },
        { "a:\n  sources:\n    -x\n", "DTL1048", 3, 5 },
        { "a:\n  sources:\n    - x\n    -y\n", "DTL1048", 4, 5 },
        { "a:\n  by: x\n  by: y\n", "DTL1049", 3, 3 },
        { "a:\n  ceiling: [1,000 -> 900]\n", "DTL1050", 2, 14 },
        { "a:\n  by: [Lavrov, Sergei]\n", "DTL1051", 2, 14 },
        { "- kind: x\n", "DTL1002", 1, 1 },
    };

    [Theory]
    [MemberData(nameof(OneMistake))]
    public void One_mistake_is_one_finding_at_its_place(string text, string code, int line, int column)
    {
        Finding finding = Assert.Single(Read(text).Findings);
        Assert.Equal((code, line, column), (finding.Code, finding.Place.LineNumber, finding.Place.Start.Character + 1));
    }

    [Theory]
    [MemberData(nameof(OneMistake))]
    public void A_safe_fix_removes_its_finding_and_adds_none(string text, string code, int line, int column)
    {
        Finding finding = Assert.Single(Read(text).Findings);
        foreach (Repair repair in finding.Repairs.Where(repair => repair.Safety == RepairSafety.Safe))
            Assert.True(Read(Edits.Apply(text, repair)).Findings.Count == 0, $"{code} at {line},{column}: {Edits.Apply(text, repair)}");
    }

    [Theory]
    [MemberData(nameof(OneMistake))]
    public void The_first_sentence_is_short_and_plain(string text, string code, int line, int column)
    {
        string message = Assert.Single(Read(text).Findings).Message;
        Assert.True(FirstSentence.LengthOf(message) <= FirstSentence.Longest, $"{code} at {line},{column}: {message}");
        foreach (string word in (string[])["invalid", "illegal", "unexpected", "parse", "null", "scalar", "mapping", "syntax", "token"])
            Assert.DoesNotContain(word, message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("a:\n  note: ten\u00A0thousand people\n")]
    [InlineData("a:\n  note: \"x\ty\"   # a\tcomment\n")]
    [InlineData("a:\n  note: |\n    x\ty: z # w\n\n    - 'v\n  by: z\n")]
    [InlineData("---\na:\n  kind: x\n")]
    [InlineData("a:\n  title: \"Issue\" #tight, but the text is closed\n  by: [x, y] #so is the list\n")]
    [InlineData("a:\n  kind: x   # a comment\n# another\n#tight, and on a line of its own\n")]
    [InlineData("a:\n  sources: [x, y]   # both\n  people: { value: 7, parts: { expelled: 4 } }\n")]
    [InlineData("a:\n  quotes:\n  - speaker: x\n    text: \"it: 'is' #1\"\n  url: https://example.org/a#b\n")]
    [InlineData("a:\n  text: 'it''s'\n  more: \"a \\\"b\\\" c\"\n  time: 12:30\n  change: -> 20\n  less: -10\n")]
    [InlineData("a:\n  sources: [\n    x,\n    y\n    ]\n  by: z\n")]
    [InlineData("a:\n  text: \"one\n    two\"\n")]
    [InlineData("a:\r\n  kind: x\r\n  note: |\r\n    y\r\n")]
    [InlineData("choices:\nentities:\n  organization: {}\n")]
    [InlineData("a:\n  note: what a man’s 👨‍👩‍👧 is\n")]
    public void What_is_good_gives_no_finding(string text) => Assert.Empty(Read(text).Findings);

    [Theory]
    [InlineData("2025-10-12 #from the press", "2025-10-12")]
    [InlineData("30 -> 20 #see below", "30 -> 20")]
    [InlineData("yes #see below", "yes")]
    public void Behind_what_is_whole_a_number_sign_is_a_comment(string written, string read)
    {
        YamlDocument document = Read($"a:\n  title: {written}\n");
        Assert.Empty(document.Findings);
        Assert.Equal(read, ValueIn(document));
    }

    [Fact]
    public void Behind_a_text_a_number_sign_belongs_to_it()
    {
        YamlDocument document = Read("a:\n  title: Issue #5\n");
        Finding finding = Assert.Single(document.Findings);
        Assert.Equal("DTL1031", finding.Code);
        Assert.Equal("Issue #5", ValueIn(document));
        Assert.Equal("a:\n  title: \"Issue #5\"\n", Edits.Apply("a:\n  title: Issue #5\n", Assert.Single(finding.Repairs)));
    }

    private static string ValueIn(YamlDocument document) =>
        Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(document.Root.Pairs[0].Value).Pairs[0].Value).Value;

    [Fact]
    public void Half_of_a_character_is_one_finding()
    {
        Finding finding = Assert.Single(Read("a:\n  note: \"x\uD83Dy\"\n").Findings);
        Assert.Equal(("DTL1015", 2, 11), (finding.Code, finding.Place.LineNumber, finding.Place.Start.Character + 1));
    }

    [Fact]
    public void Ten_mistakes_in_one_file_give_ten_findings_and_leave_the_rest_readable()
    {
        const string text = "a:\n  title: Notes: Admin\nb:\n\tkind: x\n  by: z\nc:\n  date:2021\n  kind: x\nd:\n  title: \"x\n  kind: x\n"
            + "e:\n  kind: x\n   date: y\nf:\n  title: 'Here's a pair'\ng:\n  title: @x\nh:\n  by: [x, y\n  kind: x\ni:\n  people: 7\n  - x\n"
            + "j:\n  kind: x\n  some words\nk:\n  kind: y\n";
        YamlDocument document = Read(text);
        Assert.Equal(
            ["DTL1030", "DTL1010", "DTL1047", "DTL1034", "DTL1040", "DTL1035", "DTL1032", "DTL1036", "DTL1042", "DTL1045"],
            document.Findings.Select(finding => finding.Code));
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"], document.Root.Pairs.Select(pair => pair.Key.Value));
        Assert.All(document.Root.Pairs.Take(10), pair => Assert.True(pair.IsDamaged));
        Assert.False(document.Root.Pairs[10].IsDamaged);
    }

    [Fact]
    public void A_text_wrapped_for_its_width_waits_until_the_file_can_be_read_at_all()
    {
        string wrapped = "a:\n  note: " + new string('x', 70) + "\n    and more\n";
        Assert.Equal(["DTL1046"], Read(wrapped).Findings.Select(finding => finding.Code));
        Assert.Equal(["DTL1030"], Read(wrapped + "b:\n  title: Notes: Admin\n").Findings.Select(finding => finding.Code));
    }

    private static YamlDocument Read(string text) => YamlDocument.Read(new SourceFile("a.events.yaml", text));
}
