using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Causes;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Waiving;

/// <summary>Entries, and whole files, may excuse themselves from a rule, with a reason: <c>except: { RULE: reason }</c>.</summary>
public static class Waivers
{
    /// <summary>How many letters are compared to find which rules the waivers of a timeline mean.</summary>
    private const int MostLetters = 500_000;

    /// <summary>Every waiver, in the order of files and places.</summary>
    public static IReadOnlyList<StatedWaiver> In(LinkedTimeline timeline, IEnumerable<BoundFile> files)
    {
        var stated = new List<StatedWaiver>();
        foreach (BoundFile file in files)
            stated.AddRange(file.Waivers.Select(waiver => new StatedWaiver(file.File, null, waiver)));
        foreach (BoundEntry entry in timeline.Index.Files.SelectMany(file => file.Excused))
        {
            if (entry.Find(BuiltIns.Except)?.Value is WaiversValue waivers)
                stated.AddRange(waivers.Waivers.Select(waiver => new StatedWaiver(entry.File, entry, waiver)));
        }

        stated.Sort(static (a, b) => string.CompareOrdinal(a.File.Path, b.File.Path) is var order && order != 0
            ? order
            : a.Waiver.RuleSpan.Start.CompareTo(b.Waiver.RuleSpan.Start));
        return stated;
    }

    /// <summary>Removes what is excused, and reports excuses that name no rule or excuse nothing.</summary>
    public static IReadOnlyList<Finding> Apply(RuleRun run, IReadOnlyList<StatedWaiver> stated)
    {
        IReadOnlyList<string> names = [.. run.Rules.Rules.Select(rule => rule.Name), .. BuiltInRules.All];
        var isName = new HashSet<string>(names, StringComparer.Ordinal);
        var budget = new LetterBudget(MostLetters);
        var findings = new List<Finding>();
        var excused = new HashSet<Scope>();
        var known = new List<StatedWaiver>();
        ILookup<BoundEntry, string>? broken = null;
        foreach (StatedWaiver waiver in stated)
        {
            // What a file keeps silent by its code is settled when all findings are there.
            if (waiver.IsOfCode && waiver.Entry is null)
                continue;
            bool isKnown = isName.Contains(waiver.Rule);
            string? nearest = isKnown ? waiver.Rule : NearestName.Of(waiver.Rule, names, budget);
            if (nearest is null && waiver.Entry is { } entry && !run.Timeline.Schema.MayDeclare(waiver.Rule))
                nearest = OnlyBroken(entry, broken ??= run.Raised.ToLookup(found => found.Entry, found => found.Rule));
            // One without a reason is not read to the end: what it is for may still come.
            if (isKnown && waiver.Waiver.Reason.Length > 0)
                known.Add(waiver);
            else if (!isKnown && !run.Timeline.Schema.MayDeclare(waiver.Rule))
                findings.Add(WaiverFindings.UnknownRule(waiver.Place, waiver.Rule, nearest, names));

            // A slip in the name is one mistake: what it was to excuse is not reported beside it.
            if (nearest is not null)
                excused.Add(new Scope(waiver.File.Path, waiver.Entry, nearest));
        }

        RuleRun asked = run with { IsDataWhole = run.IsDataWhole && !run.Raised.Any(IsOfNoRule) };
        var used = new HashSet<Scope>();
        var world = new TimelineWorld(run.Timeline, run.Series, run.Today);
        IReadOnlyList<RuleFinding> unexcused = WithoutExcused(run.Raised, excused, used);
        foreach (RuleFinding found in WithoutExcused(CommonCauses.Join(run, unexcused, world, IsUsed), excused, used))
            findings.Add(found.Rule.Length == 0 ? found.Finding : found.Finding with { Rule = found.Rule });
        bool IsUsed(BoundEntry entry, string rule) => used.Contains(new Scope(entry.File.Path, entry, rule)) || used.Contains(new Scope(entry.File.Path, null, rule));

        foreach (StatedWaiver waiver in known)
        {
            if (!used.Contains(new Scope(waiver.File.Path, waiver.Entry, waiver.Rule)) && IsNeedless(waiver, asked, world, excused))
                findings.Add(WaiverFindings.NothingWaived(waiver));
        }

        return findings;
    }

