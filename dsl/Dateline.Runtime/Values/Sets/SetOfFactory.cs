using System.Collections.Immutable;

namespace Dateline;

/// <summary>Makes sets.</summary>
public static class SetOf
{
    /// <summary>The set of these, and of nobody else.</summary>
    public static SetOf<T> Members<T>(params T[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return new SetOf<T>([.. members.Distinct()], [], isClosed: true);
    }

    /// <summary>The change <c>+ada, -ben</c>.</summary>
    /// <param name="joining">Who joins the set.</param>
    /// <param name="leaving">Who leaves it.</param>
    /// <exception cref="ArgumentException">Somebody joins and leaves.</exception>
    public static Change<SetOf<T>> ByMembers<T>(IEnumerable<T> joining, IEnumerable<T> leaving) => Change<SetOf<T>>.OfDelta(KnownInPart(joining, leaving));

    /// <summary>Of which only this is known: who is in it, and who is not.</summary>
    public static SetOf<T> KnownInPart<T>(IEnumerable<T> certain, IEnumerable<T> absent)
    {
        ArgumentNullException.ThrowIfNull(certain);
        ArgumentNullException.ThrowIfNull(absent);
        ImmutableArray<T> members = [.. certain.Distinct()];
        ImmutableArray<T> others = [.. absent.Distinct()];
        return others.Any(members.Contains) ? throw new ArgumentException("Nobody is in a set and is not.", nameof(absent)) : new SetOf<T>(members, others, isClosed: false);
    }
}
