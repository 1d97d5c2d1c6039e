using Dateline.Dates;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What is so where entries that follow each other lie too far apart, or too close together, as a sentence without its end.</summary>
internal static class GapFacts
{
    /// <param name="value">The beginning of the entry that comes late.</param>
    /// <param name="before">The end of the one before.</param>
    /// <param name="other">The entry before: its id in quotation marks, and where it stands.</param>
    public static string TooLong(in Told value, in Told before, string other, in Amount limit)
    {
        string gap = Between(before.Statement.Value, value.Statement.Value, limit);
        return $"{value.Path} {value.Words} is {gap} after {Named(before, value)} of {other}, and at most {limit.InWordsWithVerb} allowed";
    }

    /// <summary>The same, where the entry stands before the gap.</summary>
    public static string TooLongBefore(in Told value, in Told after, string other, in Amount limit)
    {
        string gap = Between(value.Statement.Value, after.Statement.Value, limit);
        return $"{value.Path} {value.Words} is {gap} before {Named(after, value)} of {other}, and at most {limit.InWordsWithVerb} allowed";
    }

    /// <param name="value">What the entry says of where it lies, the beginning if it is known.</param>
    /// <param name="there">What the other one says, its end if it is known.</param>
    public static string TooShort(in Told value, in Told there, string other, in Amount limit) =>
        $"{value.Path} {value.Words} and {Named(there, value)} of {other} are less than {limit.InWords} apart";

    private static string Named(in Told told, in Told beside) => told.Path == beside.Path ? told.Words : $"{told.Path} {told.Words}";

    /// <summary>How far the two are apart at least: counted as the rule counts it.</summary>
    private static string Between(in Value before, in Value after, in Amount limit)
    {
        if (Reach.Of(before) is not { } early || Reach.Of(after) is not { } late)
            return Words.Number(0);
        if (after.When is not { } end || before.When is not { } begin)
            return Words.Number(Distance.Of(late.Least, early.Most));
        if (limit.Duration is { IsOfClock: true })
            return new Elapsed(begin, end).ToString();
        return limit.Duration is null
            ? $"{Words.Number(Distance.Of(end.OrderEarliest, begin.OrderLatest))} days"
            : CountedDuration.Between(begin.OrderLatest, end.OrderEarliest).ToString();
    }
}
