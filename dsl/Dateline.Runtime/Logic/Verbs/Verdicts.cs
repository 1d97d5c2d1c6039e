using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Whether what a verb asks of the values of one entry holds. A rule fails only where that is exactly false.</summary>
internal static class Verdicts
{
    /// <summary><c>order</c>, <c>agree</c>: each is held against every one listed before it. Those that are not there are skipped.</summary>
    public static Truth OfPairs<TStatements, TRelation>(in TStatements statements, in TRelation relation)
        where TStatements : IStatements
        where TRelation : IRelation
    {
        Truth holds = Truth.True;
        for (int later = 1; later < statements.Count; later++)
        {
            Statement second = statements[later];
            for (int earlier = 0; earlier < later && !second.IsAbsent; earlier++)
            {
                Statement first = statements[earlier];
                if (!first.IsAbsent)
                    holds = holds.And(relation.HoldsBetween(first.Value, second.Value));
            }
        }

        return holds;
    }

    /// <summary><c>excludes</c>: one is stated at most.</summary>
    public static Truth OfExcluding<TStatements>(in TStatements statements)
        where TStatements : IStatements
    {
        int stated = 0;
        bool isOpen = false;
        for (int i = 0; i < statements.Count; i++)
        {
            Truth isThere = Presences.IsThere(statements[i]);
            stated += isThere == Truth.True ? 1 : 0;
            isOpen |= isThere == Truth.Unknown;
        }

        if (stated > 1)
            return Truth.False;
        return isOpen ? Truth.Unknown : Truth.True;
    }

    /// <summary><c>count</c>: so many items. It is open where an entry that is named twice decides.</summary>
    /// <param name="least">Null where there may be none.</param>
    /// <param name="most">Null where there may be any number.</param>
    public static Truth OfCount(in Statement list, int? least, int? most) => OfNumber(Items.Count(list), least, most);

    /// <summary><c>count</c> with <c>independent</c>: so many sources that do not go back to one origin.</summary>
    /// <param name="sources">Null where nobody knows what the list has.</param>
    /// <param name="least">Null where there may be none.</param>
    /// <param name="most">Null where there may be any number.</param>
    public static Truth OfIndependent(IndependentSources? sources, int? least, int? most) =>
        OfNumber(sources is null ? null : (sources.Least, sources.Most), least, most);

    private static Truth OfNumber((int Low, int High)? count, int? least, int? most)
    {
        if (count is not { } known)
            return Truth.Unknown;
        if (known.Low > most || known.High < least)
            return Truth.False;
        return !(known.Low < least) && !(known.High > most) ? Truth.True : Truth.Unknown;
    }

    /// <summary><c>sum</c>: the parts make the total.</summary>
    /// <param name="sum">As <see cref="Sum"/> makes it.</param>
    public static Truth OfSum(in Value sum, in Value total, decimal tolerance) => Comparison.AreAlike(sum, total, tolerance);

    /// <summary>A sum with one part more. A list that is left out adds nothing; a number that is left out is not known, and neither is what an item leaves out.</summary>
    public static Value Sum(in Value sum, in Statement part, bool isList) => Arithmetic.Add(sum, isList ? Items.Sum(part) : part.Value);

    /// <summary>A part of a sum: of a number that nobody knows, the bounds.</summary>
    public static Statement PartOfSum(in Statement part, bool isList, in NumberLimits limits) => isList ? limits.OfEach(part) : limits.Of(part);
}
