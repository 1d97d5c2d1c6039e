using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>
/// What verbs that compare entries find, held against trying every pair: an entry that contradicts one before it is a finding, whoever else is excused or
/// wrong, and one wrong value is one finding.
/// </summary>
public class GroupPairLaws
{
    private const string Overlap = "r:\n  in: cut\n  no-overlap: [date, effective]";
    private const string Close = "r:\n  in: cut\n  gap-at-least: 6\n  between: [effective, date]";

    /// <summary>So many lines has an entry.</summary>
    private const int Lines = 6;

    private static Gen<Span> Spans => from begin in Gen.Choose(1, 25) from length in Gen.Choose(0, 6) from hasEnd in Gen.Elements(true, true, false) select new Span(begin, hasEnd ? begin + length : null);

    [Theory]
    [InlineData(Overlap)]
    [InlineData(Close)]
    public void Each_that_contradicts_one_before_it_is_found_and_each_value_that_is_blamed_settles_it(string rule) => Prop.ForAll(Spans.ArrayOf(8).ToArbitrary(), spans =>
    {
        IReadOnlyList<RuleFinding> found = Raised(rule, spans);
        Assert.Equal(Enumerable.Range(0, spans.Length).Where(one => Before(rule, spans, one).Any(other => Contradict(rule, spans[one], spans[other]))), found.Select(NumberOf).Order());
        foreach (RuleFinding one in found)
        {
            int number = NumberOf(one), named = one.Finding.Message.Split('"')[3][^1] - '0';
            Assert.True(Contradict(rule, spans[number], spans[named]));
            foreach (Suspect suspect in one.Grounds!.Suspects.Concat(one.Grounds.Possible))
            {
                Span[] without = [.. spans];
                int at = suspect.Entry.Id[^1] - '0';
                without[at] = suspect.Symbol!.Name == "date" ? without[at] with { Begin = null } : without[at] with { End = null };
                Assert.DoesNotContain(Before(rule, spans, number), other => Contradict(rule, without[number], without[other]));
            }
        }
    }).Check(Laws.Tried(300));

    /// <summary>Nothing is left unsaid because another entry is excused, unless all of it is a value of that one; and no excuse is called needless that is not.</summary>
    [Theory]
    [InlineData(Overlap)]
    [InlineData(Close)]
    public void An_excuse_keeps_silent_what_stands_at_its_entry_and_nothing_else(string rule) => Prop.ForAll(
        (from spans in Spans.ArrayOf(5) from excused in Gen.Elements(true, false, false).ArrayOf(5) select (spans, excused)).ToArbitrary(),
        one =>
        {
            IReadOnlyList<RuleFinding> raised = Raised(rule, one.spans);
            HashSet<int> wrong = [.. raised.Select(NumberOf)];
            Finding[] found = [.. Findings(rule, one.spans, one.excused)];
            bool MayBeMeant(Suspect suspect) => suspect.Entry.Id[^1] - '0' is var at && one.excused[at] && !wrong.Contains(at);
            foreach (RuleFinding each in raised.Where(each => !one.excused[NumberOf(each)] && !each.Grounds!.Suspects.Any(MayBeMeant)))
                Assert.Contains(found, finding => finding.Severity == Severity.Error && finding.Related.Select(related => related.Place).Append(finding.Place).Any(place => EntryAt(place) == NumberOf(each)));
            Assert.DoesNotContain(found, finding => finding.Severity == Severity.Error && one.excused[EntryAt(finding.Place)]);
            Assert.DoesNotContain(found, finding => finding.Code == "DTL4111" && wrong.Contains(EntryAt(finding.Place)));
        }).Check(Laws.Tried(300));

    /// <summary>Entries that follow each other well, of which one end of one is another day.</summary>
    [Theory]
    [InlineData(Overlap)]
    [InlineData(Close)]
    public void One_wrong_value_is_one_finding(string rule)
    {
        var cases =
            from number in Gen.Choose(2, 4)
            from order in Gen.Shuffle(Enumerable.Range(0, number).ToArray())
            from wrong in Gen.Choose(0, number - 1)
            from day in Gen.Choose(1, 28)
            from isBegin in Gen.Elements(true, false)
            select (order, wrong, day, isBegin);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            Span[] spans = [.. one.order.Select(place => new Span(1 + (8 * place), 2 + (8 * place)))];
            Assert.Empty(Findings(rule, spans));
            Span old = spans[one.wrong];
            spans[one.wrong] = one.isBegin ? old with { Begin = Math.Min(one.day, old.End!.Value) } : old with { End = Math.Max(one.day, old.Begin!.Value) };
            Assert.InRange(Findings(rule, spans).Count(), 0, 1);
        }).Check(Laws.Tried(300));
    }

    private static int NumberOf(RuleFinding found) => found.Entry.Id[^1] - '0';

    /// <summary>Those with which an entry is compared: of spans those above it, of gaps those that begin earlier.</summary>
    private static IEnumerable<int> Before(string rule, Span[] spans, int number) => Enumerable.Range(0, spans.Length)
        .Where(other => rule == Overlap ? other < number : (spans[other].Begin, other).CompareTo((spans[number].Begin, number)) < 0);

    private static bool Contradict(string rule, Span one, Span other)
    {
        if (!one.IsKnown || !other.IsKnown)
            return false;
        return rule == Overlap ? one.First < other.Last && other.First < one.Last : other.First < one.Last + 6 && one.First < other.Last + 6;
    }

    private static IReadOnlyList<RuleFinding> Raised(string rule, Span[] spans)
    {
        Analysis analysis = RuleCase.Analyse(rule, new("entities.events.yaml", RuleCase.Entities), new("entries.events.yaml", Entries(spans, null)));
        return analysis.Definition.Rules.Check(analysis.Timeline, analysis.Series);
    }

    private static IEnumerable<Finding> Findings(string rule, Span[] spans, bool[]? excused = null) => FolderCheck.Of(
        [new("cases.timeline.yaml", RuleCase.Timeline(rule)), new("entities.events.yaml", RuleCase.Entities), new("entries.events.yaml", Entries(spans, excused))])
        .Findings.Where(finding => finding.Code != "DTL3121");

    private static int EntryAt(Place place) => place.Path == "entries.events.yaml" ? (place.LineNumber - 1) / Lines : -1;

    private static string Entries(Span[] spans, bool[]? excused) => string.Concat(spans.Select((span, number) =>
        $"e-{number}:\n  kind: cut\n  mission: mission-one\n  date: {Day(span.Begin)}\n{(span.End is null ? "" : $"  effective: {Day(span.End)}")}\n{(excused?[number] == true ? "  except: { r: so the book has it }" : "")}\n"));

    private static string Day(int? day) => $"2018-05-{day:00}";

    private sealed record Span(int? Begin, int? End)
    {
        public bool IsKnown => Begin is not null || End is not null;

        public int First => Begin ?? End ?? throw new InvalidOperationException("Neither end is known.");

        public int Last => End ?? Begin ?? throw new InvalidOperationException("Neither end is known.");
    }
}
