using System.Globalization;

namespace Dateline.Language.Text.Patterns;

[Flags]
internal enum CharacterClasses
{
    None = 0,
    Digit = 1,
    NotDigit = 2,
    Word = 4,
    NotWord = 8,
    Blank = 16,
    NotBlank = 32,
}

internal readonly record struct CharacterRange(int First, int Last)
{
    public bool Contains(int character) => First <= character && character <= Last;
}

/// <summary>What may stand at one place of a text. A character is a Unicode code point.</summary>
internal sealed class CharacterSet(IReadOnlyList<CharacterRange> ranges, CharacterClasses classes, bool isNegated)
{
    public static readonly CharacterSet AnyInLine = new([new CharacterRange('\n', '\n')], CharacterClasses.None, isNegated: true);

    public CharacterClasses Classes { get; } = classes;

    public static CharacterSet Of(int character) => new([new CharacterRange(character, character)], CharacterClasses.None, isNegated: false);

    public static CharacterSet Of(CharacterClasses classes) => new([], classes, isNegated: false);

    public bool Contains(int character) => (IsInRange(character) || IsInClass(character)) != isNegated;

    private bool IsInRange(int character)
    {
        for (int i = 0; i < ranges.Count; i++)
        {
            if (ranges[i].Contains(character))
                return true;
        }

        return false;
    }

    private bool IsInClass(int character) =>
        Classes != CharacterClasses.None
        && (Has(CharacterClasses.Digit, CharacterClasses.NotDigit, IsDigit(character))
            || Has(CharacterClasses.Blank, CharacterClasses.NotBlank, IsBlank(character))
            || Has(CharacterClasses.Word, CharacterClasses.NotWord, IsWord(character)));

    private bool Has(CharacterClasses ifSo, CharacterClasses ifNot, bool isSo) => (Classes & (isSo ? ifSo : ifNot)) != CharacterClasses.None;

    private static bool IsDigit(int character) => character is >= '0' and <= '9';

    private static bool IsBlank(int character) => character is ' ' or (>= '\t' and <= '\r');

    /// <summary>A letter or a digit of any script, or <c>_</c>: names have accents.</summary>
    private static bool IsWord(int character)
    {
        if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || IsDigit(character))
            return true;
        if (character < 0x80)
            return false;
        UnicodeCategory category = character <= char.MaxValue
            ? CharUnicodeInfo.GetUnicodeCategory((char)character)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(character), 0);
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
    }
}
