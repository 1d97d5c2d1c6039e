namespace Dateline.Dates;

/// <summary>
/// A date as EDTF (ISO 8601-2:2019, levels 0 and 1) writes it: as precise as the sources, never more.
/// Beside the standard's forms there is <c>A..B</c>, the set <c>[A..B]</c> of level 2 without its brackets.
/// </summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed partial class EdtfDate : IEquatable<EdtfDate>
{
    private readonly SingleDate _first;
    private readonly SingleDate _last;

    internal EdtfDate(string text, in SingleDate date)
        : this(text, EdtfShape.Single, date, date)
    {
    }

    internal EdtfDate(string text, EdtfShape shape, in SingleDate first, in SingleDate last)
    {
        Text = text;
        Shape = shape;
        _first = first;
        _last = last;
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    public EdtfShape Shape { get; }

    /// <summary>The first day that the date can mean, as a day number (1 is 0001-01-01, proleptic Gregorian, 0 the day before); null where open or unknown.</summary>
    public long? EarliestDay => _first.EarliestDay == long.MinValue ? null : _first.EarliestDay;

    /// <summary>The last day that the date can mean; null where open or unknown.</summary>
    public long? LatestDay => _last.LatestDay == long.MaxValue ? null : _last.LatestDay;

    /// <summary>The first day that counts when order is asked: <c>~</c>, <c>?</c> and <c>%</c> widen by one unit of the precision. <see cref="long.MinValue"/> where open or unknown.</summary>
    public long OrderEarliest => _first.OrderEarliest;

    /// <summary>The last day that counts when order is asked. <see cref="long.MaxValue"/> where open or unknown.</summary>
    public long OrderLatest => _last.OrderLatest;

    /// <summary>The smallest unit that is stated; of two dates the coarser one's, of an interval with one end that end's.</summary>
    public EdtfPrecision Precision =>
        _first.Features.Includes(EdtfFeatures.OpenEnd) ? _last.Precision
        : _last.Features.Includes(EdtfFeatures.OpenEnd) ? _first.Precision
        : _first.Precision < _last.Precision ? _first.Precision : _last.Precision;

    public EdtfFeatures Features => _first.Features | _last.Features;

    /// <summary>How sure the date is; of two dates what holds for either.</summary>
    public EdtfQualifier Qualifier => _first.Qualifier | _last.Qualifier;

    /// <summary>One day of the calendar and no doubt about it, with or without a time of day.</summary>
    public bool IsExactDay => Shape == EdtfShape.Single && _first.OrderEarliest == _first.OrderLatest;

    /// <summary>It goes on: <c>2021/..</c>. (<c>2021/</c> has ended; nobody knows when.)</summary>
    public bool IsOpenAtEnd => _last.IsOpen;

    /// <summary>It was always so: <c>../2021</c>.</summary>
    public bool IsOpenAtStart => _first.IsOpen;

    internal TimeOfDay? Time => _first.Time;

    /// <summary>What it lasts from and to; of a date that does not last, the first and the last that it can mean.</summary>
    internal (SingleDate First, SingleDate Last) Ends => (_first, _last);

    public override string ToString() => Text;

    public bool Equals(EdtfDate? other) => other is not null && string.Equals(other.Text, Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
