using System.Text;

namespace Dateline.Dates;

/// <summary>The words, numbers and separators of a date in another form. A letter stands for each, so that forms can be compared.</summary>
internal sealed class DateTokens
{
    public const char Month = 'M';
    public const char Season = 'S';
    public const char Winter = 'W';
    public const char Decade = 'D';
    public const char Century = 'C';
    public const char Quarter = 'Q';
    public const char Half = 'F';
    public const char Weekday = 'K';
    public const char BeforeChrist = 'E';
    public const char Now = 'P';
    public const char Dash = '-';

    /// <summary>Stand for no letter of a signature.</summary>
    public const char Nothing = ' ';
    public const char About = '~';
    public const char Doubt = '?';
    public const char Part = '/';

    /// <summary>A Roman number: a month, or a century.</summary>
    public const char Roman = 'R';

    /// <summary>One or two digits: a day, or a month.</summary>
    public const char Small = 'N';

    /// <summary>Four digits.</summary>
    public const char Year = 'Y';

    /// <summary>Eight digits: year, month and day without separators.</summary>
    public const char Basic = 'B';

    /// <summary>Three digits.</summary>
    public const char ShortYear = 'H';

    /// <summary>Five digits or more.</summary>
    public const char LongYear = 'L';

    private readonly StringBuilder _signature = new();
    private readonly StringBuilder _separators = new();
    private readonly List<long> _numbers = [];

    private DateTokens()
    {
    }

    /// <summary>A letter for each word and number: <c>MNY</c> for <c>October 6, 2021</c>.</summary>
    public string Signature => _signature.ToString();

    /// <summary>The dashes, slashes and dots: <c>..</c> for <c>06.10.2021</c>.</summary>
    public string Separators => _separators.ToString();

    /// <summary>For each letter of the signature its number.</summary>
    public IReadOnlyList<long> Numbers => _numbers;

    /// <summary>Whether the first thing is a minus before a number.</summary>
    public bool IsNegative { get; private set; }

    /// <summary>The text's own mark at the end, or the one for a word such as "about".</summary>
    public string Mark { get; private set; } = "";

    /// <summary>1 for the beginning, 2 for the middle and 3 for the end of what is named; 0 for the whole.</summary>
    public int PartOfIt { get; private set; }

    /// <summary>The day of the week that is named, 1 for Monday to 7 for Sunday; 0 where none is.</summary>
    public int DayOfWeek { get; private set; }

    /// <returns>Null where the text has a word that no date has.</returns>
    public static DateTokens? Read(string text)
    {
        var tokens = new DateTokens();
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && IsLetter(text[at]))
                at++;
            if (at > start && !tokens.AddWord(text.Substring(start, at - start), isBehindDigit: start > 0 && Digits.IsDigit(text[start - 1])))
                return null;
            int digits = at;
            while (at < text.Length && Digits.IsDigit(text[at]))
                at++;
            if (at > digits)
                tokens.AddNumber(text.Substring(digits, at - digits));
            if (at == start && !tokens.AddSign(text, at++))
                return null;
        }

        return tokens;
    }

    private bool AddWord(string word, bool isBehindDigit)
    {
        if (RomanNumbers.Read(word) is { } roman)
        {
            Add(Roman, roman);
            return true;
        }

        // 1er octobre, 6e mai: behind a day it is an ending.
        if (isBehindDigit && _signature.Length > 0 && _signature[_signature.Length - 1] == Small && word is "er" or "e" or "o" or "ro" or "do")
            return true;
        if (DateWords.Read(word.ToLowerInvariant()) is not { } meaning)
            return false;
        switch (meaning.Letter)
        {
            case Nothing:
                break;
            case About or Doubt:
                Mark = meaning.Letter.ToString();
                break;
            case Weekday:
                DayOfWeek = meaning.Number;
                break;
            case Part:
                PartOfIt = meaning.Number;
                break;
            case Dash:
                _separators.Append(Dash);
                break;
            default:
                Add(meaning.Letter, meaning.Number);
                break;
        }

        return true;
    }

    private void AddNumber(string digits)
    {
        // A year beyond all calendars is shortened: what is made of it is only offered where it can be read.
        string read = digits.Length <= Calendar.MostYearDigits ? digits : digits.Substring(0, Calendar.MostYearDigits);
        long number = long.Parse(read, System.Globalization.CultureInfo.InvariantCulture);
        Add(digits.Length switch { 1 or 2 => Small, 3 => ShortYear, 4 => Year, 8 => Basic, _ => LongYear }, number);
    }

    private bool AddSign(string text, int at)
    {
        char c = text[at];
        if (Dashes.IsDash(c))
        {
            if (at == 0)
                IsNegative = true;
            else
                _separators.Append(Dash);
            return true;
        }

        if (c is '/' or '.')
            _separators.Append(c);
        else if (c is '~' or '?' or '%' && (at == 0 || text.Substring(at + 1).Trim(' ', ')').Length == 0))
            Mark = c.ToString();
        else
            return c is ' ' or ',' or '(' or ')' or '\u00A0' or '\'' or '’';
        return true;
    }

    private void Add(char letter, long number)
    {
        _signature.Append(letter);
        _numbers.Add(number);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c > '\u007F' && char.IsLetter(c));
}
