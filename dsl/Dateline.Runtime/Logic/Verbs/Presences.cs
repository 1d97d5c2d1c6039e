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

    /// <summary>Whether there is a value. Of one that is stated to be unknown, nobody knows whether there is one.</summary>
    public static Truth IsThere(in Statement statement) => statement switch
    {
        { IsAbsent: true } => Truth.False,
        { Presence: Presence.Stated, IsKnown: true } => Truth.True,
        _ => Truth.Unknown,
    };
}
