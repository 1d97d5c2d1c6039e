namespace Dateline.Dates;

/// <summary>What durations are counted in, from long to short.</summary>
internal sealed class DurationUnit
{
    private DurationUnit(string one, long months = 0, long days = 0, long seconds = 0)
    {
        One = one;
        Months = months;
        Days = days;
        Seconds = seconds;
    }

    public static readonly DurationUnit Year = new("year", months: 12);
    public static readonly DurationUnit Month = new("month", months: 1);
    public static readonly DurationUnit Week = new("week", days: 7);
    public static readonly DurationUnit Day = new("day", days: 1);
    public static readonly DurationUnit Hour = new("hour", seconds: 3600);
    public static readonly DurationUnit Minute = new("minute", seconds: 60);

    public static readonly DurationUnit Second = new("second", seconds: 1);

    public static IReadOnlyList<DurationUnit> All { get; } = [Year, Month, Week, Day, Hour, Minute, Second];

    /// <summary><c>month</c></summary>
    public string One { get; }

    /// <summary><c>months</c></summary>
    public string Many => One + "s";

    public long Months { get; }

    public long Days { get; }

    public long Seconds { get; }

    /// <summary>It is shorter than a day.</summary>
    public bool IsOfClock => Seconds > 0;

    /// <summary>Null for a word that is no unit. Singular and plural are the same.</summary>
    public static DurationUnit? Find(string word)
    {
        foreach (DurationUnit unit in All)
        {
            if (word == unit.One || word == unit.Many)
                return unit;
        }

        return null;
    }

    /// <summary>As other people write units: <c>yrs</c>, <c>Months</c>, <c>hr</c>. Null for what stands for no unit, or for several.</summary>
    public static DurationUnit? Meant(string word) => word.ToLowerInvariant().TrimEnd('.') switch
    {
        "y" or "yr" or "yrs" or "years'" or "year's" or "jahr" or "jahre" or "jahren" or "an" or "ans" or "año" or "años" => Year,
        "mo" or "mos" or "mon" or "mth" or "mths" or "monat" or "monate" or "monaten" or "mois" or "mes" or "meses" => Month,
        "w" or "wk" or "wks" or "woche" or "wochen" or "semaine" or "semaines" => Week,
        "d" or "dy" or "dys" or "tag" or "tage" or "tagen" or "jour" or "jours" => Day,
        "h" or "hr" or "hrs" or "stunde" or "stunden" or "heure" or "heures" => Hour,
        "min" or "mins" or "minuten" => Minute,
        "sec" or "secs" or "sekunde" or "sekunden" => Second,
        var lower => Find(lower),
    };
}
