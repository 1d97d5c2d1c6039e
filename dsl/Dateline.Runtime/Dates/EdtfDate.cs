namespace Dateline.Dates;

/// <summary>A date as EDTF (ISO 8601-2:2019) writes it: as precise as the sources, never more.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed class EdtfDate : IEquatable<EdtfDate>
{
    private EdtfDate(string text) => Text = text;

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The first day that the date can mean, as a day number (1 is 0001-01-01, proleptic Gregorian); null where open or unknown.</summary>
    public long? EarliestDay { get; private set; }

    /// <summary>The last day that the date can mean; null where open or unknown.</summary>
    public long? LatestDay { get; private set; }

    public static bool TryParse(string text, out EdtfDate? date)
    {
        date = new EdtfDate(text);
        return true;
    }

    public bool Equals(EdtfDate? other) => other is not null && other.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
