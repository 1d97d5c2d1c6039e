namespace Dateline.Language.Yaml.Plain;

/// <summary>Which characters mean nothing but themselves, wherever they stand in a text without quotes.</summary>
internal static class PlainCharacters
{
    /// <summary>A character of a name: a letter without accents, a digit, <c>-</c>, <c>_</c>.</summary>
    public static bool IsOfName(char character) =>
        character is (>= 'a' and <= 'z') or '-' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or '_';

    /// <summary>Whether a name or a text may begin with it; a hyphen may where something other than a blank is behind it.</summary>
    public static bool IsBeginning(char character) =>
        character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= '\u00C0' and < '\uD800') or '.' or '+' or '(' or '/' or '_';

    /// <summary>Neither a control character nor one that YAML treats apart. Halves of characters stand in pairs here.</summary>
    public static bool IsPrintable(char character) => character is (>= ' ' and <= '~') or (>= '\u00A0' and < '\uFEFF' and not ('\u2028' or '\u2029'));
}
