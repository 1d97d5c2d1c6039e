using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs;

/// <summary>Numbers, and the items of lists of numbers, that make a total.</summary>
/// <param name="totalText">As written.</param>
/// <param name="tolerance">How far sum and total may lie apart; zero or more.</param>
public sealed class SumBody(IReadOnlyList<PathExpression> parts, Expression total, string totalText, decimal tolerance) : EntryBody
{
    public IReadOnlyList<PathExpression> Parts { get; } = parts;

    public Expression Total { get; } = total;

    public string TotalText { get; } = totalText;

    public decimal Tolerance { get; } = tolerance;

    public override IReadOnlyList<PathExpression> Paths { get; } = [.. parts, .. PathsIn.Expression(total)];

    internal override Truth Holds(BoundEntry subject, World world) =>
        Verdicts.OfSum(Sum(subject, world), Evaluator.Evaluate(Total, subject, world), Tolerance);

    internal override void Report(RuleReport report)
    {
        decimal sum = Sum(report.Subject, report.World).Number;
        decimal stated = Evaluator.Evaluate(Total, report.Subject, report.World).Number;
        string added = Words.List([.. Parts.Select(part => $"{part.Text} {InWords(part, report.Read(part))}")], 4);
        string asked = Total is NumberLiteral ? $"but must be {TotalText}" : $"but {TotalText} is {Words.Number(stated)}";
        report.Add(FieldRuleFindings.SumFails(
            report.PlaceOf([.. PathsIn.Expression(Total), .. Parts]),
            report.Sentence,
            $"{added} {(Parts.Count == 1 ? "adds" : "add")} up to {Words.Number(sum)}, {asked}: {Words.Number(Distance.Of(sum, stated))} too {(sum < stated ? "few" : "many")}"));
    }

    private Value Sum(BoundEntry subject, World world)
    {
        Value sum = Value.Of(0m);
        foreach (PathExpression part in Parts)
            sum = Verdicts.Sum(sum, PathReader.Read(part, subject, world).Statement, part.Type.Kind == ExpressionKind.List);
        return sum;
    }

    private static string InWords(PathExpression part, in PathReading reading) =>
        part.Type.Kind == ExpressionKind.List && reading.Presence == Presence.Absent ? "(none)" : ValueWords.Of(reading);
}
