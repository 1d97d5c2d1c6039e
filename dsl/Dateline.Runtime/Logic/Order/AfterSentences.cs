using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What is wrong with an <c>after</c> or a <c>before</c> that cannot be.</summary>
internal static class AfterSentences
{
    public static string Circle<T>(IReadOnlyList<AfterArc<T>> circle)
        where T : class, ITimed
    {
        AfterArc<T> start = circle[0];
        string sentence = ShortSentence.Fitting(longest => circle.Count switch
        {
            1 => $"An event cannot come {start.Word} itself.",
            2 => $"{Words.Quoted(start.Later.Id, longest)} and {Words.Quoted(start.Earlier.Id, longest)} each come after the other.",
            _ => $"{Words.List([.. circle.Select(arc => Words.Quoted(arc.Later.Id, longest))], most: 3)} come after one another in a circle.",
        });
        return sentence + (circle.Count == 1
            ? $" Remove this {Words.Quoted(start.Word)}."
            : $" Remove one of these {Words.List([.. circle.Select(arc => Words.Quoted(arc.Word)).Distinct(StringComparer.Ordinal)], lastWord: "or")}.");
    }

    /// <param name="said">What the dates contradict.</param>
    /// <param name="later">The event that is to be the later one.</param>
    /// <param name="earlier">The event whose date contradicts: the one that is named, or one that it comes after in turn.</param>
    /// <param name="withPlace">An event in quotation marks, with where its date stands for who knows that; told how many letters of an id may be shown.</param>
    public static string AgainstTheDates<T>(AfterArc<T> said, T later, T earlier, Func<T, int, string> withPlace)
        where T : class, ITimed
    {
        string way = said.Earlier.Id == earlier.Id ? ""
            : said.IsBefore ? $" {Words.Quoted(earlier.Id)} before it is dated {DateOf(earlier)}." : $" by way of {Words.Quoted(said.Said.Named.Id)},";
        string sentence = ShortSentence.Fitting(longest => said.IsBefore
            ? $"{Words.Quoted(said.Sayer.Id, longest)} ({DateOf(said.Sayer)}) is said to come before {withPlace(later, longest)}, which is dated {DateOf(later)}.{way}"
            : $"{Words.Quoted(later.Id, longest)} ({DateOf(later)}) is said to come after {withPlace(earlier, longest)},{way} which is dated {DateOf(earlier)}.");
        return sentence + " One of the two dates is wrong, or the order is.";
    }

    public static string DateOf(ITimed timed) => timed.Date?.Text ?? "without a date";
}
