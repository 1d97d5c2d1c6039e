namespace Dateline.Language.Text.Patterns;

/// <summary>Reads what begins with a backslash: <c>\d</c>, <c>\.</c>, <c>\n</c>.</summary>
internal static class Escapes
{
    /// <summary>Null for what has no meaning here (which is reported).</summary>
    public static CharacterSet? Read(PatternText text) => Read(text, out _);

    /// <param name="literal">The one character that it means; null for a class.</param>
    public static CharacterSet? Read(PatternText text, out int? literal)
    {
        int start = text.Position;
        literal = null;
        text.Skip('\\');
        if (text.IsAtEnd)
        {
            text.Malformed(start, 1, "there is nothing after the last \\; write \\\\ for the sign itself");
            return null;
        }

        int letter = text.TakeCharacter();
        if (ClassOf(letter) is { } classes)
            return CharacterSet.Of(classes);
        literal = LiteralOf(letter);
        if (literal is { } character)
            return CharacterSet.Of(character);
        Refuse(text, start, letter);
        return null;
    }

    private static CharacterClasses? ClassOf(int letter) => letter switch
    {
        'd' => CharacterClasses.Digit,
        'D' => CharacterClasses.NotDigit,
        'w' => CharacterClasses.Word,
        'W' => CharacterClasses.NotWord,
        's' => CharacterClasses.Blank,
        'S' => CharacterClasses.NotBlank,
        _ => null,
    };

    private static int? LiteralOf(int letter) => letter switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => null,
        >= ' ' and < 0x7F => letter,
        _ => null,
    };

    private static void Refuse(PatternText text, int start, int letter)
    {
        int length = text.Position - start;
        switch (letter)
        {
            case (>= '1' and <= '9') or 'k':
                text.NotSupported(start, length, "referring back to a group is not supported");
                break;
            case 'b' or 'B' or 'A' or 'Z' or 'z' or 'G':
                text.NotSupported(start, length, "the edges of words and texts are not supported; the whole text is compared anyway");
                break;
            case 'p' or 'P':
                text.NotSupported(start, length, "classes of Unicode are not supported; \\w stands for letters and digits of any script");
                break;
            case 'x' or 'u' or 'c' or '0':
                text.NotSupported(start, length, "characters are not written by their number; write the character itself");
                break;
            default:
                text.Malformed(start, length, "this character has no meaning after a \\; remove the \\");
                break;
        }
    }
}
