using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Schema;

/// <summary>A mistake in the timeline file is one finding there, and the entries that use what it spoils are not blamed.</summary>
public sealed class OneMistakeTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: theatre
        choices:
          genre: [drama, comedy]
        records:
          price:
            amount: number
        entities:
          person:
            born: day?
          actor:
            is: person
            voice: one of high | low
          stage: {}
        series:
          seats: { of: stage, type: count }
        events:
          premiere:
            doc: A play is shown for the first time.
            fields:
              stage: stage
              lead: person
              sold-out: flag?
              genre: genre
              audience: { type: count, tolerance: 1 }
              prices: list of price
          refit:
            fields:
              stage: stage
              seats: change of seats
        rules:
          sold-out-is-full:
            in: premiere
            check: not sold-out or audience > 10
          enough-people:
            in: premiere
            check: audience > 50

        """;

    private const string Entries =
        """
        anna-bell:
          kind: actor
          name: Anna Bell
          voice: high
        old-stage:
          kind: stage
          name: Old stage
        gazette:
          kind: source
        first-night:
          kind: premiere
          date: 2001
          stage: old-stage
          lead: anna-bell
          sold-out: yes
          genre: drama
          audience: { value: 40, says: { gazette: 41 } }
          prices:
            - amount: 12
          sources: [gazette]
          except: { enough-people: counted twice }
        bigger:
          kind: refit
          date: 2002
          stage: old-stage
          seats: 30 -> 40
        """;

    [Theory]
    [InlineData("sold-out: flag?", "SoldOut: flag?", "DTL2011")]
    [InlineData("premiere:\n", "Premiere:\n", "DTL2011")]
    [InlineData("is: person", "is: persn", "DTL2017")]
    [InlineData("is: person", "is: premiere", "DTL2018")]
    [InlineData("is: person", "is: actor", "DTL2019")]
    [InlineData("  person:\n", "  person:\n    is: actor\n", "DTL2019")]
    [InlineData("tolerance: 1", "tolerance: -1", "DTL2005")]
    [InlineData("tolerance: 1", "tolerance: 10%", "DTL2005")]
    [InlineData("genre: [drama, comedy]", "genre: [drama, comedy]\n  premiere: [a, b]", "DTL2013")]
    [InlineData("  price:\n", "  price:\n    is: stage\n", "DTL2002")]
    [InlineData("doc: A play", "description: A play", "DTL2002")]
    [InlineData("  enough-people:\n    in: premiere\n    check: audience > 50\n", "  - name: enough-people\n", "DTL2005")]
    [InlineData("lead: person", "lead: list<person>", "DTL2022")]
    [InlineData("lead: person", "lead: person[]", "DTL2022")]
    [InlineData("voice: one of high | low", "voice: one of high | low\n    born: day?", "DTL2080")]
    [InlineData("entities:\n", "kinds:\n", "DTL2002")]
    [InlineData("choices:\n", "kinds:\n", "DTL2002")]
    [InlineData("records:\n", "kinds:\n", "DTL2002")]
    [InlineData("series:\n", "kinds:\n", "DTL2002")]
    [InlineData("events:\n", "kinds:\n", "DTL2002")]
    [InlineData("rules:\n", "kinds:\n", "DTL2002")]
    [InlineData("dateline: 1", "format: 1", "DTL2002")]
    [InlineData("timeline: theatre", "title: theatre", "DTL2002")]
    [InlineData("stage: stage\n      lead", "date: stage\n      lead", "DTL2015")]
    [InlineData("      audience:", "      title:", "DTL2015")]
    [InlineData("    born: day?", "    name: day?", "DTL2015")]
    [InlineData("lead: person", "lead: persn", "DTL2020")]
    [InlineData("  person:\n", "  player:\n", "DTL2017")]
    [InlineData("  stage: {}", "  scene: {}", "DTL2041")]
    [InlineData("{ of: stage, type: count }", "{ kind: stage, type: count }", "DTL2002")]
    [InlineData("{ of: stage, type: count }", "{ of: stage, tpye: count }", "DTL2002")]
    [InlineData("{ of: stage, type: count }", "{ of: stge, type: count }", "DTL2041")]
    [InlineData("change of seats", "change of seat", "DTL2030")]
    [InlineData("type: count, tolerance", "kind: count, tolerance", "DTL2002")]
    [InlineData("in: premiere\n    check: not", "on: premiere\n    check: not", "DTL2102")]
    [InlineData("check: not sold-out or audience > 10", "check: not sold-out or visitors > 10", "DTL2150")]
    [InlineData("stage: stage\n      seats: change", "theatre: stage\n      seats: change", "DTL3011")]
    public void It_is_one_finding(string right, string wrong, string code)
    {
        Assert.Contains(right, Timeline, StringComparison.Ordinal);
        string broken = Timeline.Replace(right, wrong, StringComparison.Ordinal);
        if (wrong.StartsWith("  - name", StringComparison.Ordinal))
            broken = broken[..(broken.IndexOf("rules:\n", StringComparison.Ordinal) + "rules:\n".Length)] + wrong;
        var check = FolderCheck.Of([new SourceFile("theatre.timeline.yaml", broken), new SourceFile("theatre.events.yaml", Entries)]);

        Assert.Equal([code], check.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void The_other_direction_of_a_reference_is_a_list_for_a_rule_and_a_slip_in_its_name_is_one_finding()
    {
        string asked = Timeline
            .Replace("lead: person", "lead: { type: person, inverse: leads }", StringComparison.Ordinal)
            .Replace("audience > 10", "size(lead.leads) > 0", StringComparison.Ordinal);
        string slip = asked.Replace("size(lead.leads)", "size(lead.laeds)", StringComparison.Ordinal);

        Assert.Equal([], Check(asked));
        Assert.Equal(["\"person\" has no field \"laeds\". Did you mean \"leads\"?"], Check(slip));

        IEnumerable<string> Check(string timeline) =>
            FolderCheck.Of([new SourceFile("theatre.timeline.yaml", timeline), new SourceFile("theatre.events.yaml", Entries)]).Findings.Select(finding => finding.Message);
    }

    [Fact]
    public void What_nobody_declares_is_said_once_with_how_often_it_is_named_and_mended_everywhere()
    {
        string more = Entries + "\n" +
            """
            second-night:
              kind: premeire
              date: 2003
            third-night:
              kind: premeire
              date: 2004
            """;
        var check = FolderCheck.Of([new SourceFile("theatre.timeline.yaml", Timeline), new SourceFile("theatre.events.yaml", more)]);

        var finding = Assert.Single(check.Findings);
        Assert.StartsWith("This timeline has no kind \"premeire\". Did you mean \"premiere\"?", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("It is in 1 other place, too.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(2, finding.Repairs[0].Edits.Count);
        Assert.All(finding.Repairs[0].Edits, edit => Assert.Equal("premiere", edit.NewText));
    }
}
