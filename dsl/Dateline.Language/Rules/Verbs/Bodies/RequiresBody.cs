using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Fields that an entry has to state; <c>{ unknown: why }</c> states one.</summary>
public sealed class RequiresBody(IReadOnlyList<PathExpression> paths) : EntryBody
{
    public override string Code => RuleCodes.Requires;

    public override IReadOnlyList<PathExpression> Paths { get; } = paths;

    internal override Truth Holds(BoundEntry subject, World world)
    {
        Truth holds = Truth.True;
        foreach (PathExpression path in Paths)
            holds = holds.And(IsThere(path, PathReader.Read(path, subject, world)));
        return holds;
    }

    internal override void Report(RuleReport report)
    {
        foreach (PathExpression path in Paths)
        {
            PathReading reading = report.Read(path);
            if (IsThere(path, reading) != Truth.False)
                continue;
            // Through a reference the path is no name that anybody could write: the field that is left out is.
            string field = path.IsOwn ? path.Text : reading.Lacking ?? path.Text;
            if (path.IsOfEach)
            {
                string? owner = path.IsOwn ? null : FirstWithout(reading.Value);
                report.Add(EntryRuleFindings.FieldMissing(
                    report.PlaceOf([path]), report.Failed.RequiresOfEach(path.Text), path.Text, path.Steps[path.Steps.Count - 1] is FieldStep last ? last.Field.Name : field, owner));
                continue;
            }

            string? elsewhere = path.IsOwn || ReferenceEquals(reading.Owner, report.Subject) ? null : reading.Owner?.Id;
            report.Add(EntryRuleFindings.FieldMissing(report.PlaceOf([path]), report.Failed.Requires(path.Text), path.Text, field, elsewhere));
        }
    }

    /// <summary>A field that its kind demands is missed by its kind, where there is an entry that could state it.</summary>
    private static Truth IsThere(PathExpression path, in PathReading reading) =>
        path.IsOfEach
            ? Presences.AreEachStated(reading.Statement, path.IsDemanded)
            : Presences.IsStatedUnlessMissed(reading.Statement, path.IsDemanded, reading.IsCutShort);

    /// <summary>The entry among the items of a list that says nothing.</summary>
    private static string? FirstWithout(in Value list)
    {
        for (int i = 0; list.Items is ItemReadings items && i < items.Count; i++)
        {
            if (items[i].IsAbsent)
                return items.At(i).Owner.Id;
        }

        return null;
    }
}
