using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Pictures.Axis;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Sources;
using Dateline.Pictures.Model.When;

namespace Dateline.Pictures.Model.Series;

/// <summary>How one value of one entity went, as it is drawn.</summary>
/// <param name="Series">As the timeline file declares it.</param>
/// <param name="Name">Of the series, in words.</param>
/// <param name="Entity">Whose value it is.</param>
/// <param name="EntityId">As the files have it.</param>
/// <param name="Steps">In the order that was found to hold.</param>
public sealed record SeriesPicture(SeriesSymbol Series, string Name, TextRun Entity, string EntityId, IReadOnlyList<SeriesMark> Steps)
{
    public string Title => $"{Name} of {(Owner ?? Entity).Text}";

    /// <summary>Of a row that tells of one member of a set, whose set it is; null for everything else.</summary>
    public TextRun? Owner { get; init; }

    public string? Unit => Series.Unit;

    /// <summary>Whether its values are numbers; otherwise they are states, entries, dates or texts.</summary>
    public bool IsOfNumbers => Series.Type is ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number };

    /// <summary>What was so before the first of its steps, as far as others of its series say it; null where only that step can.</summary>
    public SeriesWord? Start { get; init; }

    /// <summary>Changes of which nobody knows when: with one, nothing between the steps is certain.</summary>
    public IReadOnlyList<TextRun> Undated { get; init; } = [];

    public IReadOnlyList<SourceMark> Sources { get; init; } = [];
}

/// <summary>One step of a series.</summary>
/// <param name="Entry">What moved or stated it.</param>
/// <param name="Time">The days on which it may have been.</param>
/// <param name="Words">Its date.</param>
/// <param name="When">Its date as it stands behind what happened: <c>on 7 October 2021</c>.</param>
/// <param name="Before">What was before it.</param>
/// <param name="After">What is from then on.</param>
public sealed record SeriesMark(TextRun Entry, Extent Time, string Words, string When, SeriesWord Before, SeriesWord After)
{
    /// <summary>The day is known.</summary>
    public bool IsExact => Time.Length <= 1;

    /// <summary>It states what was so and changes nothing.</summary>
    public bool IsObservation { get; init; }

    /// <summary>What it says itself, where what was known before it leaves less; null where it says what is from then on.</summary>
    public SeriesWord? Stated { get; init; }

    /// <summary>It starts from something else than was left before it.</summary>
    public bool IsBroken { get; init; }

    /// <summary>It fits nowhere, and the series goes on without it.</summary>
    public bool IsMisfit { get; init; }

    /// <summary>Between the step before and this one, nobody knows whether something changed.</summary>
    public bool IsInDoubtBefore { get; init; }

    /// <summary>Of a row of one member: a change of which nobody knows when may have ended what it says.</summary>
    public bool IsInDoubtBehind { get; init; }

    /// <summary>What the series may be from then on, where several orders hold.</summary>
    public IReadOnlyList<SeriesWord> Possible { get; init; } = [];

    /// <summary>When it was made known, where it took force later.</summary>
    public Extent? Announced { get; init; }

    public string? AnnouncedWords { get; init; }

    /// <summary>What other sources say of when it was.</summary>
    public IReadOnlyList<OtherDate> OtherTimes { get; init; } = [];
}

/// <summary>A value of a series.</summary>
/// <param name="Value">As the engine has it.</param>
/// <param name="Text">As people read it; empty where it is unknown.</param>
public readonly record struct SeriesWord(SeriesValue Value, string Text)
{
    public bool IsKnown => Value.IsKnown;

    /// <summary>A member is not in a set: nothing is drawn.</summary>
    public static SeriesWord Out { get; } = new(SeriesValue.Of("out"), "out");

    public bool IsOut => this == Out;

    /// <summary>It is a number that is known only in part.</summary>
    public bool IsVague => Value.Estimate is { IsExact: false };

    /// <summary>There is nobody: an office is vacant.</summary>
    public bool IsNobody => Value.IsNobody;
}
