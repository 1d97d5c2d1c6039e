using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Lines;

/// <summary>What a text looks like, for messages only: what it means is decided by the type that reads it.</summary>
internal static class ScalarLooks
{
    public static bool LikeNumber(string text, TextSpan span)
    {
        bool hasDigit = false;
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is >= '0' and <= '9')
                hasDigit = true;
            else if (text[i] is not ('.' or ',' or '+' or '-' or '_' or '"' or '\''))
                return false;
        }

        return hasDigit;
    }
}
