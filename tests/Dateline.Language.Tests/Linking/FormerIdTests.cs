using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Former;

namespace Dateline.Language.Tests.Linking;

/// <summary>Entries that had other ids before, and what still names them by those.</summary>
public class FormerIdTests
{
    private const string Renamed =
        "alliance: { kind: organization, name: Alliance, sources: [daily], formerly: [pact, old-pact] }\n"
        + "daily: { kind: source, formerly: weekly }\n"
        + "jane: { kind: person, name: Jane, formerly: [joan] }\n"
        + "first: { kind: cut, date: 2017, formerly: [zeroth] }\n"
        + "house: { kind: mission, name: House, formerly: [hut] }\n";

    [Theory]
    [InlineData("by: pact", "DTL3131 pact")]
    [InlineData("by: \"pact\"", "DTL3131 \"pact\"")]
    [InlineData("by: old-pact", "DTL3131 old-pact")]
    [InlineData("by: { value: pact, why: so }", "DTL3131 pact")]
    [InlineData("partners: [nato, pact]", "DTL3131 pact")]
    [InlineData("partners: { value: [pact], why: so }", "DTL3131 pact")]
    [InlineData("after: zeroth", "DTL3131 zeroth")]
    [InlineData("after: [zeroth]", "DTL3131 zeroth")]
    [InlineData("answers: zeroth", "DTL3131 zeroth")]
    [InlineData("mission: hut", "DTL3131 hut")]
    [InlineData("sources: [weekly]", "DTL3131 weekly")]
    [InlineData("date: { value: 2018, sources: [weekly] }", "DTL3131 weekly")]
    [InlineData("date: { value: 2018, says: { weekly: 2018 } }", "DTL3131 weekly")]
    [InlineData("by: { value: nato, says: { home-world: pact }, why: so }", "DTL3131 pact")]
    [InlineData("quotes: [{ speaker: joan, text: so }]", "DTL3131 joan")]
    [InlineData("quotes: [{ speaker: jane, text: so, source: weekly }]", "DTL3131 weekly")]
    [InlineData("by: alliance", "")]
    [InlineData("note: pact", "")]
    public void What_names_an_entry_by_an_earlier_id_leads_to_it_and_is_told_the_one_of_now(string field, string found)
    {
        string events = LinkingCase.Event("e", field.StartsWith("mission", StringComparison.Ordinal) ? [field, "ceiling: 30 -> 20"] : [field]);
        IReadOnlyList<Finding> findings = LinkingCase.Analyze(LinkingCase.Entities, events, Renamed).Findings;

        Assert.Equal(found, string.Join(", ", findings.Select(finding => $"{finding.Code} {events.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}")));
        if (found.Length == 0)
            return;
        Finding one = Assert.Single(findings);
        Assert.Equal(Severity.Hint, one.Severity);
        Assert.Equal(RepairSafety.Safe, Assert.Single(one.Repairs).Safety);
        Assert.Empty(LinkingCase.Analyze(LinkingCase.Entities, Edits.Apply(events, one.Repairs[0]), Renamed).Findings);
    }

    [Fact]
    public void It_is_said_once_for_all_places_and_one_edit_writes_all()
    {
        string events = LinkingCase.Event("e", "by: pact", "partners: [pact]") + LinkingCase.Event("f", "by: pact", "date: 2019");

        Finding one = Assert.Single(LinkingCase.Analyze(LinkingCase.Entities, events, Renamed).Findings);

        Assert.Equal("\"pact\" is now called \"alliance\". Write alliance. It is in 2 other places, too.", one.Message);
        Assert.Equal(events.Replace("pact", "alliance", StringComparison.Ordinal), Edits.Apply(events, one.Repairs[0]));
    }

    [Fact]
    public void A_default_of_a_file_is_one_place() =>
        Assert.Equal("DTL3131 nato-was", LinkingCase.Found(
            "file: { defaults: { by: nato-was } }\n" + LinkingCase.Event("e", "note: one") + LinkingCase.Event("f", "date: 2019") + "it: { kind: organization, name: It, formerly: nato-was }\n"));

