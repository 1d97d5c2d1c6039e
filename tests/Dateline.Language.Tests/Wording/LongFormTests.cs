using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Wording;

/// <summary>What the long form adds to a sentence: what names mean, lines ready to copy, lines that go.</summary>
public class LongFormTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: clubs
        entities:
          club:
            doc: A society with rules.
            fields:
              founded: date
              town: text?
          pond: {}
        events:
          meeting:
            doc: Members come together.
            fields:
              club: { type: club, doc: Whose meeting it was. }
              guests: list of club
        series:
          members: { of: club, type: count, doc: Who pays. }
        rules:
          meetings-are-dated: { in: meeting, check: date > 1900 }

        """;

    [Fact]
    public void A_field_that_is_missing_says_what_it_means() =>
        Assert.Equal("club   Whose meeting it was.", Only("first:\n  kind: meeting\n  date: 2021\n").Picture);

    [Fact]
    public void Kinds_are_listed_with_what_they_mean() =>
        Assert.Equal("meeting   Members come together.\nclub      A society with rules.", Only("first:\n  date: 2021\n").Picture);

    [Fact]
    public void Series_are_listed_with_what_they_mean() =>
        Assert.Equal("members   Who pays.", Only("rowers: { kind: club, name: Rowers, founded: 1901 }\nthen:\n  kind: as-of\n  entity: rowers\n  date: 2021\n").Picture);

    [Fact]
    public void A_kinds_own_fields_are_listed_before_those_that_all_have()
    {
        Finding finding = Only("calm:\n  kind: meeting\n  date: 2021\n  club: calm-club\n  weather: fine\ncalm-club: { kind: club, name: Calm, founded: 1901 }\n");

        Assert.StartsWith("The kind meeting has no field \"weather\". Its fields are club, guests, date,", finding.Message, StringComparison.Ordinal);
        Assert.Equal("club   Whose meeting it was.", finding.Picture);
    }

    [Theory]
    [InlineData("club: rowers", "rowers:\n  kind: club\n  name: …\n  founded: …")]
    [InlineData("club: The Rowers of 1901", "the-rowers-of-1901:\n  kind: club\n  name: The Rowers of 1901\n  founded: …")]
    [InlineData("{ club: calm, sources: [gazette] }", "gazette:\n  kind: source\n  title: …\n  url: https://…")]
    [InlineData("{ club: calm, after: founding }", "founding:\n  kind: …")]
    public void An_entry_that_is_missing_is_there_to_copy(string fields, string lines)
    {
        string meeting = fields.StartsWith('{')
            ? $"first: {{ kind: meeting, date: 2021, guests: [calm], {fields[1..]}\n"
            : $"first:\n  kind: meeting\n  date: 2021\n  guests: [calm]\n  {fields}\n";

        Assert.Equal(lines, Only("calm: { kind: club, name: Calm, founded: 1901 }\n" + meeting).Picture);
    }

    [Theory]
    [InlineData("  guests: [calm]\n  except: { meetings-are-dated: nobody came }\n", "  guests: [calm]\n")]
    [InlineData("  except: { meetings-are-dated: nobody came }  # why\n  guests: [calm]\n", "  guests: [calm]\n")]
    [InlineData("  except:\n    meetings-are-dated: nobody came\n  guests: [calm]\n", "  guests: [calm]\n")]
    [InlineData("  guests: [calm]\n  except:\n    meetings-are-dated: nobody came\n\n# the end\n", "  guests: [calm]\n\n# the end\n")]
    [InlineData("  guests: [calm]\n  except:\n    meetings-are-dated: >-\n      nobody\n      came\n", "  guests: [calm]\n")]
    [InlineData("  guests: [calm]\n  except: { meetings-are-dated: nobody came }", "  guests: [calm]\n")]
    [InlineData("  guests: [calm, calm]\n", "  guests: [calm]\n")]
    [InlineData("  guests: [ calm , \"calm\" ]\n", "  guests: [ calm ]\n")]
    public void What_is_to_be_deleted_has_the_edit(string written, string left)
    {
        const string Before = "calm: { kind: club, name: Calm, founded: 1901 }\nfirst:\n  kind: meeting\n  date: 2021\n  club: calm\n";
        Repair repair = Only(Before + written).Repairs[0];
        TextEdit edit = Assert.Single(repair.Edits);
        string changed = (Before + written)[..edit.Span.Start] + edit.NewText + (Before + written)[edit.Span.End..];

        Assert.Equal(Before + left, changed);
        Assert.Equal([], Check(changed).Select(finding => finding.Message));
    }

    [Fact]
    public void An_exception_among_others_or_in_braces_is_deleted_by_hand() =>
        Assert.All(
            (string[])["calm: { kind: club, name: Calm, founded: 1901 }\nfirst: { kind: meeting, date: 2021, club: calm, guests: [calm], except: { meetings-are-dated: nobody came } }\n"],
            text => Assert.Equal([], Only(text).Repairs.SelectMany(repair => repair.Edits)));

    private static Finding Only(string events) => Assert.Single(Check(events));

    private static IReadOnlyList<Finding> Check(string events) =>
        FolderCheck.Of([new SourceFile("clubs.timeline.yaml", Timeline), new SourceFile("a.events.yaml", events)]).Findings;
}
