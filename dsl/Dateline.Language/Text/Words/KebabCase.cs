namespace Dateline.Language.Text.Words;

/// <summary>The form of names, for the language and for records that a program makes.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class KebabCase
{
    /// <summary>The most letters that a name may have: what they are compiled to takes about five times as many for all that it puts together of names.</summary>
    public const int Longest = 200;

    /// <summary>Whether a text is <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>.</summary>
    public static bool Is(string text)
    {
        if (text.Length == 0 || text[0] is < 'a' or > 'z')
            return false;
        for (int i = 1; i < text.Length; i++)
        {
            bool isLetterOrDigit = text[i] is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            bool isInnerHyphen = text[i] == '-' && text[i - 1] != '-' && i + 1 < text.Length;
            if (!isLetterOrDigit && !isInnerHyphen)
                return false;
        }

        return true;
    }
}
