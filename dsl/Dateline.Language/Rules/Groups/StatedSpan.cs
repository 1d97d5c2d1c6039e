using Dateline.Dates;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Groups;

/// <summary>A span of time that an entry states.</summary>
/// <param name="Text">Its ends, as written.</param>
internal sealed record StatedSpan(GroupMember Member, DateSpan Days, string Text)
{
    /// <summary>Null where no end of it is known.</summary>
    /// <param name="ends">The fields of the beginning and the end, or of one date that lasts.</param>
    public static StatedSpan? Of(GroupMember member, IReadOnlyList<PathExpression> ends)
    {
        PathStatements read = member.Read(ends);
        return StatedSpans.Of(read) is { } days ? new StatedSpan(member, days, ComparedFacts.Span(read)) : null;
    }

    /// <summary>As if nobody knew one of its ends; null where neither is known then.</summary>
    public DateSpan? Without(int end, IReadOnlyList<PathExpression> ends) => StatedSpans.Of(new WithOneUnknown<PathStatements>(Member.Read(ends), end));

    public bool Overlaps(StatedSpan other) => DateSpan.CertainlyOverlap(Days, other.Days);
}
