using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Members;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;

namespace Dateline.Language.Series.Walk;

/// <summary>
/// Goes along a chain beside changes that have no date. Of a set they leave open those whom they name, and nothing else; of everything else the
/// whole value. What no order of all of them explains is found all the same.
/// </summary>
internal static class UndatedWalk
{
    public static SeriesHistory Along(SeriesBook book, SeriesChain chain, AfterOrder after, List<RuleFinding> findings)
    {
        int before = findings.Count;
        UndatedSteps? undated = UndatedSteps.Of(book.Series, chain.Undated);
        SeriesHistory history = ChainWalk.Follow(book, undated is null ? chain : chain.With(chain.Moves.Select(move => move.Beside(undated))), after, findings);
        // Of a value that may have come from anywhere, and have gone anywhere, one that has no place at all explains whatever it likes.
        bool isAsked = undated is not null || chain.Undated.TrueForAll(static move => move.Range != PositionRange.Anywhere);
        if (isAsked && !findings.Skip(before).Any(IsBreak))
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
        // A value that one of them may lead to explains a break; of all of them it was found that they do not.
        SeriesChain alone = chain.With(chain.Moves);
        if (UndatedSteps.Of(book.Series, chain.Undated) is null)
            alone.Undated.Clear();
        ChainWalk.Follow(book, alone, after, found);
        return found.Where(IsBreak).Take(1);
    }

    private static bool IsBreak(RuleFinding found) => found.Finding.Severity == Severity.Error;
}
