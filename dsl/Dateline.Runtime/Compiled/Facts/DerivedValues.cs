using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>What generated code makes of facts that an entry derives from its fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DerivedValues
{
    /// <summary>What is computed: where nothing comes of it, nobody can say whether anything is.</summary>
    /// <param name="fact">The result.</param>
    public static Fact Computed(Fact fact) => fact.Value.IsKnown ? fact : Fact.Unsure;

    /// <summary>What is computed as a condition.</summary>
    /// <param name="condition">The result; null for unknown.</param>
    public static Fact Computed(bool? condition) => condition is { } known ? Fact.Of(known) : Fact.Unsure;

    /// <summary>A number; null where it is not known.</summary>
    /// <param name="fact">The fact.</param>
    public static decimal? Number(Fact fact) => fact.Value.Kind == Logic.ValueKind.Number ? fact.Value.Number : null;

    /// <summary>A date; null where it is not known.</summary>
    /// <param name="fact">The fact.</param>
    public static EventDate? Date(Fact fact) => fact.Date;

    /// <summary>A point in time; null where it is not known.</summary>
    /// <param name="fact">The fact.</param>
    public static DateTimeOffset? Moment(Fact fact) => fact.Value.Moment;

    /// <summary>A length of time, or what lies between two days, in years, months and days; null where it is not known.</summary>
    /// <param name="fact">The fact.</param>
    public static Duration? Duration(Fact fact) => Dateline.Duration.Of(fact.Value.Duration ?? fact.Value.Elapsed?.Exact);

    /// <summary>A text or an option; null where it is not known.</summary>
    /// <param name="fact">The fact.</param>
    public static string? Text(Fact fact) => fact.Value.Kind == Logic.ValueKind.Name ? fact.Value.Name : null;

    /// <summary>An entry; null where it is not known, and where there is nobody.</summary>
    /// <typeparam name="T">Its record, or a base of it.</typeparam>
    /// <param name="fact">The fact.</param>
    public static T? Entry<T>(Fact fact)
        where T : class, IEntry => (fact.Value.Subject as FactSubject)?.Record as T;
}
