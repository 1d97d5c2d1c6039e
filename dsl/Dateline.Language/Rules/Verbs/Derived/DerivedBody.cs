using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Derived;

/// <summary>A text that repeats what other fields say. A text that cannot be read in that way proves nothing.</summary>
public abstract class DerivedBody(DerivedText text, IReadOnlyList<PathExpression> others) : EntryBody
{
    public override string Code => RuleCodes.Derived;

    public DerivedText Text { get; } = text;

    /// <summary>What the text is compared with.</summary>
    public IReadOnlyList<PathExpression> Others { get; } = others;

    public override IReadOnlyList<PathExpression> Paths { get; } = [.. text.Paths, .. others];

    internal override Truth Holds(BoundEntry subject, World world)
    {
        Truth holds = Truth.True;
        string? read = Text.Read(subject, world);
        for (int i = 0; i < Others.Count; i++)
            holds = holds.And(read is null ? Truth.Unknown : Fits(read, i, PathReader.Read(Others[i], subject, world).Value));
        return holds;
    }

    /// <summary>One finding, at the text: a slip in it contradicts all of the others at once.</summary>
    internal override void Report(RuleReport report)
    {
        string read = Text.Read(report.Subject, report.World) ?? "";
        PathExpression[] wrong = [.. Others.Where((other, index) => Fits(read, index, report.Read(other).Value) == Truth.False)];
        report.Add(FieldRuleFindings.DerivedFails(
            Text.PlaceIn(report, Others),
            report.Failed.Of(VerbFacts.Derived(Text.Path?.Text, read, Says, [.. wrong.Select(report.Tell)])),
            [.. wrong.Select(report.PlaceOfValue).OfType<Place>()]));
    }

    /// <param name="index">Which of <see cref="Others"/> has the value.</param>
    private protected abstract Truth Fits(string text, int index, in Value other);

    /// <summary>How the text contradicts the others, in a sentence behind its name: <c>names the year 2021, but date is 2020</c>.</summary>
    /// <param name="stated">What the others say: <c>date is 2020</c>.</param>
    private protected abstract string Says(string text, string stated);
}
