using Dateline.Pictures.Model.Names;

namespace Dateline.Pictures.Model.Entities;

/// <summary>What a timeline does not know, and would be better with.</summary>
public sealed record MissingThings
{
    /// <summary>Values that nobody gives, each with its reason.</summary>
    public IReadOnlyList<UnknownThing> Unknown { get; init; } = [];

    public IReadOnlyList<TextRun> WithOneSource { get; init; } = [];

    public IReadOnlyList<TextRun> WithoutSource { get; init; } = [];

    public IReadOnlyList<TextRun> UncitedSources { get; init; } = [];

    /// <summary>Of which the day is known to more than a month only, with the date in words.</summary>
    public IReadOnlyList<(TextRun Entry, string Date)> WideDates { get; init; } = [];

    /// <summary>Plans whose day has passed on the day that was asked for.</summary>
    public IReadOnlyList<(TextRun Entry, string Date)> PassedPlans { get; init; } = [];

    /// <summary>Two entries that may be one, each pair once.</summary>
    public IReadOnlyList<(TextRun Entry, string Other)> PerhapsSame { get; init; } = [];

    /// <summary>The day by which plans are judged, in words; null where nobody gives one, so that none is.</summary>
    public string? Day { get; init; }
}

/// <summary>A value that nobody gives.</summary>
public sealed record UnknownThing(TextRun Entry, string Field, Phrase Reason);
