using Dateline.Dates;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Language.Rules.Groups;

/// <summary>A span of time that an entry states.</summary>
/// <param name="Text">Its ends, as written.</param>
internal sealed record StatedSpan(GroupMember Member, DateSpan Days, string Text)
{
    /// <summary>Null where no end of it is known.</summary>
    /// <param name="ends">The fields of the beginning and the end, or of one date that lasts.</param>
    public static StatedSpan? Of(GroupMember member, IReadOnlyList<PathExpression> ends)
    {
        EdtfDate? first = member.Report.Read(ends[0]).Value.Date;
        if (ends.Count == 1)
            return first is not null && DateSpan.Of(first) is { } lasting ? new StatedSpan(member, lasting, first.Text) : null;
        EdtfDate? last = member.Report.Read(ends[1]).Value.Date;
        return DateSpan.Between(first, last) is { } days ? new StatedSpan(member, days, InWords(first, last)) : null;
    }

    public bool Overlaps(StatedSpan other) => DateSpan.CertainlyOverlap(Days, other.Days);

    private static string InWords(EdtfDate? first, EdtfDate? last) => (first, last) switch
    {
        (not null, not null) => $"{first.Text} to {last.Text}",
        (not null, null) => $"{first.Text} (no end known)",
        _ => $"{last?.Text} (no beginning known)",
    };
}
