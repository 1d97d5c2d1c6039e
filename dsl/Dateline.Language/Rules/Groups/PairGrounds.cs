using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Groups;

/// <summary>
/// What a finding about two entries of a group rests on: the ends of the two of which any, were it not known, would leave nothing to find. Where a third
/// contradicts the one at which it stands, no end of the other does.
/// </summary>
internal static class PairGrounds
{
    /// <param name="here">The one at which the finding stands.</param>
    /// <param name="there">The other one; null where it is not the only one.</param>
    public static Grounds Of(SettlingEnds here, SettlingEnds? there)
    {
        var suspects = new List<Suspect>();
        var possible = new List<Suspect>();
        Add(here, suspects, possible);
        if (there is not null)
            Add(there, suspects, possible);
        return new Grounds(suspects) { Possible = possible };
    }

    private static void Add(SettlingEnds of, List<Suspect> suspects, List<Suspect> possible)
    {
        int[] settling = [.. Enumerable.Range(0, of.Ends.Count).Where(of.Settles)];
        foreach (int end in settling)
            PathReader.Trace(of.Ends[end], of.Member.Report.Subject, of.Member.Report.World, settling.Contains(of.Likeliest) && end != of.Likeliest ? possible : suspects);
    }
}

/// <summary>The ends of one of two entries that contradict each other.</summary>
/// <param name="Likeliest">The number of the end that the other one meets.</param>
/// <param name="Settles">Whether nothing would be found if an end were not known, by its number.</param>
internal sealed record SettlingEnds(GroupMember Member, IReadOnlyList<PathExpression> Ends, int Likeliest, Func<int, bool> Settles);
