using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>A program goes on working where entries were renamed, and is told how to finish the move.</summary>
public class FormerIdTests
{
    private const string Timeline = """
        dateline: 1
        timeline: moves
        entities:
          mission: {}
          person: {}
        series:
          ceiling: { of: mission, type: count }
          head: { of: mission, type: person }
        events:
          cut: { fields: { mission: mission, ceiling: change of ceiling, answers: { type: event, optional: yes, inverse: answered-by }, partners: list of mission } }
          change: { fields: { mission: mission, head: change of head } }
        """;

    private const string Events = """
        house: { kind: mission, name: House, formerly: [hut] }
        yard: { kind: mission, name: Yard }
        ada: { kind: person, name: Ada, formerly: [ida] }
        ben: { kind: person, name: Ben }
        paper: { kind: source, formerly: sheet }
        first: { kind: cut, date: 2018, mission: hut, ceiling: 30 -> 20, formerly: [zeroth], sources: [sheet] }
        second: { kind: cut, date: { value: 2019, says: { sheet: 2019 } }, mission: house, ceiling: 20 -> 10, answers: zeroth, partners: [yard, hut], quotes: [{ speaker: ida, text: so, source: sheet }] }
        moved: { kind: change, date: 2020, mission: hut, head: ida -> ben }
        seen: { kind: as-of, date: 2021, entity: hut, ceiling: 10 }

        """;

    private static readonly GeneratorHarness Project = new GeneratorHarness().With("moves.timeline.yaml", Timeline).With("all.events.yaml", Events);

    [Fact]
    public void What_names_an_earlier_id_is_compiled_by_the_one_of_now() => Assert.Equal(
        "house house,yard first second second ada->ben|True True True|10 house|ada paper paper|True",
        Project.Run(
            """
            Cut second = Entries.Second;
            string references = $"{Entries.First.Mission.Id} {string.Join(',', second.Partners.Select(partner => partner.Id).Order())} {second.Answers!.Id} {Entries.First.AnsweredBy[0].Id} {Timeline.Cuts[1].Id} {Entries.Moved.Head.From.Id}->{Entries.Moved.Head.To.Id}";
            string found = $"{ReferenceEquals(Timeline.Find("hut"), Entries.House)} {Timeline.TryFind("zeroth", out _)} {Timeline.Find("nobody") is null}";
            string series = $"{Entries.House.Ceiling.Latest} {Entries.Seen.Entity.Id}";
            string sources = $"{second.Quotes[0].Speaker.Id} {second.Quotes[0].Source!.Id} {second.Evidence.Date.Says[0].Source.Id}";
            return string.Join('|', references, found, series, sources, JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(second))!.Equals(second));
            """,
            "Samples.Moves"));

    [Fact]
    public void Json_may_name_an_earlier_id() => Assert.Equal("house first", Project.Run(
        """
        string json = JsonSerializer.Serialize<Event>(Entries.Second).Replace("\"house\"", "\"hut\"").Replace("\"first\"", "\"zeroth\"");
        var cut = (Cut)JsonSerializer.Deserialize<Event>(json)!;
        return $"{cut.Mission.Id} {cut.Answers!.Id}";
        """,
        "Samples.Moves"));

    [Fact]
    public void An_accessor_of_an_earlier_id_works_and_says_the_one_of_now()
    {
        const string Old = "namespace Samples.Moves; internal static class Uses { public static string Name => Entries.Hut.Name; }";

        Assert.Contains(
            "'Entries.Hut' is obsolete: 'hut is now called house. Write Entries.House.'",
            Assert.Single(Project.With(Old).Build().CompilerErrors).ToString(), StringComparison.Ordinal);
        Assert.Equal("House", Project.Run("#pragma warning disable CS0618\nreturn Entries.Hut.Name;\n#pragma warning restore CS0618", "Samples.Moves"));
        Assert.Contains("EditorBrowsableState.Never", Project.Build().Source("Samples.Moves/FormerIds.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_there_is_no_code_for_them() =>
        Assert.DoesNotContain(
            (Project with { Files = [("moves.timeline.yaml", Timeline), ("all.events.yaml", "house: { kind: mission, name: House }\n")] }).Build().Run.GeneratedSources.Select(source => source.HintName),
            name => name.Contains("FormerIds", StringComparison.Ordinal));

    /// <summary>An entry of another file that is renamed changes what is compiled of those that name it, and nothing else.</summary>
    [Fact]
    public void A_renaming_in_one_file_is_followed_in_another()
    {
        GeneratorHarness before = new GeneratorHarness().With("moves.timeline.yaml", Timeline)
            .With("a.events.yaml", "hut: { kind: mission, name: House }\n")
            .With("b.events.yaml", "first: { kind: cut, date: 2018, mission: hut, ceiling: 30 -> 20 }\n");
        GeneratorHarness after = before with { Files = before.Files.SetItem(1, ("a.events.yaml", "house: { kind: mission, name: House, formerly: hut }\n")) };

        Assert.Contains("mission hut", before.Build().Source("Samples.Moves/Data/Data_B.g.cs"), StringComparison.Ordinal);
        Assert.Contains("mission house", after.Build().Source("Samples.Moves/Data/Data_B.g.cs"), StringComparison.Ordinal);
        Assert.Contains(after.Build().Findings, finding => finding.Contains("DTL3131", StringComparison.Ordinal));
    }
}
