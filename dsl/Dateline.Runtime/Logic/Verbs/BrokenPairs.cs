using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Which two of several values break what a verb asks of each two.</summary>
internal static class BrokenPairs
{
    /// <summary>Each value stands in one pair at most: one that took part in a contradiction proves no other one.</summary>
    public static IReadOnlyList<(int Earlier, int Later)> In<TStatements, TRelation>(in TStatements statements, in TRelation relation)
        where TStatements : IStatements
        where TRelation : IRelation
    {
        var broken = new List<(int Earlier, int Later)>();
        bool[] isOut = new bool[statements.Count];
        for (int later = 0; later < statements.Count; later++)
        {
            Value second = statements[later].Value;
            isOut[later] = !second.IsKnown;
            for (int earlier = later - 1; earlier >= 0 && !isOut[later]; earlier--)
            {
                if (isOut[earlier] || relation.HoldsBetween(statements[earlier].Value, second) != Truth.False)
                    continue;
                broken.Add((earlier, later));
                isOut[earlier] = isOut[later] = true;
            }
        }

        return broken;
    }

    /// <summary>The first of them: which of several values is the odd one, only the sources know.</summary>
    public static (int Earlier, int Later)? FirstIn<TStatements, TRelation>(in TStatements statements, in TRelation relation)
        where TStatements : IStatements
        where TRelation : IRelation
    {
        for (int later = 1; later < statements.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (relation.HoldsBetween(statements[earlier].Value, statements[later].Value) == Truth.False)
                    return (earlier, later);
            }
        }

        return null;
    }

    /// <summary>Of which of two a sentence speaks first: of the entry's own value, and of the later one where both are or none is.</summary>
    public static bool IsAtLater(bool isEarlierOwn, bool isLaterOwn) => isLaterOwn || !isEarlierOwn;
}
