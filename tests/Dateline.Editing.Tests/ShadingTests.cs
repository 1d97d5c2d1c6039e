using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

public class ShadingTests
{
    [Fact]
    public void Each_stretch_by_what_it_is()
    {
        const string Text = "x:\n  kind: timetable-changed\n  date: 2022-03-01   # a day\n  ferry: island-ferry\n  crossings: 16 -> 12\n  title: A date: no\n";

        IReadOnlyList<SemanticToken> tokens = Harbour.With(Text.Replace("A date: no", "A day", StringComparison.Ordinal)).SemanticTokens(Harbour.Events);

        Assert.Equal(
            [("x", TokenKind.EntryId), ("timetable-changed", TokenKind.Kind), ("date", TokenKind.Field), ("2022-03-01", TokenKind.Date), ("ferry", TokenKind.Field), ("island-ferry", TokenKind.Reference), ("crossings", TokenKind.Field), ("16", TokenKind.Number), ("12", TokenKind.Number), ("title", TokenKind.Field)],
            tokens.Select(token => (Text.Substring(token.Span.Start, token.Span.Length), token.Kind)));
    }

    [Theory]
    [InlineData(Harbour.Events)]
    [InlineData(Harbour.Timeline)]
    public void None_overlaps_another(string path)
    {
        IReadOnlyList<SemanticToken> tokens = Harbour.Session().SemanticTokens(path);

        Assert.NotEmpty(tokens);
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void What_stands_below_a_line_folds()
    {
        const string Text = "# a\nx:\n  kind: protest\n  people:\n    value: 3\n    why: so\n\ny: {}\n";

        Assert.Equal(
            ["\n  kind: protest\n  people:\n    value: 3\n    why: so", "\n    value: 3\n    why: so"],
            Harbour.With(Text).FoldingRanges(Harbour.Events).Select(range => Text.Substring(range.Span.Start, range.Span.Length)));
    }
}
