using Dateline.Dates;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Members;

/// <summary>Those who cannot join a set because they are in it, or leave it because they are not.</summary>
/// <param name="Names">Who joins, or who leaves.</param>
/// <param name="AreJoining">They join; otherwise they leave.</param>
/// <param name="Since">The move that says of the first of them that he is in the set, or is not.</param>
/// <param name="More">How many more there are, who do the other.</param>
internal sealed record WrongMembers(IReadOnlyList<string> Names, bool AreJoining, SeriesMove Since, int More)
{
    /// <summary>Null where nobody says so of any of them.</summary>
    public static WrongMembers? Of(ChainBreak found)
    {
        if (found.Move.Effect.Step is not { } step)
            return null;
        NameSet before = found.Left.Set ?? NameSet.Anything;
        string[] joining = [.. step.Members.Where(name => before.Contains(name) == Truth.True)];
        string[] leaving = [.. step.Absent.Where(name => before.Contains(name) == Truth.False)];
        (string Name, bool IsJoining, SeriesMove? Since)[] wrong =
            [.. joining.Select(name => (name, true, SinceOf(found, name))), .. leaving.Select(name => (name, false, SinceOf(found, name)))];
        if (Array.Find(wrong, one => one.Since is not null) is not { Since: { } since } first)
            return null;
        string[] names = [.. wrong.Where(one => one.IsJoining == first.IsJoining).Select(one => one.Name)];
        return new WrongMembers(names, first.IsJoining, since, wrong.Length - names.Length);
    }

    private static SeriesMove? SinceOf(ChainBreak found, string name) => MemberCauses.Of(found, name) is >= 0 and var since ? found.Moves[since] : null;
}
