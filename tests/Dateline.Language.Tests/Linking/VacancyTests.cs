using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Yaml;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Linking;

/// <summary>A chair that nobody sits on: a series of entries has one word for that, and offers it in place of others instead of offering somebody.</summary>
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
          rehearsal: {}

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
    [InlineData("mia-berg -> vacant", "DTL3103 vacant", "There is no singer \"vacant\", and the word for nobody is nobody. Write nobody, or add an entry of its own for it.", "mia-berg -> nobody")]
    [InlineData("-> none", "DTL3103 none", "There is no singer \"none\", and the word for nobody is nobody. Write nobody, or add an entry of its own for it.", "-> nobody")]
    [InlineData("no-one -> lea-noon", "DTL3103 no-one", "There is no singer \"no-one\", and the word for nobody is nobody. Write nobody, or add an entry of its own for it.", "nobody -> lea-noon")]
    [InlineData("mia-berg -> No one", "DTL3042 No one", "There is no singer \"No one\". Where there is nobody, write nobody.", "mia-berg -> nobody")]
    [InlineData("Vacant -> mia-berg", "DTL3042 Vacant", "There is no singer \"Vacant\". Where there is nobody, write nobody.", "nobody -> mia-berg")]
    [InlineData("Nobody -> mia-berg", "DTL3042 Nobody", "There is no singer \"Nobody\". Where there is nobody, write nobody.", "nobody -> mia-berg")]
    [InlineData("mia-berg -> lea-non", "DTL3103 lea-non", "There is no singer with the id \"lea-non\". Did you mean \"lea-noon\"?", "mia-berg -> lea-noon")]
    public void Other_words_for_nobody_lead_to_the_one(string change, string found, string message, string mended)
    {
        string events = Event("e-1", 2001, change);
        Finding finding = Assert.Single(Find(events));

        Assert.Equal(found, $"{finding.Code} {(People + events)[finding.Place.Span.Start..finding.Place.Span.End]}");
        Assert.Equal(message, finding.Message);
        Assert.Equal(People + Event("e-1", 2001, mended), Edits.Apply(People + events, finding.Repairs[0]));
        Assert.Empty(Find(Event("e-1", 2001, mended)));
    }

    [Fact]
    public void One_word_for_nobody_is_one_finding_and_one_repair()
    {
        string events = Event("e-1", 2001, "-> mia-berg") + Event("e-2", 2002, "mia-berg -> vacant") + Event("e-3", 2003, "vacant -> lea-noon");
        Finding finding = Assert.Single(Find(events));

        Assert.Equal(
            "There is no singer \"vacant\", and the word for nobody is nobody. Write nobody, or add an entry of its own for it. It is in 1 other place, too.",
            finding.Message);
        string mended = Edits.Apply(People + events, finding.Repairs[0]);
        Assert.Equal(People + Event("e-1", 2001, "-> mia-berg") + Event("e-2", 2002, "mia-berg -> nobody") + Event("e-3", 2003, "nobody -> lea-noon"), mended);
        Assert.Empty(Find(mended[People.Length..]));
    }

    [Theory]
    [InlineData("vacant")]
    [InlineData("Vacant")]
    public void An_observation_may_state_nobody(string word)
    {
        string Observed(string leader) => $"count:\n  kind: as-of\n  date: 2001\n  entity: alto\n  leader: {leader}\n";
        Finding finding = Assert.Single(Find(Observed(word)));

        Assert.Equal(People + Observed("nobody"), Edits.Apply(People + Observed(word), finding.Repairs[0]));
        Assert.DoesNotContain(finding.Repairs, repair => repair.Title.Contains("arrow", StringComparison.Ordinal));
        Assert.Empty(Find(Observed("nobody")));
    }

    [Fact]
    public void An_entry_may_stand_for_nobody()
    {
        string vacant = "vacant:\n  kind: singer\n  name: nobody\n";

        Assert.Empty(Find(vacant + Event("e-1", 2001, "-> mia-berg") + Event("e-2", 2002, "mia-berg -> vacant") + Event("e-3", 2003, "vacant -> lea-noon")));
    }

    [Theory]
    [InlineData("nobody", "singer", "DTL3150")]
    [InlineData("nobody", "voice", "")]
    [InlineData("unknown", "singer", "DTL3150")]
    [InlineData("unknown", "voice", "")]
    public void The_word_is_no_id_of_what_a_series_can_name(string id, string kind, string code) =>
        Assert.Equal(code, string.Join(", ", Find($"{id}:\n  kind: {kind}\n  name: Nobody\n").Select(finding => finding.Code)));

    [Theory]
    [InlineData("-> mia-berg", "mia-berg -> nobody", "nobody -> lea-noon", "")]
    [InlineData("-> mia-berg", "mia-berg -> nobody", "-> lea-noon", "")]
    [InlineData("-> mia-berg", "mia-berg -> nobody", "nobody -> unknown", "")]
    [InlineData("nobody -> mia-berg", "mia-berg -> lea-noon", "lea-noon -> nobody", "")]
    [InlineData("-> mia-berg", "mia-berg -> nobody", "mia-berg -> lea-noon", "DTL4001 mia-berg")]
    [InlineData("-> mia-berg", "nobody -> lea-noon", "lea-noon -> nobody", "DTL4001 nobody")]
    [InlineData("-> mia-berg", "mia-berg -> nobody", "nobody ->", "DTL3063 ->")]
    public void Who_comes_after_nobody_is_checked(string first, string second, string third, string found)
    {
        string events = Event("e-1", 2001, first) + Event("e-2", 2002, second) + Event("e-3", 2003, third);
        string[] findings = [.. Find(events).Select(finding => $"{finding.Code} {(People + events)[finding.Place.Span.Start..finding.Place.Span.End]}")];

        Assert.Equal(found, string.Join(", ", findings));
    }

    [Theory]
    [InlineData("2002-06-01", "mia-berg", "DTL5006")]
    [InlineData("2003-06-01", "lea-noon", "DTL5006")]
    [InlineData("2001-06-01", "mia-berg", "")]
    [InlineData("2004-06-01", "lea-noon", "")]
    public void Nobody_speaks_for_a_vacant_office(string date, string speaker, string code)
    {
        string history = Event("e-1", 2000, "-> mia-berg") + Event("e-2", 2001, "mia-berg -> nobody", "-12-31") + Event("e-3", 2003, "nobody -> lea-noon", "-12-31");
        string said = $"talk:\n  kind: rehearsal\n  date: {date}\n  quotes:\n    - {{ speaker: {speaker}, role: alto, text: louder }}\n";

        Assert.Equal(code, string.Join(", ", Find(history + said).Select(finding => finding.Code)));
    }

    [Theory]
    [InlineData("-> mia-berg", "nobody -> lea-noon", "DTL4001")]
    [InlineData("nobody -> mia-berg", "mia-berg -> lea-noon", "DTL4101")]
    [InlineData("nobody -> mia-berg", "-> nobody", "")]
    public void A_rule_can_ask_for_nobody(string first, string second, string codes)
    {
        const string Rule =
            """
            rules:
              the-chair-is-free:
                in: handed-over
                check: leader.from == nobody or leader.to == nobody

            """;
        string events = Event("e-1", 2001, first) + Event("e-2", 2002, second);

        Assert.Equal(codes, string.Join(", ", Find(events, Rule).Select(finding => finding.Code).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("mia-berg -> nobody", "mia-berg -> nobody", "")]
    [InlineData("mia-berg -> nobody", "mia-berg -> unknown", "")]
    [InlineData("mia-berg -> nobody", "mia-berg -> lea-noon", "DTL5002")]
    [InlineData("mia-berg -> lea-noon", "mia-berg -> nobody", "DTL5002")]
    public void A_source_that_names_somebody_contradicts_nobody(string value, string says, string code)
    {
        string events = $"post:\n  kind: source\ne-1:\n  kind: handed-over\n  date: 2001\n  voice: alto\n  leader:\n    value: {value}\n    says: {{ post: {says} }}\n  sources: [post]\n";

        Assert.Equal(code, string.Join(", ", Find(events).Select(finding => finding.Code)));
    }

    private static string Event(string id, int year, string change, string day = "") =>
        $"{id}:\n  kind: handed-over\n  date: {year}{day}\n  voice: alto\n  leader: {change}\n";

    private static IReadOnlyList<Finding> Find(string events, string rules = "") =>
        FolderCheck.Of([new SourceFile("choir.timeline.yaml", Timeline + rules), new SourceFile("choir.events.yaml", People + events)]).Findings;
}
