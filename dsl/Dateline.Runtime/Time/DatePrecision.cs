namespace Dateline;

/// <summary>The smallest unit that a date states, from coarse to fine. Unspecified digits (<c>X</c> in EDTF, ISO 8601-2:2019) state nothing.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is stated: an unknown date, <c>XXXX-XX-XX</c>.</summary>
    Nothing,

    /// <summary>A thousand years: <c>2XXX</c>.</summary>
    Millennium,

    /// <summary>A hundred years: <c>20XX</c>.</summary>
    Century,

    /// <summary>Ten years: <c>202X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2021</c>.</summary>
    Year,

    /// <summary>Three months, from spring (21, March to May) to winter (24, December to February of the next year): <c>2021-23</c>.</summary>
    Season,

    /// <summary>A month: <c>2021-10</c>.</summary>
    Month,

    /// <summary>A day: <c>2021-10-06</c>.</summary>
    Day,

    /// <summary>A second of a day: <c>2021-10-06T10:00:00</c>.</summary>
    Second,
}
