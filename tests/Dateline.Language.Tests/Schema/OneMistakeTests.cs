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
    [InlineData("voice: one of high | low", "voice: one of high | low\n    born: day?", "DTL2070")]
    public void It_is_one_finding(string right, string wrong, string code)
    {
        Assert.Contains(right, Timeline, StringComparison.Ordinal);
        string broken = Timeline.Replace(right, wrong, StringComparison.Ordinal);
        if (wrong.StartsWith("  - name", StringComparison.Ordinal))
            broken = broken[..(broken.IndexOf("rules:\n", StringComparison.Ordinal) + "rules:\n".Length)] + wrong;
        var check = FolderCheck.Of([new SourceFile("theatre.timeline.yaml", broken), new SourceFile("theatre.events.yaml", Entries)]);

        Assert.Equal([code], check.Findings.Select(finding => finding.Code));
    }
}
