namespace Dateline.Language.Text.Letters;

/// <summary>Characters as people count them, more or less: Unicode code points, not the UTF-16 units of a string.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class CodePoints
{
    /// <summary>Half of a pair that stands alone counts as itself.</summary>
    public static int At(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    /// <summary>How many UTF-16 units it takes.</summary>
    public static int LengthOf(int codePoint) => codePoint > char.MaxValue ? 2 : 1;

    public static int Count(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i += LengthOf(At(text, i)))
            count++;
        return count;
    }
}
