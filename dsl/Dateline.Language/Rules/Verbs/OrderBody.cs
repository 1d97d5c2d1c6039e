using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs;

/// <summary>Dates of which none is later than one behind it; those that are not there are skipped.</summary>
public sealed class OrderBody(IReadOnlyList<PathExpression> paths, bool isStrict) : PairBody(paths)
{
    /// <summary>The same day is not early enough.</summary>
    public bool IsStrict { get; } = isStrict;

    /// <summary>A date that took part in one contradiction proves no other one.</summary>
    internal override void Report(RuleReport report)
    {
        var readings = new PathReading?[Paths.Count];
        for (int later = 0; later < Paths.Count; later++)
        {
            PathReading second = report.Read(Paths[later]);
            readings[later] = second.IsKnown ? second : null;
            for (int earlier = later - 1; earlier >= 0 && readings[later] is not null; earlier--)
            {
                if (readings[earlier] is not { } first || Relation.HoldsBetween(first.Value, second.Value) != Truth.False)
                    continue;
                bool isSaid = first.Owner is { } before && second.Owner is { } after && report.World.HasContradictedAfter(after, before);
                if (!isSaid)
                    Report(report, earlier, later);
                readings[earlier] = null;
                readings[later] = null;
            }
        }
    }

    private protected override Truth HoldsOf(PathStatements statements) => Verdicts.OfPairs(statements, Relation);

    private InOrder Relation => new(IsStrict);

    /// <summary>It stands at the entry's own date, at the later listed one where both are.</summary>
    private void Report(RuleReport report, int earlier, int later)
    {
        bool isAtLater = Paths[later].IsOwn || !Paths[earlier].IsOwn;
        int here = isAtLater ? later : earlier;
        int there = isAtLater ? earlier : later;
        PathReading other = report.Read(Paths[there]);
        Place place = Paths[here].IsOwn && report.Read(Paths[here]) is { Owner: not null } own
            ? report.Subject.File.PlaceOf(own.Span)
            : report.PlaceOf([Paths[here], Paths[there]]);
        report.Add(EntryRuleFindings.OrderFails(
            place,
            report.Subject.Id,
            report.Rule,
            report.Message,
            (relation, longest) => $"{Described(report, here, isOther: false, longest)}, {relation} {Described(report, there, isOther: true, longest)}.",
            isAtLater ? IsStrict ? "not after" : "before" : IsStrict ? "not before" : "after",
            other.Owner?.File.PlaceOf(other.Span)));
    }

    private static string On(in Value value, string date) => value.Date is { } known ? Sentences.On(known) : date;

    /// <summary><c>"cut" is dated 2018</c> for its date, <c>in "lavrov", born is 1950</c> for another.</summary>
    private string Described(RuleReport report, int index, bool isOther, int longest)
    {
        PathReading reading = report.Read(Paths[index]);
        string date = ValueWords.Of(reading.Value);
        if (reading.Owner is not { } owner)
            return $"{Paths[index].Text}, which is {date}";
        string field = Paths[index].Steps[Paths[index].Steps.Count - 1] is FieldStep step ? step.Field.Name : Paths[index].Text;
        string? says = field switch { "date" => $"is dated {date}", "effective" => $"takes effect {On(reading.Value, date)}", "published" => $"was published {On(reading.Value, date)}", _ => null };
        bool isSubject = ReferenceEquals(owner, report.Subject);
        if (!isOther)
            return says is null ? $"In {Words.Quoted(owner.Id, longest)}, {field} is {date}" : $"{Words.Quoted(owner.Id, longest)} {says}";
        string where = RuleReport.PlaceInWords(owner.File, reading.Span);
        return isSubject ? $"its {field}, {date} {where}" : $"{Words.Quoted(owner.Id, longest)} {where}, {(says is null ? $"whose {field} is {date}" : $"which {says}")}";
    }
}
