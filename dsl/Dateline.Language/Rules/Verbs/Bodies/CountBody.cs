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
/// <param name="only">Only sources of these grades are counted; none where all are.</param>
/// <param name="leftOut">Sources of these grades are not counted.</param>
public sealed class CountBody(PathExpression list, int? least, int? most, bool isIndependent, IReadOnlyList<string> only, IReadOnlyList<string> leftOut) : EntryBody
{
    public override string Code => RuleCodes.Count;

    public PathExpression List { get; } = list;

    public int? Least { get; } = least;

    public int? Most { get; } = most;

    public bool IsIndependent { get; } = isIndependent;

    public IReadOnlyList<string> Only { get; } = only;

    public IReadOnlyList<string> LeftOut { get; } = leftOut;

    public override IReadOnlyList<PathExpression> Paths { get; } = [list];

    public override IReadOnlyList<string> ReadBesides { get; } =
        [.. only.Count + leftOut.Count > 0 ? [$"{list.Text}.{BuiltIns.Grade}"] : (string[])[], .. isIndependent ? [$"{list.Text}.{BuiltIns.BasedOn.Name}"] : (string[])[]];

    internal override Truth Holds(BoundEntry subject, World world)
    {
        Statement read = Grades.Of(PathReader.Read(List, subject, world).Statement, new SourceEntries(world));
        return IsIndependent ? Verdicts.OfIndependent(IndependentSources.Among(read, new SourceEntries(world)), Least, Most) : Verdicts.OfCount(read, Least, Most);
    }

    internal override void Report(RuleReport report)
    {
        Statement read = Grades.Of(report.Read(List).Statement, new SourceEntries(report.World));
        string asked = Allowance.InWords(Least, Most);
        if (IsIndependent && IndependentSources.Among(read, new SourceEntries(report.World)) is { } sources)
        {
            int independent = sources.FailedCount(Least);
            report.Add(EntryRuleFindings.IndependentCountFails(
                report.PlaceOf(Paths),
                report.Failed.CountIndependent(List.Text, independent, asked, sources, Grades.InWords),
                List.Text,
                independent,
                asked,
                Surplus(independent),
                BasesOf(sources, report.World)));
            return;
        }

        int count = Grades.FailedCount(read, Least);
        report.Add(EntryRuleFindings.CountFails(report.PlaceOf(Paths), report.Failed.Count(List.Text, count, asked, Grades.InWords), List.Text, count, asked, Surplus(count)));
    }

    /// <summary>Which sources are counted, with a space before; nothing where all are.</summary>
    public string GradesInWords => Grades.InWords;

    private SourceGrades Grades => new(Only, LeftOut);

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
