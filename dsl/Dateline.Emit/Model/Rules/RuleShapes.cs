using Dateline.Language.Collections;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Derived;
using Dateline.Logic;

namespace Dateline.Emit.Model.Rules;

/// <summary>Makes shapes of the rules that could be read: one for each rule and kind.</summary>
public static class RuleShapes
{
    public static IEnumerable<RuleShape> Of(RuleSet rules)
    {
        for (int i = 0; i < rules.Rules.Count; i++)
        {
            foreach (RuleTarget target in rules.Rules[i].Targets)
            {
                foreach (RuleBody body in AskedApart(target.Body))
                    yield return Of(rules.Rules[i], target, body, i);
            }
        }
    }

    /// <summary>Each field that is missing is told by itself.</summary>
    private static IEnumerable<RuleBody> AskedApart(RuleBody body) =>
        body is RequiresBody requires ? requires.Paths.Select(path => new RequiresBody([path])) : [body];

    private static RuleShape Of(CompiledRule rule, RuleTarget target, RuleBody body, int number) => new(
        target.Kind.Name,
        number,
        rule.Name,
        body.Code,
        rule.Severity,
        target.Where is null ? null : ExpressionShapes.Of(target.Where),
        BodyOf(body),
        RuleAsking.WordsOf(body))
    {
        Member = MemberOf(body.Paths),
        IsForDisproven = target.IsForDisproven,
        Message = target.Message is null ? null : new MessageShape(target.Message.Parts.Select(PartOf).ToEquatableArray()),
        Told = EachOnce(body.Paths),
        ToldOfWhere = target.Where is null ? default : EachOnce(PathsIn.Expression(target.Where)),
    };

    private static RuleBodyShape BodyOf(RuleBody body) => body switch
    {
        CheckBody check => new ConditionBodyShape(ExpressionShapes.Of(check.Condition), check.Text),
        WhileBody state => new WhileBodyShape((InListShape)ExpressionShapes.Of(state.IsAmong), state.Values.ToEquatableArray(), state.IsForbidden),
        OrderBody order => new OrderBodyShape(order.IsStrict, order.Slack is { } slack ? new DurationShape(slack.Months, slack.Days, slack.Seconds) : null, ExpressionShapes.Of(order.Paths)),
        CountBody count => new CountBodyShape(ExpressionShapes.Of(count.List), count.Least, count.Most, count.IsIndependent, count.Only.ToEquatableArray(), count.LeftOut.ToEquatableArray()),
        RequiresBody requires => new RequiresBodyShape(ExpressionShapes.Of(requires.Paths)),
        ExcludesBody excludes => new ExcludesBodyShape(ExpressionShapes.Of(excludes.Paths)),
        SumBody sum => new SumBodyShape(sum.Parts.Select(part => ExpressionShapes.Of(part) with { Least = part.Least, Most = part.Most }).ToEquatableArray(), ExpressionShapes.Of(sum.Total), sum.TotalText, sum.Tolerance),
        WithinBody within => new WithinBodyShape(
            ExpressionShapes.Of(within.Path),
            within.NotBelow is null ? null : ExpressionShapes.Of(within.NotBelow.Left),
            within.NotAbove is null ? null : ExpressionShapes.Of(within.NotAbove.Right)),
        AgreeBody agree => new AgreeBodyShape(AmountOf(agree.Tolerance), ExpressionShapes.Of(agree.Paths)),
        DerivedBody derived => new DerivedBodyShape(
            derived is DerivedYearBody ? DerivationShape.Year : derived is DerivedDatesBody ? DerivationShape.Dates : DerivationShape.Beginning,
            derived.Text.Path is null ? null : ExpressionShapes.Of(derived.Text.Path),
            ExpressionShapes.Of(derived.Others)),
        UniqueBody unique => new UniqueBodyShape(ExpressionShapes.Of(unique.Per), ExpressionShapes.Of(unique.Fields)),
        NoOverlapBody overlap => new NoOverlapBodyShape(ExpressionShapes.Of(overlap.Per), ExpressionShapes.Of(overlap.Ends)),
        NoCircleBody circle => new NoCircleBodyShape(default, ExpressionShapes.Of(circle.Fields)),
        AtOnceBody crowd => new AtOnceBodyShape(crowd.Most, ExpressionShapes.Of(crowd.Per), ExpressionShapes.Of(crowd.Ends)),
        GapBody gap => new GapBodyShape(gap.IsLeast, AmountOf(gap.Limit), ExpressionShapes.Of(gap.Per), ExpressionShapes.Of(gap.Ends)),
        _ => throw new NotSupportedException($"No shape for a {body.GetType().Name}."),
    };

    private static ExpressionShape AmountOf(Amount amount) =>
        amount.Duration is { } length ? new DurationShape(length.Months, length.Days, length.Seconds) : new NumberShape(amount.Number);

    private static MessagePartShape PartOf(MessagePart part) => new(part.Text, part.Path is null ? null : ExpressionShapes.Of(part.Path));

    private static EquatableArray<PathShape> EachOnce(IEnumerable<PathExpression> paths) =>
        ExpressionShapes.Of(paths.GroupBy(path => path.Text, StringComparer.Ordinal).Select(alike => alike.First()));

    private static string? MemberOf(IReadOnlyList<PathExpression> paths) =>
        paths.FirstOrDefault(path => path.IsOwn)?.Steps[0] is FieldStep step ? step.Field.Plural ?? step.Field.Name : null;
}
