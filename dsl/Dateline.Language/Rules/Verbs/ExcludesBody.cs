using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Verbs;

/// <summary>Fields of which an entry states one at most. Of <c>{ unknown: why }</c> nobody knows whether there is one.</summary>
public sealed class ExcludesBody(IReadOnlyList<PathExpression> paths) : EntryBody
{
    public override IReadOnlyList<PathExpression> Paths { get; } = paths;

    internal override Truth Holds(BoundEntry subject, World world)
    {
        int stated = 0;
        bool isOpen = false;
        foreach (PathExpression path in Paths)
        {
            Truth isThere = IsThere(path, PathReader.Read(path, subject, world));
            stated += isThere == Truth.True ? 1 : 0;
            isOpen |= isThere == Truth.Unknown;
        }

        if (stated > 1)
            return Truth.False;
        return isOpen ? Truth.Unknown : Truth.True;
    }

    internal override void Report(RuleReport report)
    {
        PathExpression[] stated = [.. Paths.Where(path => IsThere(path, report.Read(path)) == Truth.True)];
        report.Add(FieldRuleFindings.ExcludesFails(
            report.PlaceOf([stated[1]]), report.Sentence, stated[0].Text, stated[1].Text, report.PlaceOfValue(stated[0])));
    }

    private static Truth IsThere(PathExpression path, in PathReading reading) => reading.Presence switch
    {
        Presence.Absent => Truth.False,
        // Changes and records are no single value: that they are stated is all that can be known of them.
        Presence.Stated when reading.IsKnown || path.Type.Kind is ExpressionKind.Change or ExpressionKind.Record => Truth.True,
        _ => Truth.Unknown,
    };
}
