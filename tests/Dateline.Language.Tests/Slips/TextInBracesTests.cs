using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>A text between braces that holds one of their signs and has no quotes.</summary>
public sealed class TextInBracesTests
{
    private const string Gazette = "gazette:\n  kind: source\n  name: Gazette\n";

    [Theory]
    [InlineData("The mill, its wheel", "DTL1037")]
    [InlineData("The mill, its wheel, its owner", "DTL1037")]
    [InlineData("The mill, as they say: a tale", "DTL1037")]
    [InlineData("The mill: its wheel", "DTL1030")]
    [InlineData("The mill [and its wheel]", "DTL1033")]
    [InlineData("The mill {and its wheel} today", "DTL1033")]
    public void It_is_one_finding_and_quotes_mend_it(string title, string code)
    {
        foreach (string braces in new[] { $"{{ kind: source, name: Gazette, title: {title}, url: https://example.org/mill }}", $"{{ kind: source, name: Gazette, title: {title} }}" })
        {
            SourceFile[] files = SlippedFolder.With(Gazette, $"gazette: {braces}\n");
            Assert.Matches($"^events 11,[0-9]+ {code}$", SlippedFolder.Said(files));
            Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
        }
    }

    [Theory]
    [InlineData("Somebody, who acts", "DTL1037")]
    [InlineData("Somebody: who acts", "DTL1030")]
    [InlineData("Somebody [who acts]", "DTL1033")]
    public void Also_in_the_timeline_file(string doc, string code)
    {
        SourceFile[] files = SlippedFolder.With("  person:\n    plural: people\n", $"  person: {{ plural: people, doc: {doc} }}\n");
        Assert.Matches($"^timeline 8,[0-9]+ {code}$", SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }
}
