namespace Dateline.Dates;

/// <summary>What a date uses of EDTF beyond a day, a month, a year (0 to 9999) and the shapes <c>A/B</c> and <c>A..B</c>.</summary>
[Flags]
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum EdtfFeatures : byte
{
    None = 0,

    /// <summary>Hours, minutes and seconds: <c>1985-04-12T23:20:30</c>.</summary>
    TimeOfDay = 1,

    /// <summary><c>?</c>, <c>~</c> or <c>%</c>.</summary>
    Qualified = 2,

    /// <summary>Digits written <c>X</c>: <c>201X</c>, <c>2004-XX</c>.</summary>
    Unspecified = 4,

    /// <summary>Spring to winter, 21 to 24: <c>2001-21</c>.</summary>
    Season = 8,

    /// <summary>An end that is open or unknown: <c>2021/..</c>, <c>/2021</c>.</summary>
    OpenEnd = 16,

    /// <summary>A year before the year 0: <c>-0043</c>.</summary>
    NegativeYear = 32,

    /// <summary>A year of more than four digits: <c>Y170000002</c>.</summary>
    LongYear = 64,
}

internal static class EdtfFeaturesExtensions
{
    public static bool Includes(this EdtfFeatures features, EdtfFeatures feature) => (features & feature) == feature;
}
