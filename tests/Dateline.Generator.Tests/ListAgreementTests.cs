using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Tests.Rules.Lists;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Generator.Tests;

/// <summary>What a condition about the items of lists comes to in a check, it comes to at run time.</summary>
public class ListAgreementTests
{
    private static readonly (string Condition, string Kind)[] Conditions =
    [
        .. new[]
        {
            "each witnesses.born <= date", "any witnesses.born > date", "no witnesses.born > date", "no witnesses == of", "any witnesses.spouse.name == \"old\"",
            "any scores > 5 and any scores < 2", "any (scores > 5 and scores < 2)", "each has(witnesses.born)", "each witnesses.born < 1950 where witnesses.age > 10",
            "each revisions.date <= revisions.released", "any revisions.final", "each votes.voters.born < votes.held", "each size(votes.voters) <= 1",
            "each (any votes.voters.born < 1950)", "of in witnesses", "of in witnesses.spouse", "sum(scores) == 6", "sum(votes.votes) == total", "sum(votes.votes * 2) == 10",
            "largest(scores) == 6", "smallest(scores) <= 1", "newest(days) <= 2004", "oldest(revisions.date) < 2000", "oldest(revisions.date) >= 1999",
            "size(witnesses where witnesses.born < 1950) <= 1", "size(votes.voters) == 3", "in-order(days)", "in-order(revisions.number)", "in-order(revisions.number by revisions.date)", "in-order(revisions.date by revisions.number)", "without-gaps(scores)", "without-gaps(revisions.number)", "unique(scores)", "unique(days)",
            "each revisions.number == total where revisions.date == newest(revisions.date)", "of.spouse.spouse == of", "size(of.weddings) == 2", "newest(of.weddings.date) >= date",
            "each of.weddings.scores > 0", "each witnesses.rank.on(2000) > 2", "sum(scores where scores > 1) >= 5",
        }.Select(condition => (condition, "wedding")),
        .. new[]
        {
            "size(children) == 2", "has(children)", "has(weddings)", "newest(children.born) <= died", "any children.spouse == this", "spouse.spouse == this", "this.born < 1900",
            "each children.born > born", "in-order(children.born)", "any friend-of.name == \"eve\"", "each children.spouse.spouse == children", "size(father.children) == 2",
            "no father.children == spouse", "smallest(children.age) > 3",
        }.Select(condition => (condition, "person")),
    ];

    private const string Entries =
        """
        old: { kind: person, name: old, born: 1900, died: 1950, age: 50 }
        young: { kind: person, name: young, born: 2001-05, spouse: old, age: 3, father: old }
        blank: { kind: person, name: blank, friends: [old, young] }
        cain: { kind: person, name: cain, born: 1930, father: old, spouse: eve, age: 7 }
        eve: { kind: person, name: eve, spouse: cain, father: { unknown: nobody says }, friends: [eve, cain] }
        w1: { kind: wedding, date: 2000 }
        w2: { kind: wedding, date: 2000, of: old, witnesses: [old], scores: [1, 6], total: 5, days: [2001, 2003-05-01], votes: [{ held: 1920, voters: [old], votes: 2 }, { held: 2000, voters: [old, young], votes: 3 }] }
        w3: { kind: wedding, date: 2000, of: old, witnesses: [blank, young], scores: [1, 2, 3, 1], days: [2003, 2003-05, 2001], revisions: [{ number: 2, date: 1999-05-01, released: 2001 }, { number: 1 }] }
        w4: { kind: wedding, date: 2000, of: cain, witnesses: [old, blank], total: 2, revisions: [{ number: 1, date: 2000-01-01, final: yes }, { number: 2, date: 2000-01-02, released: 1999 }], votes: [{ held: 1990 }] }
        w5: { kind: wedding, date: 2000, witnesses: { unknown: nobody says }, of: { unknown: nobody says } }
        hoax: { kind: wedding, date: 2004-05-06, of: old, witnesses: [young, blank], scores: [9, 0], days: [2001], total: 3, status: disproven }
        rank-of-old: { kind: as-of, date: 1999, entity: old, rank: 2 }
        """;

    [Fact]
    public void Conditions_about_items_say_the_same_in_a_check_and_at_run_time()
    {
        string rules = string.Concat(Conditions.Select((one, i) => $"  r{i}:\n    in: {one.Kind}\n    check: {one.Condition}\n  n{i}:\n    in: {one.Kind}\n    check: not ({one.Condition})\n"));
        SourceFile[] files = [new("family.timeline.yaml", FamilyCase.Timeline(rules)), new("a.events.yaml", Entries)];
        TimelineDefinition definition = TimelineDefinition.Read(files[0]);
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        Analysis analysis = Analysis.Of(definition, [Analysis.Bind(files[1], definition)]);
        Assert.DoesNotContain(analysis.Findings, finding => !finding.Code.StartsWith("DTL41", StringComparison.Ordinal) && finding.Severity == Language.Diagnostics.Severity.Error);
        var world = new TimelineWorld(analysis.Timeline, analysis.Series);
        BuiltTimeline built = BuiltTimeline.Of(files.Aggregate(new GeneratorHarness { HasWarningsAsErrors = false }, (made, file) => made.With(file.Path, file.Text))).Single();
        var differences = new List<string>();
        var seen = new HashSet<Truth>();
        foreach (BoundEntry entry in analysis.Timeline.Index.Entries.Where(entry => entry.Kind?.Name is "wedding" or "person" && entry.Id != "hoax"))
        {
            HashSet<string?> broken = [.. built.Validate(built.Find(entry.Id)!)!.Select(violation => violation.Rule)];
            for (int i = 0; i < Conditions.Length; i++)
            {
                if (definition.Rules.Find("r" + i)!.TargetFor(entry.Kind!) is not { } target)
                    continue;
                Truth said = RuleVerdict.Of(target, entry, world);
                Truth run = broken.Contains("r" + i) ? Truth.False : broken.Contains("n" + i) ? Truth.True : Truth.Unknown;
                seen.Add(said);
                if (said != run)
                    differences.Add($"{entry.Id}: {Conditions[i].Condition} is {said} in a check, {run} at run time");
            }
        }

        // What is disproven is asked nothing, and stands in nobody's list.
        Assert.DoesNotContain(built.Validate(built.Find("hoax")!)!, violation => violation.Rule is ['r' or 'n', ..]);
        Assert.DoesNotContain(analysis.Findings, finding => finding.Subject.StartsWith("hoax", StringComparison.Ordinal));
        Assert.Equal([], differences);
        Assert.Equal(3, seen.Count);
    }
}
