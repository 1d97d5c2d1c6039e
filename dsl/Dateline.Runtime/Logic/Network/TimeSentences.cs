using Dateline.Dates;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What is wrong with dates and distances that cannot all be so.</summary>
internal static class TimeSentences
{
    /// <summary>The code of what would take too many steps.</summary>
    public const string NotWorkedOutCode = "DTL4019";

    public static string Of<T>(TimeContradiction<T> found)
        where T : class, ITimed
    {
        (TimeStatement<T> said, IReadOnlyList<TimeStatement<T>> chain) = (found.Said, found.Chain);
        if (found.Day is not { } day)
        {
            string circle = ShortSentence.Fitting(longest =>
                $"{TimeWords.Of(said, longest)}, but {Words.List([.. chain.Where(one => !ReferenceEquals(one, said)).Select(one => TimeWords.Of(one, longest))], most: 2)}.");
            return $"{circle} Whatever the dates, not all of this can be so.";
        }

        string sentence = ShortSentence.Fitting(longest => chain.Count == 1
            ? $"{TimeWords.Of(said, longest, "is said to be")}, but {Apart(said)}."
            : $"{Words.Quoted(found.Last.Id, longest)} is dated {AfterSentences.DateOf(found.Last)}, but {From(found, longest)}{Words.Number(chain.Count)} statements put it at {CalendarDay.Of(day).Iso} or later.");
        return $"{sentence} One of the dates or distances is wrong.";
    }

    public static string NotWorkedOut(int count) =>
        $"Too many distances depend on each other: whether the dates of {Words.Number(count)} events fit together was not worked out. Give some of them more exact dates.";

    private static string From<T>(TimeContradiction<T> found, int longest)
        where T : class, ITimed =>
        ReferenceEquals(found.First, found.Last) ? "" : $"from {Words.Quoted(found.First.Id, longest)} ({AfterSentences.DateOf(found.First)}) ";

    /// <summary>What the two dates say of a distance.</summary>
    private static string Apart<T>(TimeStatement<T> said)
        where T : class, ITimed
    {
        (string own, string other) = (AfterSentences.DateOf(said.Sayer), AfterSentences.DateOf(said.Said.Named));
        return said.IsAtMost ? $"{own} and {other} are farther apart" : $"{own} is less than that {said.Said.WordText} {other}";
    }
}
