using Dateline.Testing;

namespace Dateline.Language.Tests.Yaml;

public sealed class PlainReaderTests
{
    public static TheoryData<string> Files =>
        [.. new[] { "samples", "tests", "dsl" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.yaml", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.PathTo("."), path))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_as_YamlDotNet_reads_it(string path) => PlainReading.Judge(File.ReadAllText(Repository.PathTo(path)));

    [Theory]
    [InlineData("a:\n  kind: x\n")]
    [InlineData("a:\r\n  kind: x\r\n")]
    [InlineData("# a comment\n\na:   # another\n  kind: x # third\n\n  date: 2018-03\n")]
    [InlineData("a:\n  ceiling: 30 -> 20\n  fall: -10\n  url: https://example.org/a?b=c#d\n  at: 12:30\n")]
    [InlineData("a:\n  also: [Sergei, 'L. and M.', \"N: O\"]\n  none: []\n  people: { value: 7, parts: { a: 4, b: 3 } }\n")]
    [InlineData("a:\n  quotes:\n    - speaker: x\n      text: y\n    - speaker: z\n      text: \"w\"\n  also:\n  - one\n  - two\n  note: z\n")]
    [InlineData("a:\nb:\n  kind: x")]
    [InlineData("a:\n  name: Ångström\n  title: élan vital\n")]
    public void What_editors_write_is_read_plainly(string text) => Assert.True(PlainReading.Judge(text));

    [Theory]
    [InlineData("")]
    [InlineData("# a comment\n")]
    [InlineData("---\na:\n  kind: x\n")]
    [InlineData("a: &b c\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: 'it''s'\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a:\n  b: c: d\n")]
    [InlineData("a:\n  kind: x\n  kind: y\n")]
    [InlineData("a:\n  also: [1,000]\n")]
    [InlineData("a:\n  title: Issue #5\n")]
    [InlineData("a:\n   kind: x\n  date: 2018\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a: b\rc: d\n")]
    public void What_is_not_plain_is_left_to_YamlDotNet(string text) => Assert.False(PlainReading.Judge(text));
}
