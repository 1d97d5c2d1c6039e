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
        IReadOnlyList<string> names = [.. rules.Rules.Select(rule => rule.Name), .. BuiltInRules.All];
        var findings = new List<Finding>();
        var excused = new HashSet<(BoundEntry Entry, string Rule)>();
        var unused = new List<(BoundEntry Entry, Waiver Waiver)>();
        foreach (BoundEntry entry in timeline.Index.Entries)
        {
            foreach (Waiver waiver in WaiversOf(entry))
            {
                bool isKnown = names.Contains(waiver.Rule);
                string? nearest = isKnown ? waiver.Rule : NearestName.Of(waiver.Rule, names);
                if (!isKnown)
                    findings.Add(WaiverFindings.UnknownRule(entry.File.PlaceOf(waiver.RuleSpan), waiver.Rule, nearest, names));
                else
                    unused.Add((entry, waiver));

                // A slip in the name is one mistake: what it was to excuse is not reported beside it.
                if (nearest is not null)
                    excused.Add((entry, nearest));
            }
        }

        var used = new HashSet<(BoundEntry Entry, string Rule)>();
        foreach (RuleFinding found in raised)
        {
            if (excused.Contains((found.Entry, found.Rule)))
                used.Add((found.Entry, found.Rule));
            else
                findings.Add(found.Finding);
        }

        var world = new TimelineWorld(timeline, series);
        foreach ((BoundEntry entry, Waiver waiver) in unused)
        {
            if (used.Contains((entry, waiver.Rule)))
                continue;
            if (rules.Find(waiver.Rule) is { } rule ? HoldsFor(rule, entry, timeline, world) : isDataWhole)
                findings.Add(WaiverFindings.NothingWaived(entry.File.PlaceOf(waiver.RuleSpan), entry.Id, waiver.Rule));
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

    private static IReadOnlyList<Waiver> WaiversOf(BoundEntry entry) =>
        entry.Find(BuiltIns.Except)?.Value is WaiversValue waivers ? waivers.Waivers : [];
}
