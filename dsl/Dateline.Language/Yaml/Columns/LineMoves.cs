using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Columns;

/// <summary>Moves a line to the right or to the left, with all further lines of its quotes, brackets or block text.</summary>
internal static class LineMoves
{
    public static IEnumerable<Patch> Of(string text, SourceLine line, int shift)
    {
        yield return At(text, line.Start, shift);
        for (int end = text.IndexOf('\n', line.Start, line.End - line.Start); end >= 0; end = text.IndexOf('\n', end + 1, line.End - end - 1))
        {
            int content = Blanks.Skip(text, end + 1, text.Length);
            if (content < line.End && text[content] is not ('\n' or '\r'))
                yield return At(text, end + 1, shift);
        }
    }

    private static Patch At(string text, int start, int shift) => shift >= 0
        ? new Patch(new TextSpan(start, 0), new string(' ', shift))
        : new Patch(new TextSpan(start, Math.Min(-shift, Blanks.Skip(text, start, text.Length) - start)), "");
}