    /// <summary>A series is that of the entity, whatever it is called at each of its moves.</summary>
    [Theory]
    [InlineData("20 -> 10", "DTL3131")]
    [InlineData("25 -> 10", "DTL3131, DTL4001")]
    public void Moves_under_both_ids_are_of_one_series(string second, string found)
    {
        string events = LinkingCase.Event("e", "mission: hut", "ceiling: 30 -> 20") + LinkingCase.Event("f", "date: 2019", "mission: house", $"ceiling: {second}");

        Assert.Equal(found, string.Join(", ", LinkingCase.Analyze(LinkingCase.Entities, events, Renamed).Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void An_observation_of_an_earlier_id_is_of_that_entity() =>
        Assert.Equal("DTL3131, DTL4002", string.Join(", ", LinkingCase.Analyze(
            LinkingCase.Entities,
            LinkingCase.Event("e", "mission: house", "ceiling: 30 -> 20") + "seen: { kind: as-of, date: 2020, entity: hut, ceiling: 25 }\n",
            Renamed).Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("one: { kind: organization, name: One, formerly: nato }", "DTL3133 nato")]
    [InlineData("one: { kind: organization, name: One, formerly: [old, nato] }", "DTL3133 nato")]
    [InlineData("one: { kind: organization, name: One, formerly: [two] }\ntwo: { kind: organization, name: Two, formerly: [one] }", "DTL3133 two, DTL3133 one")]
    [InlineData("one: { kind: organization, name: One, formerly: old }\ntwo: { kind: person, name: Two, formerly: old }", "DTL3134 old")]
    [InlineData("one: { kind: organization, name: One, formerly: one }", "DTL3135 one")]
    [InlineData("one: { kind: organization, name: One, formerly: [old, old] }", "DTL3112 old")]
    [InlineData("one: { kind: organization, name: One, formerly: The Old }", "DTL3132 The Old")]
    [InlineData("one: { kind: organization, name: One, formerly: [The Old] }", "DTL3132 The Old")]
    [InlineData("one: { kind: organization, name: One, formerly: 'old, older' }", "DTL3132 'old, older'")]
    [InlineData("one: { kind: organization, name: One, formerly: [{ id: old }] }", "DTL3132 { id: old }")]
    [InlineData("one: { kind: organization, name: One, formerly: 2018 }", "DTL3132 2018")]
    [InlineData("one: { kind: organization, name: One, formerly: { old: so } }", "DTL3020 { old: so }")]
    [InlineData("one: { kind: organization, name: One, formerly: [''] }", "DTL3021 ''")]
    [InlineData("one: { kind: organization, name: One, formerly: '' }", "DTL3017 formerly")]
    [InlineData("one: { kind: organization, name: One, formely: old }", "DTL3011 formely")]
    [InlineData("one: { kind: organization, name: One, former: old }", "DTL3011 former")]
    [InlineData("one: { kind: organization, name: One, Formerly: old }", "DTL3011 Formerly")]
    [InlineData("file: { defaults: { formerly: old } }\none: { kind: organization, name: One }", "DTL3136 formerly")]
    [InlineData("one: { kind: organization, name: One, formerly: old }", "")]
    [InlineData("one: { kind: organization, name: One, formerly: [old, older] }", "")]
    [InlineData("one: { kind: organization, name: One, formerly: [] }", "")]
    [InlineData("one: { kind: as-of, date: 2018, entity: the-mission, ceiling: 20, formerly: [old] }", "")]
    public void What_stands_under_formerly_was_an_id_of_this_entry_alone(string entries, string found) => Assert.Equal(found, LinkingCase.Found(entries + "\n"));

    /// <summary>A slip in an id from before means the entry of now.</summary>
    [Theory]
    [InlineData("by: pactt", "alliance")]
    [InlineData("by: Old Pact", "alliance")]
    [InlineData("answers: zerothh", "first")]
    public void A_slip_in_an_earlier_id_is_offered_the_one_of_now(string field, string offered)
    {
        Finding one = Assert.Single(LinkingCase.Analyze(LinkingCase.Entities, LinkingCase.Event("e", field), Renamed).Findings);

        Assert.Equal(Severity.Error, one.Severity);
        Assert.Contains(offered, one.Repairs[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_that_claim_an_id_the_first_is_meant() => Assert.Equal(
        ["DTL3131", "DTL3134"],
        LinkingCase.Find("one: { kind: organization, name: One, formerly: old }\ntwo: { kind: person, name: Two, formerly: old }\n" + LinkingCase.Event("e", "partners: [old]")).Select(finding => finding.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_compares_by_what_it_says()
    {
        FormerIdTable Of(string text) => FormerIdTable.Of(LinkingCase.Analyze(LinkingCase.Entities, text).Files);

        Assert.Equal(Of(Renamed), Of("# a remark\n" + Renamed));
        Assert.NotEqual(Of(Renamed), Of(Renamed.Replace("weekly", "monthly", StringComparison.Ordinal)));
        Assert.True(Of("").IsEmpty);
    }
}
