using Dateline.Pictures.Axis;

namespace Dateline.Pictures.Model.When;

public enum WhenShape
{
    /// <summary>That day, or that time on it.</summary>
    Exact,

    /// <summary>One day within.</summary>
    OneOf,

    /// <summary>All that time.</summary>
    Lasting,

    /// <summary>Nobody says.</summary>
    Unknown,

    /// <summary>What is written cannot be read, or nothing is.</summary>
    Unreadable,
}

/// <summary>When something happened, as it is drawn.</summary>
/// <param name="Words">As people say it.</param>
public sealed record WhenPicture(WhenShape Shape, string Words)
{
    /// <summary>The first point that it can mean; null where it is open.</summary>
    public double? From { get; init; }

    /// <summary>The end of the last day that it can mean; null where it is open.</summary>
    public double? To { get; init; }

    /// <summary>Of what lasts: what it certainly lasted, between its two ends; null where the ends leave nothing certain.</summary>
    public Extent? Certain { get; init; }

    /// <summary>What the order of events leaves of it; null where they leave all, or nothing.</summary>
    public Extent? Narrowed { get; init; }

    /// <summary>Of what nobody dates: from when on it can be, since it comes after something.</summary>
    public double? NotBefore { get; init; }

    /// <summary>Of what nobody dates: until when it can be, since it comes before something.</summary>
    public double? NotAfter { get; init; }

    public bool IsAbout { get; init; }

    public bool IsUncertain { get; init; }

    /// <summary>From when on it is in force; null where nothing else is said.</summary>
    public Extent? InForce { get; init; }

    public string? InForceWords { get; init; }

    /// <summary>What other sources say of the same date.</summary>
    public IReadOnlyList<OtherDate> Others { get; init; } = [];

    /// <summary>What has a place on an axis.</summary>
    public IEnumerable<Extent> Marks()
    {
        if (From is { } from && To is { } to && Shape != WhenShape.Lasting)
            yield return new Extent(from, to);
        if (Shape == WhenShape.Lasting)
        {
            foreach (Extent end in Ends)
                yield return end;
        }
        else if ((From is null) != (To is null))
        {
            double end = From ?? To ?? 0;
            yield return new Extent(end, end);
        }

        if (InForce is { } inForce)
            yield return inForce;
        foreach (OtherDate other in Others)
            yield return other.Time;
    }

    /// <summary>Of what lasts: the time in which each of its ends lies, as far as they are known.</summary>
    public IReadOnlyList<Extent> Ends { get; init; } = [];
}

/// <summary>What another source says of a date.</summary>
public sealed record OtherDate(Extent Time, string Words, string Source);
