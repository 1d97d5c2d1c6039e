using Dateline.Language.Text.Letters;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>
/// What has to stand in a source of the words that somebody quotes: the stretches between an ellipsis (<c>…</c>, <c>[...]</c>) and
/// an insertion in brackets (<c>[the minister]</c>, <c>[W]e</c>).
/// </summary>
internal static class QuotedWords
{
    private static readonly char[] Around = ['.', ',', ';', ':'];

    /// <summary>The stretches, in their order; none where there is nothing but gaps.</summary>
    public static IReadOnlyList<Stretch> Of(string words)
    {
        string whole = ComposedText.Of(words);
        var stretches = new List<Stretch>();
        Gap before = Gap.None;
        bool beginsInWord = false;
        int start = 0;
        for (int i = 0; i <= whole.Length;)
        {
            int length = i == whole.Length ? 0 : GapAt(whole, i);
            if (length == 0 && i < whole.Length)
            {
                i++;
                continue;
            }

            bool isInsertion = length > 0 && whole[i] == '[' && !IsEllipsis(whole, i + 1, i + length - 1);
            bool endsInWord = isInsertion && i > 0 && char.IsLetterOrDigit(whole[i - 1]);
            if (Bare(whole.Substring(start, i - start)) is { Length: > 0 } bare)
            {
                stretches.Add(new Stretch(bare, stretches.Count == 0 ? Gap.None : before, beginsInWord, endsInWord));
                before = Gap.None;
            }

            if (i == whole.Length)
                break;
            before = isInsertion && before != Gap.Ellipsis ? Gap.Insertion : Gap.Ellipsis;
            i += length;
            start = i;
            beginsInWord = isInsertion && i < whole.Length && char.IsLetterOrDigit(whole[i]);
        }

        return stretches;
    }

    /// <summary>A sentence that is quoted ends otherwise than in its source where the one who quotes goes on.</summary>
    private static string Bare(string stretch) => ComparedText.Of(stretch).Text.Trim(Around);

    /// <summary>How long the ellipsis or insertion is that begins here; 0 where none does.</summary>
    private static int GapAt(string text, int index)
    {
        if (text[index] is '[' or '(')
        {
            int end = text.IndexOf(text[index] == '[' ? ']' : ')', index + 1);
            bool isGap = end > 0 && (text[index] == '[' ? text.IndexOf('[', index + 1, end - index - 1) < 0 : IsEllipsis(text, index + 1, end));
            return isGap ? end + 1 - index : 0;
        }

        return EllipsisAt(text, index, text.Length);
    }

    /// <summary>Whether nothing but an ellipsis stands between two places.</summary>
    private static bool IsEllipsis(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        int length = start < end ? EllipsisAt(text, start, end) : 0;
        return length > 0 && string.IsNullOrWhiteSpace(text.Substring(start + length, end - start - length));
    }

    /// <summary>One sign, or three full stops or more, with spaces between them or without.</summary>
    private static int EllipsisAt(string text, int index, int end)
    {
        int stops = 0;
        int last = index;
        for (int i = index; i < end; i++)
        {
            if (text[i] == '\u2026')
                stops += 3;
            else if (text[i] == '.')
                stops++;
            else if (text[i] is ' ' or '\u00A0' or '\u202F' && i > index && text[i - 1] == '.')
                continue;
            else
                break;
            last = i;
        }

        return stops >= 3 ? last + 1 - index : 0;
    }
}

/// <summary>What may stand in a source before a stretch of the words that are quoted.</summary>
internal enum Gap
{
    /// <summary>Anything: it is where the words begin.</summary>
    None,

    /// <summary>Anything that comes after the stretch before.</summary>
    Ellipsis,

    /// <summary>A few words, for which others were put in.</summary>
    Insertion,
}

/// <summary>Words that stand in a source as they are.</summary>
/// <param name="Text">As <see cref="ComparedText"/> leaves them.</param>
/// <param name="BeginsInWord">The beginning of its first word was written anew.</param>
/// <param name="EndsInWord">The end of its last word was written anew.</param>
internal sealed record Stretch(string Text, Gap Before, bool BeginsInWord, bool EndsInWord);
