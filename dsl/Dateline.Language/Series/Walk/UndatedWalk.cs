using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Members;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;

namespace Dateline.Language.Series.Walk;

/// <summary>Goes along a chain of a set beside changes of which nobody knows when: they leave open those whom they name, and nothing else.</summary>
internal static class UndatedWalk
{
    public static SeriesHistory Along(SeriesBook book, SeriesChain chain, UndatedSteps undated, AfterOrder after, List<RuleFinding> findings)
    {
        int before = findings.Count;
        SeriesHistory history = ChainWalk.Follow(book, chain.With(chain.Moves.Select(move => move.Beside(undated))), after, findings);
        if (!findings.Skip(before).Any(IsBreak))
            findings.AddRange(WithoutATime(book, chain, after));
        return history;
    }

    /// <summary>Where each of them explains something, all together need not: then one fits at no time, or there are too few of them to explain a break.</summary>
    private static IEnumerable<RuleFinding> WithoutATime(SeriesBook book, SeriesChain chain, AfterOrder after)
    {
        bool isOpen = book.IsInDoubt(chain, long.MinValue, long.MaxValue) || chain.Moves.Exists(move => after.IsDisputed(move.Entry));
        if (isOpen)
            return [];
        var undated = new UndatedMembers(chain, after);
        if (undated.Fit() is var fit && fit != Truth.False)
            return fit == Truth.True ? [] : [OrderFindings.HasTooManyUndated(chain)];
        if (undated.FirstMisfit() is { } misfit)
            return [UndatedMemberFindings.FitsNowhere(chain, misfit)];
        var found = new List<RuleFinding>();
        ChainWalk.Follow(book, chain, after, found);
        return found.Where(IsBreak).Take(1);
    }

    private static bool IsBreak(RuleFinding found) => found.Finding.Severity == Severity.Error;
}
