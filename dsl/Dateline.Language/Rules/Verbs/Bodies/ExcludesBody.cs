using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Fields of which an entry states one at most. Of <c>{ unknown: why }</c> nobody knows whether there is one.</summary>
public sealed class ExcludesBody(IReadOnlyList<PathExpression> paths) : EntryBody
{
    public override string Code => RuleCodes.Excludes;

    public override IReadOnlyList<PathExpression> Paths { get; } = paths;

    internal override Truth Holds(BoundEntry subject, World world) => Verdicts.OfExcluding(new PathStatements(Paths, subject, world));

    internal override void Report(RuleReport report)
    {
        PathExpression[] stated = [.. Paths.Where(path => Presences.IsThere(report.Read(path).Statement) == Truth.True)];
        report.Add(FieldRuleFindings.ExcludesFails(
            report.PlaceOf([stated[1]]), report.Failed.Of(VerbFacts.Excludes(stated[0].Text, stated[1].Text)), stated[0].Text, stated[1].Text, report.PlaceOfValue(stated[0])));
    }
}
