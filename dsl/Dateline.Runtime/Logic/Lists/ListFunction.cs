namespace Dateline.Logic;

/// <summary>What is made of all items of a list together.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum ListFunction
{
    Size,
    Sum,
    Newest,
    Oldest,
    Largest,
    Smallest,
    InOrder,
    Unique,
    WithoutGaps,
}

internal static class ListFunctions
{
    /// <param name="list">What the function is asked of.</param>
    public static Value Of(ListFunction function, in Statement list) => function switch
    {
        ListFunction.Size => Totals.Size(list),
        ListFunction.Sum => Totals.Sum(list),
        ListFunction.Newest or ListFunction.Largest => Extremes.Of(list, isLargest: true),
        ListFunction.Oldest or ListFunction.Smallest => Extremes.Of(list, isLargest: false),
        ListFunction.InOrder => Value.Of(Keyed.Are(list) ? Keyed.AreInOrder(list) : Alignment.AreInOrder(list)),
        ListFunction.WithoutGaps => Value.Of(WholeNumbers.AreWithoutGaps(list)),
        _ => Value.Of(Alignment.AreDifferent(list)),
    };
}
