using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Causes;

/// <summary>An entry for which a rule exactly holds.</summary>
internal readonly record struct HoldingRule(RuleTarget Target, BoundEntry Entry);

/// <summary>Entries for which a rule exactly holds, by the values that it reads of them and of others. Each rule is gone through once, when it is asked.</summary>
internal sealed class SupportingEntries(RuleRun run, World world)
{
    private readonly Dictionary<string, Dictionary<(string Path, TextSpan Span, string Left), List<HoldingRule>>> _byRule = new(StringComparer.Ordinal);

    /// <summary>Whether one of the rules that failed holds for an entry with this value. Of what is built in nobody has counted that.</summary>
    public bool MayBeFor(Candidate candidate, IReadOnlyList<RuleFinding> found)
    {
        foreach (string rule in found.Select(one => one.Rule).Distinct(StringComparer.Ordinal))
        {
            if (run.Rules.Find(rule) is not { } declared || ReadBy(declared).ContainsKey(candidate.Suspect.Key))
                return true;
        }

        return false;
    }

    /// <summary>Every entry for which a declared rule holds with a value.</summary>
    public IEnumerable<HoldingRule> Of(Suspect suspect) =>
        from rule in run.Rules.Rules
        where rule.Targets.Any(target => Reads(target, suspect.Symbol!.Name))
        from holding in ReadBy(rule).TryGetValue(suspect.Key, out List<HoldingRule>? entries) ? entries : []
        select holding;

    private static bool Reads(RuleTarget target, string field) =>
        target.Body is EntryBody body
        && body.Paths.Concat(target.Where is null ? [] : PathsIn.Expression(target.Where)).Any(path => path.Steps.Any(step => step is not FieldStep read || read.Field.Name == field));

    private Dictionary<(string Path, TextSpan Span, string Left), List<HoldingRule>> ReadBy(CompiledRule rule)
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
                Add(read, suspect, new HoldingRule(target, entry));
        }

        return read;
    }

    private static void Add(Dictionary<(string Path, TextSpan Span, string Left), List<HoldingRule>> read, Suspect suspect, in HoldingRule holding)
    {
        if (!read.TryGetValue(suspect.Key, out List<HoldingRule>? entries))
            read.Add(suspect.Key, entries = []);
        if (entries.Count == 0 || !ReferenceEquals(entries[entries.Count - 1].Entry, holding.Entry))
            entries.Add(holding);
    }
}
