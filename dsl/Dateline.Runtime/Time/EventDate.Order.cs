using Dateline.Dates;

namespace Dateline;

/// <content>
/// What is known of the order of two dates: true, false, or null where it cannot be known. <c>bool?</c> is what C# has for
/// this; its <c>&amp;</c> and <c>|</c> treat null as unknown.
/// </content>
public sealed partial class EventDate
{
    /// <summary>
    /// Whether this is over when the other begins. Of two months in question, as of <c>2021-10</c> and <c>2021</c>, that is
    /// not known: null. A date marked <c>~</c>, <c>?</c> or <c>%</c> counts as one unit of its precision wider on either side.
    /// </summary>
    /// <returns>True or false where that holds for all days that the two can mean; otherwise null.</returns>
    public bool? IsBefore(EventDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Edtf is null || other.Edtf is null ? null : ToNullable(EdtfDate.IsBefore(Edtf, other.Edtf));
    }

    /// <summary>Whether this begins when the other is over, with three values as <see cref="IsBefore"/>.</summary>
    /// <returns>True or false where that holds for all days that the two can mean; otherwise null.</returns>
    public bool? IsAfter(EventDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    internal bool? IsNotAfter(EventDate other) =>
        Edtf is null || other.Edtf is null ? null : ToNullable(EdtfDate.NotAfter(Edtf, other.Edtf));

    /// <summary>Whether both mean the same day, time or period. Of a month and a month that is not known: both mean one day in it.</summary>
    /// <returns>True or false where that holds for all days that the two can mean; otherwise null.</returns>
    public bool? IsSameAs(EventDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Edtf is null || other.Edtf is null ? null : ToNullable(EdtfDate.IsSame(Edtf, other.Edtf));
    }

    /// <summary>
    /// Sorts lists: by the earliest day, then the latest, then the text; unknown dates last. It places also what
    /// <see cref="IsBefore"/> leaves open, so it proves nothing about time.
    /// </summary>
    public int CompareTo(EventDate? other)
    {
        if (other is null)
            return 1;
        if (Edtf is null || other.Edtf is null)
            return (Edtf is null).CompareTo(other.Edtf is null);
        return Edtf.CompareTo(other.Edtf);
    }

    /// <summary>Whether both are written alike.</summary>
    public bool Equals(EventDate? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(EventDate? left, EventDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(EventDate? left, EventDate? right) => !(left == right);

    /// <summary>The first day that counts when order is asked, as a day number.</summary>
    internal long OrderEarliest => Edtf?.OrderEarliest ?? long.MinValue;

    /// <summary>The last day that counts when order is asked, as a day number.</summary>
    internal long OrderLatest => Edtf?.OrderLatest ?? long.MaxValue;

    /// <summary>Null for <see cref="Unknown"/>.</summary>
    internal EdtfDate? Edtf => IsUnknown ? null : Volatile.Read(ref _read) ?? Meant();

    /// <summary>Whether it is a day and nothing else: however it is written, it means the same as another of that day.</summary>
    internal bool IsPlainDay => Edtf is { IsExactDay: true, Features: EdtfFeatures.None };

    private static bool? ToNullable(Truth truth) => truth == Truth.Unknown ? null : truth == Truth.True;
}
