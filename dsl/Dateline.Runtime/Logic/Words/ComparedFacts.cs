using Dateline.Dates;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What is so where a verb fails on several entries together, as a sentence without its end. Of gaps, <see cref="GapFacts"/> speaks.</summary>
internal static class ComparedFacts
{
    private const int MostOfWay = 3;

    /// <param name="values">What both say.</param>
    /// <param name="other">The other entry: its id in quotation marks, and where it stands.</param>
    /// <param name="per">The paths of which each has its own; none where all are compared.</param>
    public static string Unique(IReadOnlyList<Told> values, string other, IReadOnlyList<string> per) =>
        $"{Words.List([.. values.Select(value => $"{value.Path} {value.Words}")])} {(values.Count == 1 ? "is" : "are together")} in {other}, too, and allowed only once{(per.Count == 0 ? "" : " per " + Words.List(per))}";

    /// <param name="paths">What is followed, as the rule writes it.</param>
    /// <param name="way">From the entry on, without its end.</param>
    public static string Circle(IReadOnlyList<string> paths, IReadOnlyList<string> way)
    {
        List<string> between = [.. way.Skip(1).Take(MostOfWay).Select(id => Words.Quoted(id, 24))];
        if (way.Count - 1 > MostOfWay)
            between.Add(Words.Count(way.Count - 1 - MostOfWay, "other"));
        return $"{Words.List(paths, lastWord: "or")} {(between.Count == 0 ? "names the entry itself" : $"leads back to where it began, by way of {Words.List(between)}")}";
    }

    /// <param name="span">The ends of the entry's own span, in words (<see cref="Span"/>).</param>
    /// <param name="otherSpan">Those of the other entry.</param>
    public static string NoOverlap(string span, string otherSpan, string other, IReadOnlyList<string> per) =>
        $"{span} overlaps {otherSpan} of {other}, and only one at a time {(per.Count == 0 ? "" : $"per {Words.List(per)} ")}is allowed";

    /// <param name="count">How many there are at once.</param>
    /// <param name="others">The ids of some of the others, in their order.</param>
    /// <param name="most">So many may be.</param>
    /// <param name="longest">So many letters of an id are shown.</param>
    public static string AtOnce(int count, IReadOnlyList<string> others, int most, IReadOnlyList<string> per, int longest)
    {
        List<string> with = [.. others.Select(other => Words.Quoted(other, longest))];
        int unnamed = count - 1 - others.Count;
        if (unnamed > 0)
            with.Add(Words.Count(unnamed, "other"));
        return $"is one of {Words.Number(count)} at once{(with.Count == 0 ? "" : $", with {Words.List(with)}")}, and at most {Words.Number(most)} {(per.Count == 0 ? "" : $"per {Words.List(per)} ")}{(most == 1 ? "is" : "are")} allowed";
    }

    /// <param name="ends">The beginning and the end, or one date that lasts.</param>
    public static string Span<TStatements>(in TStatements ends)
        where TStatements : IStatements => (ends[0].Value.When, ends.Count == 1 ? null : ends[1].Value.When) switch
    {
        ({ } lasting, _) when ends.Count == 1 => lasting.Text,
        ({ } first, { } last) => $"{first.Text} to {last.Text}",
        ({ } first, null) => $"{first.Text} (no end known)",
        (_, var last) => $"{last?.Text} (no beginning known)",
    };
}
