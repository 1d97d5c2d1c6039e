using Dateline.Dates;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Groups;

/// <summary>The days that a span of time covers whichever exact dates its ends mean.</summary>
/// <param name="Begin">The last day on which it may begin.</param>
/// <param name="End">The first day on which it may end; later than <paramref name="Begin"/>.</param>
/// <param name="Text">Its ends, as written.</param>
internal sealed record CertainSpan(GroupMember Member, long Begin, long End, string Text)
{
    /// <summary>Null where no day is certain.</summary>
    /// <param name="ends">The fields of the beginning and the end, or of one date that lasts.</param>
    public static CertainSpan? Of(GroupMember member, IReadOnlyList<PathExpression> ends)
    {
        if (member.Report.Read(ends[0]).Value.Date is not { } first)
            return null;
        if (ends.Count == 1)
            return OfLasting(member, first);
        return member.Report.Read(ends[1]).Value.Date is { } last
            ? Of(member, first.OrderLatest, last.OrderEarliest, $"{first.Text} to {last.Text}")
            : null;
    }

    private static CertainSpan? OfLasting(GroupMember member, EdtfDate date)
    {
        string[] ends = date.Text.Split('/');
        if (date.Shape != EdtfShape.Lasting || ends.Length != 2)
            return null;
        long? begin = date.IsOpenAtStart ? long.MinValue : Read(ends[0])?.OrderLatest;
        long? end = date.IsOpenAtEnd ? long.MaxValue : Read(ends[1])?.OrderEarliest;
        return begin is { } from && end is { } to ? Of(member, from, to, date.Text) : null;
    }

    private static CertainSpan? Of(GroupMember member, long begin, long end, string text) =>
        begin < end ? new CertainSpan(member, begin, end, text) : null;

    private static EdtfDate? Read(string text) => EdtfDate.TryParse(text, out EdtfDate? date, out _) ? date : null;
}
