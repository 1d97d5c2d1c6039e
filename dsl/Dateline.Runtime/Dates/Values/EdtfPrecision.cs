namespace Dateline.Dates;

/// <summary>The smallest unit that a date states; unspecified digits state nothing. From coarse to fine.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum EdtfPrecision : byte
{
    /// <summary>Nothing is stated: <c>XXXX-XX-XX</c>.</summary>
    Nothing,
    Millennium,
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
    Second,
}
