namespace Dateline.Dates;

/// <summary>Scans one time of day.</summary>
internal ref struct TimeScanner
{
    private static readonly string[] Units = ["o'clock", "o’clock", "hours", "heures", "uhr", "hrs", "hr"];
    private static readonly string[] Local = ["local", "local time", "ortszeit", "heure locale", "hora local", "ora locale"];
    private const int LongestZone = 20;

    private readonly string _text;
    private int _at;
    private bool _hasSeconds;

    private TimeScanner(string text, int at)
    {
        _text = text;
        _at = at;
    }

    /// <summary>The time that begins here, and where it ends; null where none does.</summary>
    public static (WrittenTime Time, int End)? Read(string text, int at)
    {
        var scanner = new TimeScanner(text, at);
        return scanner.Clock() is not var (clock, fraction)
            ? null
            : (scanner.Zoned(clock, fraction), scanner._at);
    }

    /// <summary>Digits with a colon, or with a word that only a time has.</summary>
    private (string Clock, string Fraction)? Clock()
    {
        int start = _at;
        string hours = TakeDigits(6);
        bool isBasic = hours.Length is 4 or 6 && start > 0 && _text[start - 1] is 'T' or 't';
        if (isBasic)
            return ($"{hours.Substring(0, 2)}:{hours.Substring(2, 2)}:{(hours.Length == 6 ? hours.Substring(4) : "00")}", TakeFraction());
        if (hours.Length is 0 or > 2)
            return null;
        bool isTime = start > 0 && _text[start - 1] is 'T' or 't' && start > 1 && Digits.IsDigit(_text[start - 2]);
        bool hasDot = Sees('.');
        string minutes = TakePairBehind(':') ?? TakePairBehind('.') ?? TakePairBehind('h') ?? TakePairBehind('H') ?? "00";
        isTime |= (minutes != "00" || _at > start + hours.Length) && !hasDot;
        string? written = !hasDot ? TakePairBehind(':') : isTime ? TakePairBehind('.') : null;
        _hasSeconds = written is not null;
        string seconds = written ?? "00";
        string fraction = hasDot ? "" : TakeFraction();
        isTime |= TakeUnit();
        if (TakeHalfOfDay() is { } isAfternoon)
        {
            hours = OfHalfDay(hours, isAfternoon);
            isTime = true;
        }

        return isTime ? ($"{hours.PadLeft(2, '0')}:{minutes}:{seconds}", fraction) : null;
    }

    private WrittenTime Zoned(string clock, string fraction)
    {
        int end = _at;
        SkipBlanks();
        bool isUtc = Take("UTC") || Take("GMT");
        if (isUtc)
            SkipBlanks();
        if (TakeUntil(clock) is { } until)
            return new WrittenTime(clock, "", "", until, fraction);
        if (TakeOffset() is { } offset)
            return new WrittenTime(clock, offset, "", "", fraction);
        if (isUtc || (_at + 1 == _text.Length && Take("Z")))
            return new WrittenTime(clock, "Z", "", "", fraction);
        string zone = TakeZone();
        if (zone.Length == 0)
            _at = end;
        return TimeZones.OffsetOf(zone) == "Z" ? new WrittenTime(clock, "Z", "", "", fraction) : new WrittenTime(clock, "", zone, "", fraction);
    }

    /// <summary><c>14:00-16:00</c>: a later time behind a dash is rather when it ended than how far the clock is from UTC.</summary>
    private string? TakeUntil(string clock)
    {
        int start = _at;
        if (!Take("-") && !Take("–") && !Take("—"))
            return null;
        SkipBlanks();
        string hours = TakeDigits(2);
        string? minutes = hours.Length is 1 or 2 ? TakePairBehind(':') : null;
        string until = minutes is null ? "" : $"{hours.PadLeft(2, '0')}:{minutes}:00";
        TakeUnit();
        bool isLater = until.Length > 0 && !_hasSeconds && clock.EndsWith(":00", StringComparison.Ordinal) && string.CompareOrdinal(until, clock) > 0 && _at == _text.Length;
        if (isLater)
            return until;
        _at = start;
        return null;
    }

    private string? TakeOffset()
    {
        int start = _at;
        if (_at >= _text.Length || _text[_at] is not ('+' or '-' or '\u2212'))
            return null;
        char sign = _text[_at++] == '+' ? '+' : '-';
        string hours = TakeDigits(4);
        string minutes = hours.Length == 4 ? hours.Substring(2) : TakePairBehind(':') ?? "00";
        if (hours.Length is 1 or 2 or 4 && _at == _text.Length)
            return $"{sign}{(hours.Length == 4 ? hours.Substring(0, 2) : hours.PadLeft(2, '0'))}:{minutes}";
        _at = start;
        return null;
    }

    /// <summary>The rest of the text, where it may name a zone.</summary>
    private string TakeZone()
    {
        string rest = _text.Substring(_at).Trim(' ', '(', ')', '[', ']');
        bool isWord = rest.Length is > 0 and <= LongestZone && rest.All(c => char.IsLetter(c) || c is '/' or '_') && MonthNames.Find(rest.ToLowerInvariant()) is null;
        bool isName = isWord || Local.Contains(rest.ToLowerInvariant());
        if (!isName)
            return "";
        _at = _text.Length;
        return rest;
    }

    private bool TakeUnit()
    {
        int start = _at;
        SkipBlanks();
        foreach (string unit in Units)
        {
            if (Take(unit))
                return true;
        }

        bool isHour = _at < _text.Length && _text[_at] is 'h' or 'H' && (_at + 1 == _text.Length || !char.IsLetterOrDigit(_text[_at + 1]));
        _at = isHour ? _at + 1 : start;
        return isHour;
    }

    /// <summary>Whether it is the afternoon; null where neither half of the day is named.</summary>
    private bool? TakeHalfOfDay()
    {
        int start = _at;
        SkipBlanks();
        foreach ((string word, bool isAfternoon) in ((string, bool)[])[("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)])
        {
            if (Take(word) && (_at == _text.Length || !char.IsLetter(_text[_at])))
                return isAfternoon;
        }

        _at = start;
        return null;
    }

    private string TakeFraction()
    {
        if (_at + 1 >= _text.Length || _text[_at] is not ('.' or ',') || !Digits.IsDigit(_text[_at + 1]))
            return "";
        int start = _at++;
        while (_at < _text.Length && Digits.IsDigit(_text[_at]))
            _at++;
        string fraction = _text.Substring(start + 1, _at - start - 1).TrimEnd('0');
        return fraction.Length == 0 ? "" : "." + fraction;
    }

    private string? TakePairBehind(char separator)
    {
        if (!Sees(separator) || !Digits.TryReadPair(_text, _at + 1, _text.Length, out _) || (_at + 3 < _text.Length && Digits.IsDigit(_text[_at + 3])))
            return null;
        _at += 3;
        return _text.Substring(_at - 2, 2);
    }

    private string TakeDigits(int most)
    {
        int start = _at;
        while (_at < _text.Length && _at - start < most && Digits.IsDigit(_text[_at]))
            _at++;
        return _at < _text.Length && Digits.IsDigit(_text[_at]) ? "" : _text.Substring(start, _at - start);
    }

    private readonly bool Sees(char c) => _at < _text.Length && _text[_at] == c;

    private bool Take(string word)
    {
        if (string.Compare(_text, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        _at += word.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\u00A0')
            _at++;
    }

    /// <summary>12 am is midnight and 12 pm noon. What no such clock shows stays as it is, and is found to be none.</summary>
    private static string OfHalfDay(string hours, bool isAfternoon) =>
        Digits.TryReadPair(hours.PadLeft(2, '0'), 0, 2, out int hour) && hour is >= 1 and <= 12
            ? Digits.Format((hour % 12) + (isAfternoon ? 12 : 0), 2)
            : hours;
}
