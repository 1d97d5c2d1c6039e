namespace Dateline.Language.Series.Moves;

internal enum Knowledge
{
    /// <summary>Nothing has stated the series yet.</summary>
    NotOpened,

    Known,

    /// <summary>An entry says that nobody knows (<c>30 -> unknown</c>).</summary>
    SaidToBeUnknown,

    /// <summary>A finding has said why it cannot be computed. Nothing more is said until it is stated again.</summary>
    Lost,
}

/// <summary>What a series is between two moves.</summary>
internal readonly record struct SeriesState(Knowledge Knowledge, SeriesValue Value)
{
    public static readonly SeriesState NotOpened = new(Knowledge.NotOpened, SeriesValue.Unknown);
    public static readonly SeriesState Lost = new(Knowledge.Lost, SeriesValue.Unknown);

    /// <summary>Of a series that is counted anew: what its last change left, whatever has been counted since. Null before the first.</summary>
    public LeftByChange? LastChange { get; init; }

    public bool IsKnown => Knowledge == Knowledge.Known;

    /// <summary>After an entry has stated a value, or that nobody knows it.</summary>
    public static SeriesState Stated(SeriesValue value) =>
        new(value.IsKnown ? Knowledge.Known : Knowledge.SaidToBeUnknown, value);
}

/// <summary>What a change left; unknown where nobody knows.</summary>
internal sealed record LeftByChange(SeriesValue Value);
