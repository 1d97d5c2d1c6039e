using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Compiled;

/// <summary>A rule of the timeline file, typed for each kind that it is for.</summary>
/// <param name="Place">Its name in the timeline file.</param>
/// <param name="Targets">In the order of the declarations; without the kinds for which a finding has refused it.</param>
/// <param name="IsWhole">Nothing is wrong with it: what it does not report holds.</param>
public sealed record CompiledRule(
    string Name,
    Place Place,
    Severity Severity,
    IReadOnlyList<RuleTarget> Targets,
    bool IsWhole)
{
    /// <summary>It asks something of several entries together. Its targets are all of one verb.</summary>
    public bool ComparesEntries => Targets.Count > 0 && Targets[0].Body is GroupBody;

    public RuleTarget? TargetFor(KindSymbol kind)
    {
        foreach (RuleTarget target in Targets)
        {
            if (ReferenceEquals(target.Kind, kind))
                return target;
        }

        return null;
    }
}

/// <summary>What a rule asks of one kind of entry.</summary>
/// <param name="Where">Which entries of the kind it is for: those of which this is exactly true; null for all.</param>
/// <param name="Message">The developer's own words for what is wrong; null for generated ones.</param>
public sealed record RuleTarget(KindSymbol Kind, RuleBody Body, Expression? Where, MessageTemplate? Message)
{
    /// <summary>It names the status "disproven", and so is for events that have it, too.</summary>
    public bool IsForDisproven { get; init; }
}
