using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Tests.Binding;

public class FileSettingsTests
{
    private const string Meeting = "it:\n  kind: meeting\n  date: 2021\n";

    [Fact]
    public void A_default_stands_for_what_an_entry_leaves_out()
    {
        BoundFile file = Probe.Bind("file:\n  defaults:\n    host: ada\n    place: Rome\n" + Meeting + "  place: Paris\n");

        BoundEntry entry = Assert.Single(file.Entries);
        Assert.Equal([], Probe.Shown(file.Findings));
        Assert.True(entry.Find("host")!.IsDefault);
        Assert.Equal("ada", Assert.IsType<ReferenceValue>(entry.Find("host")!.Value).Id);
        Assert.Equal("Paris", Assert.IsType<TextValue>(entry.Find("place")!.Value).Text);
        Assert.False(entry.Find("place")!.IsDefault);
    }

    [Fact]
    public void A_kind_may_be_a_default() =>
        Assert.Equal("person", Assert.Single(Probe.Bind("file: { defaults: { kind: person } }\nada:\n  name: Ada\n").Entries).Kind!.Name);

    [Fact]
    public void A_default_does_not_touch_kinds_without_that_field() =>
        Assert.Null(Assert.Single(Probe.Bind("file: { defaults: { host: ada } }\nada:\n  kind: person\n  name: Ada\n").Entries).Find("host"));

    [Fact]
    public void A_default_does_not_stand_for_a_field_whose_name_has_a_slip() =>
        Assert.IsType<FaultyValue>(Assert.Single(Probe.Bind("file: { defaults: { host: ada } }\n" + Meeting + "  hots: grace\n  place: Rome\n").Entries).Find("host")?.Value);

    [Theory]
    [InlineData("file: now\n", "DTL3008 (1,7)")]
    [InlineData("file: { defaults: now }\n", "DTL3008 (1,19)")]
    [InlineData("file:\n  defaults:\n    - host: ada\n    - place: Rome\n", "DTL1096 (3,5)")]
    [InlineData("file:\n  - defaults:\n      host: ada\n", "DTL1096 (2,3)")]
    [InlineData("file: { defualts: { host: ada } }\n", "DTL3009 (1,9)")]
    [InlineData("file: { kind: person }\n", "DTL3009 (1,9)")]
    [InlineData("file: { host: ada }\n", "DTL3009 (1,9)")]
    [InlineData("file: { defaults: { colour: red } }\n", "DTL3010 (1,21)")]
    [InlineData("file: { defaults: { kind: prson } }\n", "DTL3006 (1,27)")]
    [InlineData("file: { defaults: { kind: prson } }\na:\n  name: A\nb:\n  name: B\n", "DTL3006 (1,27)")]
    [InlineData("file: { defaults: { people: ten } }\n", "DTL3031 (1,29)")]
    [InlineData("file: { defaults: { host: Ada L } }\n" + Meeting + "  place: Rome\nnext:\n  kind: meeting\n  date: 2021\n  place: Rome\n", "DTL3042 (1,27)")]
    public void A_mistake_in_it_is_reported_once_at_its_place(string text, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.Bind(text).Findings));

    [Theory]
    [InlineData("file: { defaults: { place: Rome } }\nfile: { defaults: { host: ada } }\n", "DTL3027 (2,1)")]
    [InlineData("file: { except: { r: we know } }\nfile: { defaults: { host: ada, place: Rome } }\n", "DTL3027 (2,1)")]
    [InlineData("file: { defaults: { host: ada, place: Rome } }\nfiles: { except: { r: we know } }\n", "DTL3027 (2,1)")]
    [InlineData("files: { defaults: { host: ada, place: Rome } }\n", "DTL3027 (1,1)")]
    [InlineData("File: { defaults: { host: ada, place: Rome } }\n", "DTL3027 (1,1)")]
    [InlineData("settings: { defaults: { host: ada, place: Rome } }\n", "DTL3027 (1,1)")]
    [InlineData("defaults: { host: ada, place: Rome }\n", "DTL3027 (1,1)")]
    [InlineData("file: { default: { host: ada, place: Rome } }\n", "DTL3009 (1,9)")]
    [InlineData("file: { defaults: { hosts: ada, place: Rome } }\n", "DTL3010 (1,21)")]
    [InlineData("file: { host: ada, place: Rome }\n", "DTL3009 (1,9)")]
    [InlineData("file:\n  defaults:\n  host: ada\n  place: Rome\n", "DTL1040 (3,3)")]
    [InlineData("file:\n  place: Rome\n  defaults:\n    host: ada\n", "DTL3009 (2,3)")]
    public void A_slip_in_the_settings_is_one_finding_and_no_entry_misses_them(string settings, string expected)
    {
        BoundFile file = Probe.Bind(settings + Meeting);

        Assert.Equal([expected], Probe.Shown(file.Findings));
        BoundEntry entry = Assert.Single(file.Entries);
        Assert.Equal(("ada", "Rome"), (((ReferenceValue)entry.Find("host")!.Value).Id, ((TextValue)entry.Find("place")!.Value).Text));
    }

    [Fact]
    public void A_kind_too_far_left_is_read_as_a_default()
    {
        BoundFile file = Probe.Bind("file:\n  defaults:\n  kind: person\nada: { name: Ada }\n");

        Assert.Equal(["DTL1040 (3,3)"], Probe.Shown(file.Findings));
        Assert.Equal("person", Assert.Single(file.Entries).Kind!.Name);
    }

    [Fact]
    public void Defaults_too_far_left_are_named_in_one_finding() =>
        Assert.Equal(
            "A file has no setting \"host\". Values for entries that leave a field out go one step deeper, under \"defaults:\". The same goes for \"place\".",
            Assert.Single(Probe.Bind("file: { host: ada, place: Rome }\n").Findings).Message);

    [Fact]
    public void Every_block_behind_the_first_is_reported_and_read()
    {
        BoundFile file = Probe.Bind("file: { except: { r: we know } }\nfile: { except: { s: we know } }\nfile: { defaults: { kind: person } }\nada: { name: Ada }\n");

        Assert.Equal(["DTL3027 (2,1)", "DTL3027 (3,1)"], Probe.Shown(file.Findings));
        Assert.Equal(["r", "s"], file.Waivers.Select(waiver => waiver.Rule));
        Assert.Equal("person", Assert.Single(file.Entries).Kind!.Name);
    }

    [Fact]
    public void A_default_that_two_blocks_state_is_nobodys_guess()
    {
        BoundFile file = Probe.Bind("file: { defaults: { host: ada } }\nfile: { defaults: { host: grace, place: Rome } }\n" + Meeting);

        Assert.Equal(["DTL3027 (2,1)"], Probe.Shown(file.Findings));
        Assert.IsType<FaultyValue>(Assert.Single(file.Entries).Find("host")!.Value);
    }

    [Theory]
    [InlineData("defaults: { kind: person, name: Ada }\n")]
    [InlineData("files: { kind: person, name: Ada }\n")]
    public void An_entry_that_says_its_kind_is_one_whatever_its_id(string text)
    {
        BoundFile file = Probe.Bind(text);

        Assert.Equal([], Probe.Shown(file.Findings));
        Assert.Equal("person", Assert.Single(file.Entries).Kind!.Name);
    }
}
