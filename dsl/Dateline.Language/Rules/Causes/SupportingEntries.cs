using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Causes;

/// <summary>Entries for which a rule exactly holds, by the values that it reads of them and of others. Each rule is gone through once, when it is asked.</summary>
internal sealed class SupportingEntries(RuleRun run, World world)
{
    private readonly Dictionary<string, HashSet<(string Path, TextSpan Span, string Left)>> _byRule = new(StringComparer.Ordinal);

    /// <summary>Whether one of the rules that failed holds for an entry with this value. Of what is built in nobody has counted that.</summary>
    public bool MayBeFor(Candidate candidate, IReadOnlyList<RuleFinding> found)
    {
        foreach (string rule in found.Select(one => one.Rule).Distinct(StringComparer.Ordinal))
        {
            if (run.Rules.Find(rule) is not { } declared || ReadBy(declared).Contains(candidate.Suspect.Key))
                return true;
        }

        return false;
    }

    private HashSet<(string Path, TextSpan Span, string Left)> ReadBy(CompiledRule rule)
    {
        if (_byRule.TryGetValue(rule.Name, out var read))
            return read;
        _byRule.Add(rule.Name, read = []);
        var trail = new List<Suspect>();
        foreach (BoundEntry entry in run.Timeline.Index.Entries)
        {
            if (entry.Kind is null || rule.TargetFor(entry.Kind) is not { Body: EntryBody body } target)
                continue;
            if (RuleVerdict.IsMeant(target, entry, world) != Truth.True || body.Holds(entry, world) != Truth.True)
                continue;
            trail.Clear();
            foreach (PathExpression path in body.Paths)
                PathReader.Trace(path, entry, world, trail);
            foreach (Suspect suspect in trail)
                read.Add(suspect.Key);
        }

        return read;
    }
}
