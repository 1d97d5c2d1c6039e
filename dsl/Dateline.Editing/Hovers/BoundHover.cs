using Dateline.Editing.Answers;
using Dateline.Editing.Wording;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Editing.Hovers;

/// <summary>A bound that a rule asks of a number that may be known in part: <c>killed.low</c>. It is a word of the language and no name.</summary>
internal static class BoundHover
{
    /// <param name="typeOf">The type of the field or series whose name stands at a place; null where none does.</param>
    public static Hover? At(string text, int offset, Func<int, FieldType?> typeOf)
    {
        (int start, int end) = WordAt(text, offset);
        string word = text[start..end];
        if (!EstimateBounds.IsOne(word) || start < 2 || text[start - 1] != '.')
            return null;
        (int before, int dot) = WordAt(text, start - 1);
        // What is asked of a half of a change is declared of the change.
        if (text[before..dot] is "from" or "to" && before > 1 && text[before - 1] == '.')
            (before, dot) = WordAt(text, before - 1);
        FieldType? type = dot > before ? typeOf(before) : null;
        return (type is ListType list ? list.Element : type)?.Bounded is { } estimate
            ? new Hover(TextSpan.FromBounds(start, end), word, TypeWords.Of(estimate.Exact), FieldDocs.OfKey(word), [], [])
            : null;
    }

    private static (int Start, int End) WordAt(string text, int offset)
    {
        int start = offset;
        while (start > 0 && IsOfName(text[start - 1]))
            start--;
        int end = offset;
        while (end < text.Length && IsOfName(text[end]))
            end++;
        return (start, end);
    }

    private static bool IsOfName(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
