namespace Dateline.Language.Yaml.Characters;

internal enum CharacterClass
{
    Ordinary,
    Tab,

    /// <summary>A blank that is not the space of the space bar: it looks like one and does not count as one.</summary>
    WideBlank,

    /// <summary>A character without width that no word needs.</summary>
    Invisible,

    /// <summary>A character without width that some scripts need inside a word, and that is a mistake beside a blank.</summary>
    Joiner,

    /// <summary>A line end for some programs and a character for others.</summary>
    ForeignLineEnd,
    Control,

    /// <summary>Half of a character that takes two code units.</summary>
    HalfCharacter,

    /// <summary>What a program puts where it cannot read a letter: the file is not UTF-8, or was not once.</summary>
    LostLetter,
}

internal static class CharacterClasses
{
    /// <summary>Whether a character may need a look; nearly none does.</summary>
    public static bool IsSuspect(char character) =>
        character < ' ' ? character is not ('\n' or '\r')
        : character >= '\u007F' && (character <= '\u00A0' || (character >= '\u1680' && IsHighSuspect(character)));

    private static bool IsHighSuspect(char character) =>
        character is '\u1680' or (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u206F')
            or '\u3000' or '\uFEFF' or (>= '\uD800' and <= '\uDFFF') or >= '\uFFFD';

    public static CharacterClass Of(string text, int position) => text[position] switch
    {
        '\t' => CharacterClass.Tab,
        '\n' or '\r' => CharacterClass.Ordinary,
        '\u0085' or '\u2028' or '\u2029' => CharacterClass.ForeignLineEnd,
        < ' ' or (>= '\u007F' and < '\u00A0') or >= '\uFFFE' => CharacterClass.Control,
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => CharacterClass.WideBlank,
        '\uFFFD' => CharacterClass.LostLetter,
        '\u200B' or '\u2060' or '\uFEFF' => CharacterClass.Invisible,
        (>= '\u200C' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2061' and <= '\u206F') => CharacterClass.Joiner,
        >= '\uD800' and <= '\uDFFF' when !IsPaired(text, position) => CharacterClass.HalfCharacter,
        _ => CharacterClass.Ordinary,
    };

    private static bool IsPaired(string text, int position) => char.IsHighSurrogate(text[position])
        ? position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
        : position > 0 && char.IsHighSurrogate(text[position - 1]);
}
