namespace Dateline.Dates;

/// <summary>Reads one date of EDTF level 0 or 1, without slash and without two dots.</summary>
internal ref struct SingleDateReader
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private int _position;
    private DateParts _parts;
    private EdtfProblem? _problem;

    private SingleDateReader(string text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
        _position = start;
    }

    /// <param name="problem">Null where the text between has not the form of a date at all.</param>
    public static bool TryRead(string text, int start, int end, out SingleDate date, out EdtfProblem? problem)
    {
        var reader = new SingleDateReader(text, start, end);
        bool isRead = start < end
            && (text[start] == 'Y' ? reader.TryReadLongYear() : reader.TryReadCalendarDate())
            && reader.TryReadQualifier();
        date = isRead ? reader._parts.ToSingleDate() : default;
        problem = reader._problem;
        return isRead;
    }

    private bool TryReadCalendarDate()
    {
        _parts.IsNegative = TryTake('-');
        if (!TryReadFourDigitYear())
            return false;
        if (_parts.IsNegative && _parts.Year == 0 && _parts.UnspecifiedYearDigits == 0)
            return Fail(CalendarProblems.MinusZero(_text, _start));
        if (!TryTake('-'))
            return true;
        if (TryTakeUnspecifiedPair())
            return !TryTake('-') || TryTakeUnspecifiedPair();
        // Nothing but X may follow an X: the rest is level 2.
        return _parts.UnspecifiedYearDigits == 0 && TryReadMonth();
    }

    /// <summary>Four digits, of which the last may be unspecified: <c>2021</c>, <c>202X</c>, <c>XXXX</c>.</summary>
    private bool TryReadFourDigitYear()
    {
        if (_end - _position < 4)
            return false;
        for (int last = _position + 4; _position < last; _position++)
        {
            char c = _text[_position];
            if (c == 'X')
                _parts.UnspecifiedYearDigits++;
            else if (c is < '0' or > '9' || _parts.UnspecifiedYearDigits > 0)
                return false;
            _parts.Year = (_parts.Year * 10) + (c == 'X' ? 0 : c - '0');
        }

        _parts.HasUnspecified = _parts.UnspecifiedYearDigits > 0;
        return true;
    }

    private bool TryReadMonth()
    {
        int start = _position;
        if (!TryReadPair(out _parts.Month) || !(IsAtEndOrQualifier || _text[_position] == '-'))
            return false;
        if (_parts.IsSeason)
            return true;
        bool isPartOfYearOfLevel2 = _parts.Month is >= 25 and <= 41 && _position == _end;
        if (isPartOfYearOfLevel2)
            return false;
        if (_parts.Month is 0 or > 12)
            return Fail(CalendarProblems.NoSuchMonth(_text, start, _parts.Month));
        if (!TryTake('-') || TryTakeUnspecifiedPair())
            return true;
        return TryReadDay();
    }

    private bool TryReadDay()
    {
        int start = _position;
        if (!TryReadPair(out _parts.Day) || !(IsAtEndOrQualifier || _text[_position] == 'T'))
            return false;
        if (_parts.Day == 0 || _parts.Day > Calendar.DaysInMonth(_parts.SignedYear, _parts.Month))
            return Fail(CalendarProblems.NoSuchDay(_text, start, _parts));
        if (!TryTake('T'))
            return true;
        bool isRead = TimeOfDayReader.TryRead(_text, _position, _end, out _parts.Time, out _problem);
        _position = _end;
        return isRead;
    }

    private bool TryReadLongYear()
    {
        _position++;
        _parts.IsLongYear = true;
        _parts.IsNegative = TryTake('-');
        int digitsStart = _position;
        while (_position < _end && _text[_position] is >= '0' and <= '9')
        {
            if (_position - digitsStart < Calendar.MostYearDigits)
                _parts.Year = (_parts.Year * 10) + _text[_position] - '0';
            _position++;
        }

        int digits = _position - digitsStart;
        if (digits == 0 || !IsAtEndOrQualifier)
            return false;
        if (digits <= 4 || _text[digitsStart] == '0')
            return Fail(CalendarProblems.ShortLongYear(_text, _start, _position, _parts));
        return digits <= Calendar.MostYearDigits || Fail(CalendarProblems.YearTooFar(_start, _position - _start));
    }

    private bool TryReadQualifier()
    {
        if (_position == _end)
            return true;
        if (_parts.Time is not null || !IsAtEndOrQualifier)
            return false;
        _parts.Qualifier = _text[_position] switch
        {
            '?' => EdtfQualifier.Uncertain,
            '~' => EdtfQualifier.Approximate,
            _ => EdtfQualifier.Both,
        };
        return true;
    }

    private readonly bool IsAtEndOrQualifier => _position == _end || (_position + 1 == _end && IsQualifier(_text[_position]));

    private static bool IsQualifier(char c) => c is '?' or '~' or '%';

    private bool TryTake(char expected)
    {
        if (_position >= _end || _text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    private bool TryTakeUnspecifiedPair()
    {
        if (_position + 2 > _end || _text[_position] != 'X' || _text[_position + 1] != 'X')
            return false;
        _position += 2;
        _parts.HasUnspecified = true;
        return true;
    }

    private bool TryReadPair(out int number)
    {
        bool isRead = Digits.TryReadPair(_text, _position, _end, out number);
        if (isRead)
            _position += 2;
        return isRead;
    }

    private bool Fail(EdtfProblem problem)
    {
        _problem = problem;
        return false;
    }
}
