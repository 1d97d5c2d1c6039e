using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Tests.Binding;

public class EntryTests
{
    [Fact]
    public void An_entry_has_its_id_its_kind_and_its_fields()
    {
        BoundEntry entry = Assert.Single(Probe.Bind("the-meeting:\n  kind: meeting\n  date: 2021\n  host: ada\n  place: Rome\n").Entries);

        Assert.Equal("the-meeting", entry.Id);
        Assert.Equal("meeting", entry.Kind!.Name);
        Assert.Equal(["date", "host", "place"], entry.Fields.Select(field => field.Symbol.Name));
        Assert.False(entry.IsDamaged);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing here\n")]
    [InlineData("home-world:\n  kind: source\n")]
    [InlineData("ada:\n  kind: person\n  name: Ada\n  also: [A. L.]\n  note: a note\n  sources: [home-world]\n")]
    [InlineData("it:\n  kind: probe\n  date: { unknown: no source gives one }\n")]
    [InlineData("it:\n  kind: as-of\n  date: 2021\n  entity: a-mission\n  ceiling: 30\n")]
    [InlineData("it:\n  kind: probe\n  date: 2021\n  sources: []\n  status: planned\n  after: other\n  except: { some-rule: nobody counted }\n")]
    public void What_is_as_declared_gives_no_finding(string text) =>
        Assert.Equal([], Probe.Shown(Probe.Bind(text).Findings));

    [Theory]
    [InlineData("Ceiling_Cut:\n  kind: source\n", "DTL3001 (1,1)")]
    [InlineData("2018-cut:\n  kind: source\n", "DTL3001 (1,1)")]
    [InlineData("no:\n  kind: source\n", "DTL3002 (1,1)")]
    [InlineData("it:\n", "DTL3003 (1,1)")]
    [InlineData("it: {}\n", "DTL3003 (1,1)")]
    [InlineData("it: planned\n", "DTL3004 (1,5)")]
    [InlineData("it:\n  - kind: source\n", "DTL3004 (2,3)")]
    [InlineData("it:\n  date: 2021\n", "DTL3005 (1,1)")]
    [InlineData("it:\n  kind:\n  date: 2021\n", "DTL3005 (2,3)")]
    [InlineData("it:\n  kind: prob\n  date: 2021\n", "DTL3006 (2,9)")]
    [InlineData("it:\n  kind: party\n  date: 1-2-3\n  people: ten\n  other: x\n", "DTL3006 (2,9)")]
    [InlineData("it:\n  knid: probe\n  date: 2021\n", "DTL3011 (2,3)")]
    [InlineData("it:\n  kind: as-of\n  date: 2021\n  entity: a-mission\n", "DTL3007 (1,1)")]
    [InlineData("it:\n  kind: as-of\n  date: 2021\n  entity: a-mission\n  celing: 30\n", "DTL3011 (5,3)")]
    [InlineData("it:\n  kind: probe\n  date: 2021\n  colour: red\n", "DTL3011 (4,3)")]
    [InlineData("it:\n  kind: meeting\n  date: 2021\n  hots: ada\n  place: Rome\n", "DTL3011 (4,3)")]
    [InlineData("it:\n  kind: meeting\n  date: 2021\n  chair: ada\n  place: Rome\n", "DTL3011 (4,3)")]
    [InlineData("it:\n  kind: meeting\n  date: 2021\n  place: Rome\n", "DTL3012 (1,1)")]
    [InlineData("it:\n  kind: probe\n", "DTL3012 (1,1)")]
    [InlineData("ada:\n  kind: person\n", "DTL3012 (1,1)")]
    public void A_mistake_in_an_entry_is_one_finding(string text, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.Bind(text).Findings));

    [Fact]
    public void Independent_mistakes_are_all_found() =>
        Assert.Equal(
            ["DTL3012 (1,1)", "DTL3053 (3,9)", "DTL3011 (4,3)", "DTL3006 (6,9)"],
            Probe.Shown(Probe.Bind("it:\n  kind: meeting\n  date: 2021-02-30\n  hots: ada\nother:\n  kind: prob\n").Findings));

    [Fact]
    public void A_near_unknown_field_excuses_only_the_field_that_was_meant() =>
        Assert.Equal(
            ["DTL3012 (1,1)", "DTL3011 (3,3)"],
            Probe.Shown(Probe.Bind("it:\n  kind: meeting\n  hots: ada\n  place: Rome\n").Findings));

    [Fact]
    public void An_unknown_kind_is_answered_with_the_near_one_and_with_all_of_them()
    {
        string message = Assert.Single(Probe.Bind("it:\n  kind: prob\n").Findings).Message;

        Assert.Contains("Did you mean \"probe\"?", message, StringComparison.Ordinal);
        Assert.Contains("The kinds are probe, meeting, person, mission, source and as-of.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_unknown_kind_still_says_when_it_was_and_whom_it_is_about()
    {
        BoundEntry entry = Assert.Single(Probe.Bind("it:\n  kind: party\n  date: 2021\n  mission: a-mission\n").Entries);

        Assert.Null(entry.Kind);
        Assert.Equal("a-mission", Assert.IsType<ReferenceValue>(entry.Find("mission")!.Value).Id);
        Assert.IsType<DateValue>(entry.Find("date")!.Value);
    }

    [Fact]
    public void An_id_that_is_no_name_goes_by_its_nearest_name() =>
        Assert.Equal("ceiling-cut", Assert.Single(Probe.Bind("Ceiling_Cut:\n  kind: source\n").Entries).Id);

    [Fact]
    public void A_finding_says_what_it_is_about() =>
        Assert.Equal("it, field people", Assert.Single(Probe.FaultyField("people: ten").Findings).Subject);
}