    /// <summary>The one rule that an entry breaks and is not excused from: an exception with a name that nobody knows means it.</summary>
    private static string? OnlyBroken(BoundEntry entry, ILookup<BoundEntry, string> broken)
    {
        HashSet<string> stated = new((entry.Find(BuiltIns.Except)?.Value as WaiversValue)?.Waivers.Select(waiver => waiver.Rule) ?? [], StringComparer.Ordinal);
        string[] rules = [.. broken[entry].Distinct().Where(rule => !stated.Contains(rule))];
        return rules.Length == 1 ? rules[0] : null;
    }

    private static List<RuleFinding> WithoutExcused(IReadOnlyList<RuleFinding> raised, HashSet<Scope> excused, HashSet<Scope> used)
    {
        var left = new List<RuleFinding>(raised.Count);
        foreach (RuleFinding found in raised)
        {
            if (ExcuseOf(found, excused) is { } excuse)
                used.Add(excuse);
            else if (!IsExceptionUnread(found.Entry))
                left.Add(found);
        }

        return left;
    }

    /// <summary>What cannot be read may be the exception from any rule.</summary>
    private static bool IsExceptionUnread(BoundEntry entry) => entry.Find(BuiltIns.Except)?.Value is FaultyValue;

    private static Scope? ExcuseOf(RuleFinding found, HashSet<Scope> excused)
    {
        if (excused.Count == 0)
            return null;
        var ofEntry = new Scope(found.Entry.File.Path, found.Entry, found.Rule);
        Scope ofFile = ofEntry with { Entry = null };
        return excused.Contains(ofEntry) ? ofEntry : excused.Contains(ofFile) ? ofFile : null;
    }

    private static bool IsNeedless(StatedWaiver waiver, RuleRun run, TimelineWorld world, HashSet<Scope> excused)
    {
        if (run.Rules.Find(waiver.Rule) is not { } rule)
            return run.IsDataWhole && !run.NotAsked.Contains(waiver.Rule) && !(BuiltInRules.OfTime.Contains(waiver.Rule) && IsUndated(waiver, run));

        // Among several entries, any that is faulty may hide what the waiver is for, as with the built-in rules.
        if (rule.ComparesEntries)
            return rule.IsWhole && run.IsDataWhole;
        if (waiver.Entry is not null)
            return HoldsFor(rule, waiver.Entry, run.Timeline, world);
        string path = waiver.File.Path;
        return run.Timeline.Index.Entries.All(entry =>
            entry.File.Path != path || excused.Contains(new Scope(path, entry, waiver.Rule)) || HoldsFor(rule, entry, run.Timeline, world));
    }

    /// <summary>An error that no exception excuses: what is read without it, a rule may say more about.</summary>
    private static bool IsOfNoRule(RuleFinding found) => found.Rule == RuleFinding.NoRule && found.Finding.Severity == Severity.Error;

    /// <summary>Whether the day of what is excused is unknown, so that a rule about time had nothing to ask.</summary>
    private static bool IsUndated(StatedWaiver waiver, RuleRun run) => waiver.Entry is { } excused
        ? IsUndated(excused)
        : run.Timeline.Index.Entries.Any(entry => entry.File.Path == waiver.File.Path && IsUndated(entry));

    private static bool IsUndated(BoundEntry entry) => entry.Find(BuiltIns.Date)?.Value is UnknownValue;

    /// <summary>The rule is not for the entry, or exactly holds there. What cannot be known may still come to need the waiver.</summary>
    private static bool HoldsFor(CompiledRule rule, BoundEntry entry, LinkedTimeline timeline, TimelineWorld world)
    {
        if (!rule.IsWhole || entry.Kind is null || timeline.Index.IsRepeated(entry.Id))
            return false;
        return rule.TargetFor(entry.Kind) is not { } target || RuleVerdict.Of(target, entry, world) == Truth.True;
    }

    /// <summary>What an excuse is for: one entry, or all of a file, and a rule.</summary>
    private readonly record struct Scope(string Path, BoundEntry? Entry, string Rule);
}
