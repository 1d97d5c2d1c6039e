namespace Dateline.Dates;

/// <summary>What a date states, part by part, and the days that this can mean.</summary>
internal struct DateParts
{
    public bool IsNegative;

    /// <summary>Without its sign; unspecified digits are 0.</summary>
    public long Year;

    /// <summary>How many of the year's last digits are written <c>X</c>.</summary>
    public int UnspecifiedYearDigits;

    public bool IsLongYear;

    /// <summary>1 to 12, a season 21 to 24, or 0 where neither is stated.</summary>
    public int Month;

    /// <summary>0 where it is not stated.</summary>
    public int Day;

    public TimeOfDay? Time;

    public bool HasUnspecified;

    public EdtfQualifier Qualifier;

    public readonly long SignedYear => IsNegative ? -Year : Year;

    public readonly bool IsSeason => Month is >= 21 and <= 24;

    public readonly SingleDate ToSingleDate()
    {
        (long earliest, long latest) = Days(unitsWider: 0);
        (long orderEarliest, long orderLatest) = Qualifier == EdtfQualifier.None ? (earliest, latest) : Days(unitsWider: 1);
        return new SingleDate(earliest, latest, Precision)
        {
            OrderEarliest = orderEarliest,
            OrderLatest = orderLatest,
            Features = Features,
            Qualifier = Qualifier,
            Time = Time,
        };
    }

    private readonly EdtfPrecision Precision => (Month, Day, Time) switch
    {
        (_, _, not null) => EdtfPrecision.Second,
        (_, not 0, _) => EdtfPrecision.Day,
        ( >= 21, _, _) => EdtfPrecision.Season,
        (not 0, _, _) => EdtfPrecision.Month,
        _ => (EdtfPrecision)((int)EdtfPrecision.Year - UnspecifiedYearDigits),
    };

    private readonly EdtfFeatures Features =>
        When(Time is not null, EdtfFeatures.TimeOfDay)
        | When(Qualifier != EdtfQualifier.None, EdtfFeatures.Qualified)
        | When(HasUnspecified, EdtfFeatures.Unspecified)
        | When(IsSeason, EdtfFeatures.Season)
        | When(IsNegative, EdtfFeatures.NegativeYear)
        | When(IsLongYear, EdtfFeatures.LongYear);

    private static EdtfFeatures When(bool isUsed, EdtfFeatures feature) => isUsed ? feature : EdtfFeatures.None;

    /// <summary>The first and the last day, with one more unit of the precision on either side for each unit wider.</summary>
    private readonly (long Earliest, long Latest) Days(int unitsWider)
    {
        if (Day != 0)
        {
            long day = Calendar.DayNumber(SignedYear, Month, Day);
            return (day - unitsWider, day + unitsWider);
        }

        if (Month != 0)
        {
            // Spring (21) begins in March, and each season lasts three months: winter ends in the next year.
            int firstMonth = IsSeason ? ((Month - 21) * 3) + 3 : Month;
            int months = IsSeason ? 3 : 1;
            return (Calendar.FirstDayOfMonth(SignedYear, firstMonth, -months * unitsWider),
                Calendar.FirstDayOfMonth(SignedYear, firstMonth, months * (1 + unitsWider)) - 1);
        }

        long years = UnspecifiedYearDigits switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, _ => 10_000 };
        long first = IsNegative ? -(Year + years - 1) : Year;
        // The year 0 is written without a minus: -000X ends with the year before it.
        long last = IsNegative ? Math.Min(-Year, -1) : Year + years - 1;
        return (Calendar.DayNumber(first - (years * unitsWider), 1, 1), Calendar.DayNumber(last + (years * unitsWider), 12, 31));
    }
}
