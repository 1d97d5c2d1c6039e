namespace Dateline.Dates;

/// <summary>What the range of days between the earliest and the latest says.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum EdtfShape : byte
{
    /// <summary>One date: <c>2021-10</c> is one day in October.</summary>
    Single,

    /// <summary>It went on from one date to the other: <c>2014/2021-10</c>.</summary>
    Lasting,

    /// <summary>One day between the two: <c>2021-10-01..2021-10-10</c>.</summary>
    OneOf,
}
