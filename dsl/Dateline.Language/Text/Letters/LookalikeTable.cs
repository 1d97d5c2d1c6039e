using System.Globalization;

namespace Dateline.Language.Text.Letters;

/// <summary>Which sign of another alphabet looks like which of the keyboard.</summary>
internal static class LookalikeTable
{
    private const string Cyrillic = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwѵvкkмmтtАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSԀDԚQԜW";
    private const string Greek = "αaοoνvρpιiκkυuχxτtγyεeηnϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹC";
    private const string Armenian = "օoսuհhՕOՍS";
    private const string Phonetic = "ɑaɡgɩi";

    /// <summary>Full-width forms follow one another as the signs of ASCII do.</summary>
    private const int FirstFullWidth = 0xFF01;
    private const int LastFullWidth = 0xFF5E;
    private const int FirstSign = '!';

    /// <summary>The letters of formulas: alphabets of 52 letters, capitals first; then digits, ten for each.</summary>
    private const int FirstMathematicalLetter = 0x1D400;
    private const int LastMathematicalLetter = 0x1D6A3;
    private const int FirstMathematicalDigit = 0x1D7CE;
    private const int LastMathematicalDigit = 0x1D7FF;

    private static readonly Dictionary<char, (char Plain, string Alphabet)> Letters = Table();

    /// <summary>Null where it looks like none.</summary>
    public static (char Plain, string Alphabet)? Find(int codePoint)
    {
        if (codePoint is >= FirstFullWidth and <= LastFullWidth)
            return ((char)(codePoint - FirstFullWidth + FirstSign), Lookalikes.FullWidth);
        if (codePoint is >= FirstMathematicalLetter and <= LastMathematicalLetter)
            return (LetterOfFormula((codePoint - FirstMathematicalLetter) % 52), Lookalikes.Mathematical);
        if (codePoint is >= FirstMathematicalDigit and <= LastMathematicalDigit)
            return ((char)('0' + ((codePoint - FirstMathematicalDigit) % 10)), Lookalikes.Mathematical);
        if (codePoint > char.MaxValue)
            return null;
        char sign = (char)codePoint;
        if (Letters.TryGetValue(sign, out (char Plain, string Alphabet) found))
            return found;
        int digit = CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.DecimalDigitNumber ? CharUnicodeInfo.GetDecimalDigitValue(sign) : -1;
        return digit < 0 ? null : ((char)('0' + digit), AlphabetOfDigit(sign));
    }

    /// <summary>The letter of an alphabet that looks like one of the keyboard; null where it has none.</summary>
    public static char? CounterpartOf(char plain, string alphabet)
    {
        foreach (KeyValuePair<char, (char Plain, string Alphabet)> letter in Letters)
        {
            if (letter.Value.Plain == plain && letter.Value.Alphabet == alphabet)
                return letter.Key;
        }

        return null;
    }

    private static char LetterOfFormula(int index) => (char)(index < 26 ? 'A' + index : 'a' + index - 26);

    private static string AlphabetOfDigit(char digit) => digit switch
    {
        >= '\u0660' and <= '\u0669' => "Arabic-Indic",
        >= '\u06F0' and <= '\u06F9' => "Persian",
        >= '\u0966' and <= '\u096F' => "Devanagari",
        >= '\u09E6' and <= '\u09EF' => "Bengali",
        >= '\u0E50' and <= '\u0E59' => "Thai",
        _ => "foreign",
    };

    private static Dictionary<char, (char Plain, string Alphabet)> Table()
    {
        var table = new Dictionary<char, (char Plain, string Alphabet)>();
        foreach ((string alphabet, string pairs) in new[] { ("Cyrillic", Cyrillic), ("Greek", Greek), ("Armenian", Armenian), ("phonetic", Phonetic) })
        {
            for (int i = 0; i < pairs.Length; i += 2)
                table.Add(pairs[i], (pairs[i + 1], alphabet));
        }

        return table;
    }
}
