using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>How many items a list may have. An entry that is named twice is one, or a slip for another one.</summary>
/// <param name="isIndependent">Sources that go back to one origin are one.</param>
public sealed class CountBody(PathExpression list, int? least, int? most, bool isIndependent = false) : EntryBody
{
    public override string Code => RuleCodes.Count;

    public PathExpression List { get; } = list;

    public int? Least { get; } = least;

    public int? Most { get; } = most;

    public bool IsIndependent { get; } = isIndependent;

    public override IReadOnlyList<PathExpression> Paths { get; } = [list];

    internal override Truth Holds(BoundEntry subject, World world)
    {
        Statement read = PathReader.Read(List, subject, world).Statement;
        return IsIndependent ? Verdicts.OfIndependent(IndependentSources.Among(read, new SourceBases(world)), Least, Most) : Verdicts.OfCount(read, Least, Most);
    }

    internal override void Report(RuleReport report)
    {
        Statement read = report.Read(List).Statement;
        string asked = Allowance.InWords(Least, Most);
        if (IsIndependent && IndependentSources.Among(read, new SourceBases(report.World)) is { } sources)
        {
            int independent = sources.Most < Least ? sources.Most : sources.Least;
            report.Add(EntryRuleFindings.IndependentCountFails(
                report.PlaceOf(Paths),
                report.Failed.CountIndependent(List.Text, independent, asked, sources),
                List.Text,
                independent,
                asked,
                Surplus(independent),
                BasesOf(sources, report.World)));
            return;
        }

        int count = Items.Count(read)?.Named ?? 0;
        report.Add(EntryRuleFindings.CountFails(report.PlaceOf(Paths), report.Failed.Count(List.Text, count, asked), List.Text, count, asked, Surplus(count)));
    }

    private int Surplus(int count) => count < Least ? count - Least.Value : count - Most ?? 0;

    /// <summary>Where those that are one say what they are based on.</summary>
    private static IEnumerable<(string Id, Place Place)> BasesOf(IndependentSources sources, World world)
    {
        foreach (string id in sources.Shared().SelectMany(shared => shared.Sources))
        {
            if (world.Find(id) is { } source && source.Find(BuiltIns.BasedOn) is { } bases)
                yield return (id, source.File.PlaceOf(bases.Value.Span));
        }
    }
}
