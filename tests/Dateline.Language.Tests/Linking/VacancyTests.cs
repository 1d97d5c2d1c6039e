using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Yaml;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Linking;

/// <summary>A chair that nobody sits on: a series of entries has no word for that, and says so instead of offering somebody.</summary>
public sealed class VacancyTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: choir
        entities:
          singer: {}
          voice: {}
        series:
          leader: { of: voice, type: singer }
        events:
          handed-over:
            fields:
              voice: voice
              leader: change of leader

        """;

    private const string People =
        """
        alto:
          kind: voice
          name: Alto
        mia-berg:
          kind: singer
          name: Mia Berg
        lea-noon:
          kind: singer
          name: Lea Noon

        """;

    [Theory]
    [InlineData("mia-berg -> vacant", "DTL3103 vacant", "There is no singer \"vacant\", and a series has no word for nobody yet. Write unknown, or add an entry of its own for it.", "mia-berg -> unknown")]
    [InlineData("-> none", "DTL3103 none", "There is no singer \"none\", and a series has no word for nobody yet. Write unknown, or add an entry of its own for it.", "-> unknown")]
    [InlineData("nobody -> lea-noon", "DTL3103 nobody", "There is no singer \"nobody\", and a series has no word for nobody yet. Delete what is before the arrow, or add an entry of its own for it.", "-> lea-noon")]
    [InlineData("mia-berg -> No one", "DTL3042 No one", "There is no singer \"No one\", and a series has no word for nobody yet. Write unknown, or add an entry of its own for it.", "mia-berg -> unknown")]
    [InlineData("Vacant -> mia-berg", "DTL3042 Vacant", "There is no singer \"Vacant\", and a series has no word for nobody yet. Delete what is before the arrow, or add an entry of its own for it.", null)]
    [InlineData("mia-berg -> lea-non", "DTL3103 lea-non", "There is no singer with the id \"lea-non\". Did you mean \"lea-noon\"?", "mia-berg -> lea-noon")]
    public void It_is_said_that_nobody_cannot_be_said(string change, string found, string message, string? mended)
    {
        string events = Event("e-1", 2001, change);
        Finding finding = Assert.Single(Find(events));

        Assert.Equal(found, $"{finding.Code} {(People + events)[finding.Place.Span.Start..finding.Place.Span.End]}");
        Assert.Equal(message, finding.Message);
        if (mended is null)
            Assert.DoesNotContain(finding.Repairs, repair => repair.Edits.Count > 0);
        else
            Assert.Equal(People + Event("e-1", 2001, mended), Edits.Apply(People + events, finding.Repairs[0]));
    }

    [Fact]
    public void One_word_for_nobody_is_one_finding_and_one_repair()
    {
        string events = Event("e-1", 2001, "-> mia-berg") + Event("e-2", 2002, "mia-berg -> vacant") + Event("e-3", 2003, "vacant -> lea-noon");
        Finding finding = Assert.Single(Find(events));

        Assert.Equal(
            "There is no singer \"vacant\", and a series has no word for nobody yet. Write unknown after an arrow and nothing before one, "
            + "or add an entry of its own for it. It is in 1 other place, too.",
            finding.Message);
        string mended = Edits.Apply(People + events, finding.Repairs[0]);
        Assert.Equal(People + Event("e-1", 2001, "-> mia-berg") + Event("e-2", 2002, "mia-berg -> unknown") + Event("e-3", 2003, "-> lea-noon"), mended);
        Assert.Empty(Find(mended[People.Length..]));
    }

    [Fact]
    public void An_observation_of_nobody_leaves_its_line_out()
    {
        Finding finding = Assert.Single(Find("count:\n  kind: as-of\n  date: 2001\n  entity: alto\n  leader: vacant\n"));

        Assert.EndsWith("Delete the line, or add an entry of its own for it.", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Repairs, repair => repair.Edits.Count > 0);
    }

    [Fact]
    public void An_entry_may_stand_for_nobody()
    {
        string vacant = "vacant:\n  kind: singer\n  name: nobody\n";

        Assert.Empty(Find(vacant + Event("e-1", 2001, "-> mia-berg") + Event("e-2", 2002, "mia-berg -> vacant") + Event("e-3", 2003, "vacant -> lea-noon")));
    }

    private static string Event(string id, int year, string change) =>
        $"{id}:\n  kind: handed-over\n  date: {year}\n  voice: alto\n  leader: {change}\n";

    private static IReadOnlyList<Finding> Find(string events) =>
        FolderCheck.Of([new SourceFile("choir.timeline.yaml", Timeline), new SourceFile("choir.events.yaml", People + events)]).Findings;
}
