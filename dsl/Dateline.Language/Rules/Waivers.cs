using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Schema;
using Dateline.Language.Series;

namespace Dateline.Language.Rules;

/// <summary>Entries may excuse themselves from a rule, with a reason: <c>except: { RULE: reason }</c>.</summary>
public static class Waivers
{
    /// <summary>Removes what is excused, and reports excuses that name no rule or excuse nothing.</summary>
    /// <param name="raised">What all rules found, the built-in ones too.</param>
    /// <param name="isDataWhole">
    /// Nothing else is wrong with the data. Otherwise a built-in rule may be silent only because of that, and a
    /// waiver may be needed again tomorrow.
    /// </param>
    public static IReadOnlyList<Finding> Apply(
        IReadOnlyList<RuleFinding> raised, RuleSet rules, LinkedTimeline timeline, SeriesResult series, bool isDataWhole)
    {
        var findings = new List<Finding>();
        var waived = new HashSet<(BoundEntry Entry, string Rule)>();
        foreach (RuleFinding found in raised)
        {
            if (WaiverOf(found.Entry, found.Rule) is null)
                findings.Add(found.Finding);
            else
                waived.Add((found.Entry, found.Rule));
        }

        var world = new TimelineWorld(timeline, series);
        foreach (BoundEntry entry in timeline.Index.Entries)
        {
            foreach (Waiver waiver in WaiversOf(entry))
            {
                if (waived.Contains((entry, waiver.Rule)))
                    continue;
                Place place = entry.File.PlaceOf(waiver.RuleSpan);
                bool isBuiltIn = BuiltInRules.All.Contains(waiver.Rule);
                CompiledRule? rule = rules.Find(waiver.Rule);
                if (!isBuiltIn && rule is null)
                    findings.Add(WaiverFindings.UnknownRule(place, waiver.Rule, [.. rules.Rules.Select(one => one.Name), .. BuiltInRules.All]));
                else if (rule is null ? isDataWhole : HoldsFor(rule, entry, timeline, world))
                    findings.Add(WaiverFindings.NothingWaived(place, entry.Id, waiver.Rule));
            }
        }

        return findings;
    }

    /// <summary>The rule is not for the entry, or exactly holds there. What cannot be known may still come to need the waiver.</summary>
    private static bool HoldsFor(CompiledRule rule, BoundEntry entry, LinkedTimeline timeline, TimelineWorld world)
    {
        if (!rule.IsWhole || entry.Kind is null || timeline.Index.IsRepeated(entry.Id))
            return false;
        return rule.TargetFor(entry.Kind) is not { } target || RuleVerdict.Of(target, entry, world) == Truth.True;
    }

    private static Waiver? WaiverOf(BoundEntry entry, string rule)
    {
        foreach (Waiver waiver in WaiversOf(entry))
        {
            if (waiver.Rule == rule)
                return waiver;
        }

        return null;
    }

    private static IReadOnlyList<Waiver> WaiversOf(BoundEntry entry) =>
        entry.Find(BuiltIns.Except)?.Value is WaiversValue waivers ? waivers.Waivers : [];
}
