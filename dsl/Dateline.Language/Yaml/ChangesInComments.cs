using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml;

/// <summary>Halves of a change that a comment sign hides: <c>30 # -> 20</c>. What they belong to is asked where the value is read.</summary>
internal static class ChangesInComments
{
    private const string Arrow = "->";

    public static readonly IReadOnlyDictionary<int, HiddenText> None = new Dictionary<int, HiddenText>();

    /// <summary>The hidden text without its sign, by where the text before the comment ends.</summary>
    public static IReadOnlyDictionary<int, HiddenText> In(string text)
    {
        if (text.IndexOf('#') < 0 || text.IndexOf(Arrow, StringComparison.Ordinal) < 0)
            return None;
        Dictionary<int, HiddenText>? found = null;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int sign = text.IndexOf('#', start, end - start);
            int content = sign < 0 ? start : Blanks.TrimEnd(text, start, sign);
            if (content > start && content < sign)
            {
                int hidden = Blanks.Skip(text, sign + 1, end);
                int behind = EndOf(text, hidden, end);
                bool isOfChange = behind > hidden && (IsArrow(text, content - Arrow.Length) || text.IndexOf(Arrow, hidden, behind - hidden, StringComparison.Ordinal) >= 0);
                if (isOfChange)
                    (found ??= [])[content] = new HiddenText(text.Substring(hidden, behind - hidden), behind);
            }

            start = end + 1;
        }

        return found ?? None;
    }

    /// <summary>Up to a comment behind it.</summary>
    private static int EndOf(string text, int start, int end)
    {
        int next = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        int last = Blanks.TrimEnd(text, start, next < 0 ? end : next);
        return last > start && text[last - 1] == '\r' ? Blanks.TrimEnd(text, start, last - 1) : last;
    }

    private static bool IsArrow(string text, int at) => at >= 0 && string.CompareOrdinal(text, at, Arrow, 0, Arrow.Length) == 0;
}

/// <summary>A text behind a comment sign.</summary>
/// <param name="Text">Without the sign.</param>
/// <param name="End">Where it ends in the file.</param>
internal sealed record HiddenText(string Text, int End);
