using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Schema;

namespace Dateline.Language.Series;

/// <summary>How one series of one entity went, as far as it is known.</summary>
/// <param name="Steps">In the order that was found to hold.</param>
public sealed record SeriesHistory(SeriesSymbol Series, string EntityId, IReadOnlyList<SeriesStep> Steps);

/// <summary>One entry that moved or stated a series.</summary>
/// <param name="Entry">The event, or the <c>as-of</c>.</param>
/// <param name="Field">The field that says it.</param>
/// <param name="When">The date that counts: <c>effective</c> if given, otherwise <c>date</c>.</param>
/// <param name="Before">The value just before, unknown where nothing states it.</param>
/// <param name="After">The value from the end of that day on.</param>
public sealed record SeriesStep(
    BoundEntry Entry,
    BoundField Field,
    EdtfDate When,
    SeriesValue Before,
    SeriesValue After)
{
    /// <summary>An <c>as-of</c>: it states, it does not change.</summary>
    public bool IsObservation { get; init; }
}

/// <summary>A value of a series: a number, the name of a state, the id of an entry, or unknown.</summary>
public readonly record struct SeriesValue
{
    private SeriesValue(decimal? number, string? name)
    {
        Number = number;
        Name = name;
    }

    public static SeriesValue Unknown => default;

    public decimal? Number { get; }

    public string? Name { get; }

    public bool IsKnown => Number is not null || Name is not null;

    public static SeriesValue Of(decimal number) => new(number, null);

    public static SeriesValue Of(string name) => new(null, name);
}

/// <summary>What the stage Series found: the histories (by series in declared order, then entity id) and the breaks.</summary>
public sealed record SeriesResult(IReadOnlyList<SeriesHistory> Histories, IReadOnlyList<RuleFinding> Findings);
