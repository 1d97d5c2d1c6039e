using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

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
                if (readings[earlier] is not { } first || HoldsBetween(first.Value, second.Value) != Truth.False)
                    continue;
                bool isSaid = first.Owner is { } before && second.Owner is { } after && report.World.HasContradictedAfter(after, before);
                if (!isSaid)
                    Report(report, earlier, later);
                readings[earlier] = null;
                readings[later] = null;
            }
        }
    }

    private protected override Truth HoldsBetween(in Value first, in Value second)
    {
        if (first.Date is not { } one || second.Date is not { } other)
            return Truth.Unknown;
        return IsStrict ? EdtfDate.IsBefore(one, other) : EdtfDate.NotAfter(one, other);
    }

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
            Described(report, here, isOther: false),
            Described(report, there, isOther: true),
            isAtLater ? IsStrict ? "not after" : "before" : IsStrict ? "not before" : "after",
            other.Owner?.File.PlaceOf(other.Span)));
    }

    /// <summary><c>"cut" is dated 2018</c> for its date, <c>"cut" has effective 2018</c> for another.</summary>
    private string Described(RuleReport report, int index, bool isOther)
    {
        PathReading reading = report.Read(Paths[index]);
        string date = ValueWords.Of(reading.Value);
        if (reading.Owner is not { } owner)
            return $"{Paths[index].Text}, which is {date}";
        string field = Paths[index].Steps[Paths[index].Steps.Count - 1] is FieldStep step ? step.Field.Name : Paths[index].Text;
        string says = field == "date" ? $"is dated {date}" : $"has {field} {date}";
        bool isSubject = ReferenceEquals(owner, report.Subject);
        if (!isOther)
            return $"{Words.Quoted(owner.Id, 60)} {says}";
        string where = RuleReport.PlaceInWords(owner.File, reading.Span);
        return isSubject ? $"its {field} {date} {where}" : $"{Words.Quoted(owner.Id, 60)} {where}, which {says}";
    }
}
