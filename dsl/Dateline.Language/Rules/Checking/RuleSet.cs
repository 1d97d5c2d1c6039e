using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Rules.Groups;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Rules.Checking;

/// <summary>The rules of a timeline, read and typed once, with their examples run.</summary>
public sealed class RuleSet
{
    /// <summary>
    /// Where rules have found so much, nobody reads on, and five hundred rules that every entry breaks would fill the memory. The
    /// rest of the entries is not asked, which is a finding of its own.
    /// </summary>
    private const int MostFindings = 30_000;

    private readonly Dictionary<KindSymbol, List<(CompiledRule Rule, RuleTarget Target)>> _byKind = [];

    private RuleSet(IReadOnlyList<CompiledRule> rules, IReadOnlyList<DerivedMember> derived, IReadOnlyList<Finding> findings)
    {
        Rules = rules;
        Derived = derived;
        Findings = findings;
        foreach (CompiledRule rule in rules)
        {
            foreach (RuleTarget target in rule.Targets)
            {
                if (!_byKind.TryGetValue(target.Kind, out var ofKind))
                    _byKind.Add(target.Kind, ofKind = []);
                ofKind.Add((rule, target));
            }
        }
    }

    /// <summary>In the order of the timeline file; those that cannot be read too, without targets.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>What kinds derive from their fields, as far as it could be read.</summary>
    public IReadOnlyList<DerivedMember> Derived { get; }

    /// <summary>What is wrong with the rules themselves, at their places in the timeline file (DTL21xx).</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public static RuleSet Compile(TimelineSchema schema)
    {
        DeclaredMembers members = DeclaredMembers.Of(schema);
        List<Finding> findings = [.. members.Findings];
        var rules = new List<CompiledRule>();
        foreach (RuleDeclaration declaration in schema.Rules)
            rules.Add(RuleReader.Read(declaration, schema, findings));
        return new RuleSet(rules, [.. schema.Entities.Concat(schema.Events).SelectMany(members.OwnOf)], findings);
    }

    public CompiledRule? Find(string name) => Rules.FirstOrDefault(rule => rule.Name == name);

    /// <summary>Runs every rule on every entry that it is for.</summary>
    /// <param name="timeline">The joined files.</param>
    /// <param name="series">How their series went.</param>
    /// <param name="memo">Takes what is found, and has what a run before this one found; null where nobody asks again.</param>
    /// <param name="today">The day of the check; null where it is not given.</param>
    public IReadOnlyList<RuleFinding> Check(LinkedTimeline timeline, SeriesResult series, RuleMemo? memo = null, EdtfDate? today = null, CancellationToken cancellation = default)
    {
        var found = new List<RuleFinding>();
        if (_byKind.Count == 0)
            return found;
        var world = new TimelineWorld(timeline, series, today);
        memo?.Begin(timeline.Index.Shape);
        foreach (FileDigest digest in timeline.Index.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (memo?.Recall(digest.File, world) is { } known && found.Count + known.Count <= MostFindings)
                found.AddRange(known);
            else if (AskAll(digest.File, timeline, world, memo?.AnswersOf(digest.File), found, cancellation) is { } next)
                return Cut(found, next);
        }

        foreach (CompiledRule rule in Rules.Where(rule => rule.ComparesEntries))
        {
            if (found.Count > MostFindings)
                return Cut(found, timeline.Index.Entries[0]);
            cancellation.ThrowIfCancellationRequested();
            Compare(rule, timeline, world, found);
        }

        memo?.EndRun();
        return found;
    }

    /// <returns>The entry before which too much has been found; null where all were asked.</returns>
    private BoundEntry? AskAll(BoundFile file, LinkedTimeline timeline, World world, FileAnswers? answers, List<RuleFinding> found, CancellationToken cancellation)
    {
        bool areAll = true;
        foreach (BoundEntry entry in file.Entries)
        {
            // One of two entries with one id is asked once the other is gone: nobody knows yet what it says then.
            areAll &= !timeline.Index.IsRepeated(entry.Id);
            if (entry.Kind is null || timeline.Index.IsRepeated(entry.Id) || !_byKind.TryGetValue(entry.Kind, out var ofKind))
                continue;
            if (found.Count > MostFindings)
                return entry;
            cancellation.ThrowIfCancellationRequested();
            Effort.Count(ofKind.Count);
            for (int i = 0; i < ofKind.Count; i++)
            {
                (CompiledRule rule, RuleTarget target) = ofKind[i];
                if (target.Body is not EntryBody body)
                    continue;
                if (answers is null)
                    Ask(rule, target, body, entry, world, found);
                else
                    found.AddRange(Ask(answers, i, rule, target, body, entry, world));
            }
        }

        if (areAll)
            answers?.AreAll();
        return null;
    }

    /// <summary>One rule after the other: what each gathers is not needed any more when the next one does.</summary>
    private static void Compare(CompiledRule rule, LinkedTimeline timeline, World world, List<RuleFinding> found)
    {
        var check = new GroupCheck(rule, GroupExcuses.From(rule.Name, timeline.Index.Files), found);
        var targets = rule.Targets.ToDictionary(target => target.Kind);
        foreach (BoundEntry entry in timeline.Index.Entries)
        {
            if (entry.Kind is null || timeline.Index.IsRepeated(entry.Id))
                check.MissOne();
            else if (targets.TryGetValue(entry.Kind, out RuleTarget? target))
                check.Add(target, entry, world);
        }

        check.Run();
    }

    private List<RuleFinding> Cut(List<RuleFinding> found, BoundEntry next)
    {
        found.Add(new RuleFinding("", next, UnreadableFindings.TooMuchFound(Rules[0].Place, found.Count)));
        return found;
    }

    /// <summary>Of its own, as what it captures is made wherever it is declared.</summary>
    private static IReadOnlyList<RuleFinding> Ask(FileAnswers answers, int number, CompiledRule rule, RuleTarget target, EntryBody body, BoundEntry entry, World world) =>
        answers.Add(entry, number, world, asked => Ask(rule, target, body, entry, asked, []));

    private static List<RuleFinding> Ask(CompiledRule rule, RuleTarget target, EntryBody body, BoundEntry entry, World world, List<RuleFinding> found)
    {
        if (RuleVerdict.Of(target, entry, world) == Truth.False)
            body.Report(new RuleReport(rule, target, entry, world, found));
        return found;
    }
}
