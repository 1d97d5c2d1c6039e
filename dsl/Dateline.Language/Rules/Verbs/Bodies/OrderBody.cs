using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Dates of which none is later than one behind it; those that are not there are skipped.</summary>
public sealed class OrderBody(IReadOnlyList<PathExpression> paths, bool isStrict, CalendarDuration? slack = null) : PairBody(paths)
{
    public override string Code => RuleCodes.Order;

    /// <summary>The same day is not early enough.</summary>
    public bool IsStrict { get; } = isStrict;

    /// <summary>By so much a date may be later than one behind it; null for not at all.</summary>
    public CalendarDuration? Slack { get; } = slack;

    /// <summary>A date that took part in one contradiction proves no other one.</summary>
    internal override void Report(RuleReport report)
    {
        foreach ((int earlier, int later) in BrokenPairs.In(new PathStatements(Paths, report.Subject, report.World), Relation))
        {
            bool isSaid = report.Read(Paths[earlier]).Owner is { } before && report.Read(Paths[later]).Owner is { } after && report.World.HasContradictedAfter(after, before);
            if (!isSaid)
                Report(report, earlier, later);
        }
    }

    private protected override Truth HoldsOf(PathStatements statements) => Verdicts.OfPairs(statements, Relation);

    private InOrder Relation => new(IsStrict, Slack);

    /// <summary>It stands at the entry's own date, at the later listed one where both are.</summary>
    private void Report(RuleReport report, int earlier, int later)
    {
        bool isAtLater = BrokenPairs.IsAtLater(Paths[earlier].IsOwn, Paths[later].IsOwn);
        PathExpression here = Paths[isAtLater ? later : earlier];
        PathExpression there = Paths[isAtLater ? earlier : later];
        BrokenItems broken = ItemPairs.BrokenIn(Relation, report.Read(Paths[earlier]).Value, report.Read(Paths[later]).Value);
        Told told = Tell(report, here) with { Statement = Statement.Of(isAtLater ? broken.Second : broken.First) };
        Told other = Tell(report, there) with { Statement = Statement.Of(isAtLater ? broken.First : broken.Second) };
        string item = broken.Shared == 0 ? "" : ReachedItems.InWords((IReachedItems)report.Read(Paths[earlier]).Value.Items!, broken.FirstItem, broken.Shared);
        string relation = OrderFacts.Relation(isAtLater, IsStrict, Slack);
        Place? place = PlaceOf(report, here, isAtLater ? broken.SecondItem : broken.FirstItem);
        report.Add(EntryRuleFindings.OrderFails(
            here.IsOwn && place is not null ? place : report.PlaceOf([here, there]),
            report.Subject.Id,
            report.Failed.Order(longest => OrderFacts.Of(told, relation, other, report.Subject.Id, longest, item)),
            relation,
            PlaceOf(report, there, isAtLater ? broken.FirstItem : broken.SecondItem)));
    }

    private static Place? PlaceOf(RuleReport report, PathExpression path, int item) =>
        item >= 0 && report.Read(path).Value.Items is ItemReadings items && items.At(item) is { Bound: { } bound, Owner: { } owner }
            ? owner.File.PlaceOf(bound.Span)
            : report.PlaceOfValue(path);

    private static Told Tell(RuleReport report, PathExpression path)
    {
        PathReading reading = report.Read(path);
        return new Told(path.Text, reading.Statement, reading.Owner is null ? "" : " " + RuleReport.PlaceInWords(reading.Owner.File, reading.Span))
        {
            // Which of several items it is, its own value says.
            Owner = reading.Value.Items is null ? reading.Owner?.Id : null,
            Field = path.Steps[path.Steps.Count - 1] is FieldStep step ? step.Field.Name : path.Text,
        };
    }
}
