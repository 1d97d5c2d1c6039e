using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Schema;
using Dateline.Language.Series;

namespace Dateline.Language.Rules;

/// <summary>The rules of a timeline, read and typed once, with their examples run.</summary>
public sealed class RuleSet
{
    private RuleSet(IReadOnlyList<Finding> findings) => Findings = findings;

    /// <summary>What is wrong with the rules themselves, at their places in the timeline file (DTL21xx).</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public static RuleSet Compile(TimelineSchema schema) => new([]);

    /// <summary>Runs every rule on every entry that it is for.</summary>
    public IReadOnlyList<RuleFinding> Check(LinkedTimeline timeline, SeriesResult series) => [];
}
