using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Whether something is said, as a condition.</summary>
internal static class Presences
{
    /// <summary>Whether anything is said of it, be it that nobody knows.</summary>
    public static Truth IsStated(in Statement statement) => statement.Presence switch
    {
        Presence.Stated => Truth.True,
        Presence.Absent => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>As <see cref="IsStated"/>; but what every entry that could say it has to say is missed there already, where there is one.</summary>
    /// <param name="isCutShort">There is no entry that could say it.</param>
    public static Truth IsStatedUnlessMissed(in Statement statement, bool isDemanded, bool isCutShort) =>
        statement.IsAbsent && isDemanded && !isCutShort ? Truth.Unknown : IsStated(statement);

    /// <summary>Whether each item of a list says something; a list that is left out has no item that does not.</summary>
    /// <param name="isDemanded">An item that says nothing is missed there already.</param>
    public static Truth AreEachStated(in Statement list, bool isDemanded)
    {
        var items = new ListItems(list);
        Truth holds = items.IsComplete ? Truth.True : Truth.Unknown;
        for (int i = 0; i < items.Count; i++)
            holds = holds.And(IsEachStated(items, i, isDemanded));
        return holds;
    }

    private static Truth IsEachStated(in ListItems items, int index, bool isDemanded)
    {
        Truth isStated = IsStated(items[index]);
        return isStated == Truth.False && (isDemanded || !items.IsCertain(index)) ? Truth.Unknown : isStated;
    }

    /// <summary>Whether there is a value. Of one that is stated to be unknown, nobody knows whether there is one.</summary>
    public static Truth IsThere(in Statement statement) => statement switch
    {
        { IsAbsent: true } => Truth.False,
        { Presence: Presence.Stated, IsKnown: true } => Truth.True,
        _ => Truth.Unknown,
    };
}
