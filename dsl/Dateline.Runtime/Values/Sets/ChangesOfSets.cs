using System.Collections.Immutable;

namespace Dateline;

/// <summary>What changes of sets say of those who join and leave.</summary>
public static class ChangesOfSets
{
    /// <summary>Whether it is written, or follows from the sets before and afterwards, who joins and who leaves.</summary>
    public static bool HasStep<T>(this Change<SetOf<T>> change) => change.HasDelta || (change.HasFrom && change.HasTo);

    /// <summary>Who joins for certain.</summary>
    /// <exception cref="InvalidOperationException">Only who is in the set from then on is written.</exception>
    public static ImmutableArray<T> Joining<T>(this Change<SetOf<T>> change) =>
        change.HasDelta ? change.Delta.Certain : [.. StatedTo(change).Certain.Where(member => change.From.Contains(member) == false)];

    /// <summary>Who leaves for certain.</summary>
    /// <exception cref="InvalidOperationException">Only who is in the set from then on is written.</exception>
    public static ImmutableArray<T> Leaving<T>(this Change<SetOf<T>> change) =>
        change.HasDelta ? change.Delta.Absent : [.. change.From.Certain.Where(member => StatedTo(change).Contains(member) == false)];

    private static SetOf<T> StatedTo<T>(Change<SetOf<T>> change) =>
        change.HasStep() ? change.To : throw new InvalidOperationException($"The change \"{change}\" does not say who joins and who leaves.");
}
