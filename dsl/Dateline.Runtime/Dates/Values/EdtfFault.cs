namespace Dateline.Dates;

/// <summary>In which way a text fails to be a date.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum EdtfFault
{
    /// <summary>No form of a date that is known here: <c>1985wtf</c>.</summary>
    NotADate,

    /// <summary>A date, written another way: <c>October 6, 2021</c>, <c>2020-1-5</c>, <c>199u</c>.</summary>
    ForeignForm,

    /// <summary>A date, written in a way that leaves open which: <c>03/04/2021</c>.</summary>
    Ambiguous,

    /// <summary>A number that is no year and may count days or seconds: <c>43891</c>, <c>1633478400</c>, <c>202003</c>.</summary>
    Number,

    /// <summary>A word that stands where a date will stand one day: <c>TBD</c>.</summary>
    Placeholder,

    /// <summary>The calendar has no such month, day or season: <c>2021-02-30</c>, <c>2021-13</c>, <c>2001-20</c>.</summary>
    NotInCalendar,

    /// <summary>A year with too few or too many digits: <c>985</c>, <c>12345</c>, <c>Y2006</c>.</summary>
    YearDigits,

    /// <summary>The clock has no such time of day or offset, or a part of it is missing: <c>T00:61:00</c>, <c>T10:10</c>.</summary>
    TimeOfDay,

    /// <summary>An interval that ends before it begins: <c>2021/2018</c>.</summary>
    Reversed,

    /// <summary>What cannot stand at the end of an interval, or nothing stands at either: <c>Y-61000/-2000</c>, <c>/</c>.</summary>
    IntervalEnd,

    /// <summary>EDTF level 2 (ISO 8601-2:2019), of which only <c>A..B</c> is read.</summary>
    Level2,
}
