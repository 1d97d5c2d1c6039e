using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Tests.Yaml;

public sealed class TreeTests
{
    [Fact]
    public void Every_scalar_and_key_has_its_exact_span()
    {
        const string text = """
            ceiling-cut:
              date: 2018   # a comment
              ceiling: 30 -> 20
              sources: [home-world, 'raven-tribune']
              long: { value: "7", parts: {} }
              empty:
              quotes:
                - speaker: x
                - |
                  two
                  lines
            """;
        Assert.Equal(
            """
            mapping
             ceiling-cut:
              mapping
               date:
                2018 = 2018 (Plain)
               ceiling:
                30 -> 20 = 30 -> 20 (Plain)
               sources:
                [[home-world, 'raven-tribune']]
                  home-world = home-world (Plain)
                  'raven-tribune' = raven-tribune (SingleQuoted)
               long:
                {{ value: "7", parts: {} }}
                 value:
                  "7" = 7 (DoubleQuoted)
                 parts:
                  {{}}
               empty:
                 =  (Plain)
               quotes:
                list
                  mapping
                   speaker:
                    x = x (Plain)
                  |\n      two\n      lines = two\nlines (Block)

            """.ReplaceLineEndings("\n"),
            TreeDump.Of(text.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Spans_hold_with_every_line_end_and_beyond_the_basic_plane(string lineEnd)
    {
        string text = string.Join(lineEnd, "a:", "  😀: x😀y", "  b: z", "");
        YamlDocument document = YamlDocument.Read(new SourceFile("a.events.yaml", text));
        var entry = Assert.IsType<YamlMapping>(document.Root.Find("a")!.Value);
        Assert.Equal("x😀y", text.Substring(entry.Pairs[0].Value.Span.Start, entry.Pairs[0].Value.Span.Length));
        Assert.Equal("z", text.Substring(entry.Pairs[1].Value.Span.Start, entry.Pairs[1].Value.Span.Length));
        Assert.Equal("b", text.Substring(entry.Pairs[1].Key.Span.Start, 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n  \n")]
    public void A_file_without_entries_is_empty_and_no_mistake(string text)
    {
        YamlDocument document = YamlDocument.Read(new SourceFile("a.events.yaml", text));
        Assert.Empty(document.Root.Pairs);
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void A_byte_order_mark_is_read_over()
    {
        YamlDocument document = YamlDocument.Read(new SourceFile("a.events.yaml", "\uFEFFa: 1\n"));
        Assert.Empty(document.Findings);
        Assert.Equal(new TextSpan(1, 1), Assert.Single(document.Root.Pairs).Key.Span);
    }

    [Fact]
    public void A_broken_entry_leaves_the_others_readable()
    {
        YamlDocument document = YamlDocument.Read(new SourceFile("a.events.yaml", "a:\n  b: [1, 2\nc:\n  d: e\n"));
        Assert.NotEmpty(document.Findings);
        Assert.Equal(["a", "c"], document.Root.Pairs.Select(pair => pair.Key.Value));
        Assert.True(document.Root.Pairs[0].IsDamaged);
        Assert.False(document.Root.Pairs[1].IsDamaged);
    }
}
