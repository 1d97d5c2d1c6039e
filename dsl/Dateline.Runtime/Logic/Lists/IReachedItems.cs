namespace Dateline.Logic;

/// <summary>What a path leads to through lists, item by item, in the order of the items of the outermost list and so on inwards.</summary>
internal interface IReachedItems : IPartialStatements
{
    /// <summary>The lists that are gone through, as paths from the entry, the outermost first; none where nobody asks which they are.</summary>
    IReadOnlyList<string> Lists { get; }

    /// <summary>The number of the item in each of these lists, from 0.</summary>
    IReadOnlyList<int> WayTo(int index);
}

/// <summary>Items that paths reach through the same list: what is asked of each is asked of one and the same item.</summary>
internal static class ReachedItems
{
    /// <summary>Through how many lists both go together.</summary>
    public static int Shared(IStatements? one, IStatements? other)
    {
        if (one is not IReachedItems first || other is not IReachedItems second)
            return 0;
        int shared = 0;
        while (shared < first.Lists.Count && shared < second.Lists.Count && first.Lists[shared] == second.Lists[shared])
            shared++;
        return shared;
    }

    /// <summary>Which of two comes first, by the items of so many lists; 0 where they are of the same item.</summary>
    public static int Compare(IReachedItems one, int index, IReachedItems other, int otherIndex, int shared)
    {
        (IReadOnlyList<int> way, IReadOnlyList<int> otherWay) = (one.WayTo(index), other.WayTo(otherIndex));
        for (int i = 0; i < shared; i++)
        {
            if (way[i] != otherWay[i])
                return way[i] - otherWay[i];
        }

        return 0;
    }

    /// <summary><c>item 1 of stays</c> · <c>item 2 of days, in item 1 of stays</c></summary>
    public static string InWords(IReachedItems items, int index, int shared)
    {
        string words = "";
        for (int i = 0; i < shared; i++)
        {
            string list = i == 0 ? items.Lists[0] : items.Lists[i].Substring(items.Lists[i - 1].Length + 1);
            words = $"item {Language.Diagnostics.Words.Number(items.WayTo(index)[i] + 1)} of {list}{(words.Length == 0 ? "" : ", in " + words)}";
        }

        return words;
    }
}
