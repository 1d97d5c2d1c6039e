namespace Dateline.Generator.Tests;

public class GeneratedBehaviourTests
{
    private static readonly (string Expression, string Expected)[] Table =
    [
        ("Entries.CeilingCut2018.Ceiling.From", "30"),
        ("Entries.CeilingCut2018.Date", "2018"),
        ("Entries.CeilingCut2018.Mission.Sender.Name", "Russia"),
        ("Entries.CeilingCut2018.Title", "Ceiling cut 2018"),
        ("Entries.RussiaSuspendsItsMission.Title", "Russia says: \"no\""),
        ("Entries.RussiaSuspendsItsMission.Quotes[0].Speaker.Name", "Sergey Lavrov"),
        ("Entries.RussianMissionToNato.Ceiling.On(new(2019, 6, 1))", "20"),
        ("Entries.RussianMissionToNato.Ceiling.On(new(2018, 6, 1))", "30 or 20"),
        ("Entries.RussianMissionToNato.Ceiling.On(new(2022, 1, 1))", "10"),
        ("(Entries.RussianMissionToNato with { Note = \"a copy\" }).Ceiling.Latest", "10"),
        ("Entries.RussianMissionToNato.Ceiling.History[1].Entry.Equals(Entries.CeilingCut2021)", "True"),
        ("Entries.RussianMissionToNato.Standing.Latest", "suspended"),
        ("Entries.Nato is IEntity", "True"),
        ("Entries.CeilingCut2021.Evidence.Date.Says[0].Value", "2021-10"),
        ("Entries.CeilingCut2021.Evidence.Date.Sources[0].Name", "Home world"),
        ("Entries.CeilingCut2021.Evidence.Date.IsDisputed", "False"),
        ("Entries.CeilingCut2021.Evidence.Ceiling.Sources.Count", "2"),
        ("Entries.SergeyLavrov.Also[0]", "Sergei Lavrov"),
        ("Entries.SergeyLavrov.Role is null", "True"),
        ("string.Join(' ', Timeline.Events.Select(e => e.Id))", "ceiling-cut-2018 ceiling-cut-2021 russia-suspends-its-mission"),
        ("string.Join(' ', Timeline.CeilingCuts.Select(e => e.Id))", "ceiling-cut-2018 ceiling-cut-2021"),
        ("string.Join(' ', Timeline.Entities.Select(e => e.Id))", "home-world nato raven-tribune russia russian-mission-to-nato sergey-lavrov"),
        ("Timeline.TryFind(\"ceiling-cut-2018\", out IEntry? found) && ReferenceEquals(found, Entries.CeilingCut2018)", "True"),
        ("Timeline.Find(\"no-such-entry\") is null", "True"),
        ("Entries.CeilingCut2021.Origin", "cuts.events.yaml(7,1)"),
        ("(Entries.CeilingCut2021 with { }).Equals(Entries.CeilingCut2021)", "True"),
        ("(Entries.CeilingCut2021 with { Mission = Entries.RussianMissionToNato with { Note = \"new\" } }) == Entries.CeilingCut2021", "True"),
        ("(Entries.CeilingCut2021 with { Note = \"new\" }) == Entries.CeilingCut2021", "False"),
        ("Entries.RussianMissionToNato", "Mission { Id = russian-mission-to-nato, Name = Russian mission to NATO, Sender = russia, Host = nato }"),
    ];

    /// <summary>One compilation for the whole table.</summary>
    private static readonly Lazy<string> Answers = new(() => Examples.Project.Run(
        $"return string.Join('\\n', new object?[] {{ {string.Join(", ", Table.Select((row, number) => row.Expression.Replace("found", $"found{number}", StringComparison.Ordinal)))} }});"));

    public static TheoryData<int, string> Rows
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (int i = 0; i < Table.Length; i++)
                rows.Add(i, Table[i].Expression);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_expression_over_the_generated_types_gives(int row, string expression) =>
        Assert.Equal($"{expression} is {Table[row].Expected}", $"{expression} is {Answers.Value.Split('\n')[row]}");

    [Fact]
    public void A_switch_over_the_kinds_reads_as_the_documentation_shows() =>
        Assert.Equal("30 to 20, 20 to 10, Suspended from 2021-11-01", Examples.Project.Run(
            """
            return string.Join(", ", Timeline.Events.Select(e => e switch
            {
                CeilingCut c      => $"{c.Ceiling.From} to {c.Ceiling.To}",
                StandingChanged s => $"{s.Standing.To} from {s.Effective}",
                _                 => e.Title,
            }));
            """));

    [Fact]
    public void What_is_unknown_has_no_default()
    {
        GeneratorHarness project = Examples.Project.With("more.events.yaml",
            """
            a-withdrawal:
              kind: accreditations-withdrawn
              date: { unknown: nobody dates it }
              by: nato
              mission: russian-mission-to-nato
              people: { unknown: no source gives a number }
            """);

        Assert.Equal("True", project.Run("return Entries.AWithdrawal.Date.IsUnknown;"));
        Assert.Equal("no source gives a number", project.Run("return Entries.AWithdrawal.Evidence.People.Why;"));
        var thrown = Assert.Throws<InvalidOperationException>(() => project.Run("return Entries.AWithdrawal.People;"));
        Assert.Contains("no source gives a number", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: 2019\n  ceiling: { unknown: nobody says by how much }", "20 or unknown", "unknown", "10", "3")]
    [InlineData("date: 2019\n  effective: 2020\n  ceiling: { unknown: nobody says by how much }", "20", "20 or unknown", "10", "3")]
    [InlineData("date: { unknown: nobody says when }\n  ceiling: 20 -> 10", "unknown", "unknown", "unknown", "2")]
    [InlineData("date: { unknown: nobody says when }\n  ceiling: { unknown: nor by how much }", "unknown", "unknown", "unknown", "2")]
    [InlineData("date: 2019\n  status: planned\n  ceiling: { unknown: nobody says by how much }", "20", "20", "10", "2")]
    public void A_change_of_which_nobody_knows_enough_leaves_no_value_that_may_be_wrong(
        string fields, string in2019, string in2020, string latest, string steps)
    {
        GeneratorHarness project = Examples.Project.With("more.events.yaml", $"a-cut:\n  kind: ceiling-cut\n  mission: russian-mission-to-nato\n  {fields}\n");

        Assert.Empty(project.Build().Findings);
        Assert.Equal($"{in2019} {in2020} {latest} {steps}", project.Run(
            """
            var ceiling = Entries.RussianMissionToNato.Ceiling;
            return string.Join(' ', ceiling.On(new(2019, 7, 1)), ceiling.On(new(2020, 7, 1)), ceiling.Latest, ceiling.History.Length);
            """));
    }

    [Fact]
    public void Two_entries_that_refer_to_each_other_print_compare_and_hash()
    {
        GeneratorHarness project = Examples.Project.With("circle.events.yaml",
            """
            first:
              kind: remark
              date: 2020
              about: second
            second:
              kind: remark
              date: 2020
              about: first
            """);

        Assert.Equal("True Remark { Id = first, Status = happened, Date = 2020, About = second }", project.Run(
            "var first = Entries.First; return $\"{ReferenceEquals(first.About!.GetType(), typeof(Remark)) && ((Remark)first.About).About == first && first.GetHashCode() == (first with { }).GetHashCode()} {first}\";"));
    }

    [Fact]
    public void A_hundred_thousand_chained_answers_need_no_stack() =>
        Assert.Equal("100000", Examples.Project.Run(
            """
            int length = 0;
            var walker = new Thread(() =>
            {
                Remark last = new() { Id = "r0", Date = EventDate.Unknown };
                for (int i = 1; i <= 100_000; i++)
                    last = new Remark { Id = $"r{i}", Date = EventDate.Unknown, About = last };
                string text = last.ToString() + last.GetHashCode() + last.Equals(last with { }) + JsonSerializer.Serialize<Event>(last);
                for (Remark? at = last; at.About is Remark before; at = before)
                    length++;
            }, 256 * 1024);
            walker.Start();
            walker.Join();
            return length;
            """));

    [Fact]
    public void A_chain_in_the_files_is_followed_one_by_one()
    {
        var chain = new System.Text.StringBuilder();
        for (int i = 0; i < 3_000; i++)
            chain.Append("r").Append(i).Append(":\n  kind: remark\n  date: 2020\n  about: r").Append(Math.Max(0, i - 1)).Append('\n');

        Assert.Equal("2999", Examples.Project.With("chain.events.yaml", chain.ToString()).Run(
            """
            int length = 0;
            for (Remark at = Entries.R2999; at.About is Remark before && before != at; at = before)
                length++;
            return length;
            """));
    }

    [Fact]
    public void A_reference_is_the_same_object_on_every_thread() =>
        Assert.Equal("1", Examples.Project.Run(
            "return Enumerable.Range(0, 64).AsParallel().Select(_ => Entries.CeilingCut2018.Mission).ToArray().Distinct(System.Collections.Generic.ReferenceEqualityComparer.Instance).Count();"));

    [Fact]
    public void Json_has_the_kind_references_as_ids_and_what_is_stated_and_reads_back() =>
        Assert.Equal(
            """{"kind":"ceiling-cut","Mission":"russian-mission-to-nato","Ceiling":{"from":30,"to":20},"Answers":null,"Id":"ceiling-cut-2018","Title":"Ceiling cut 2018","Status":"happened","Date":"2018","Effective":null,"After":[],"Before":[],"Within":[],"Sources":["home-world","raven-tribune"],"Quotes":[],"Name":null,"Also":[],"Note":null,"PerhapsSame":[]} True""",
            Examples.Project.Run(
                """
                string json = JsonSerializer.Serialize<Event>(Entries.CeilingCut2018);
                var back = (CeilingCut)JsonSerializer.Deserialize<Event>(json)!;
                return $"{json} {back.Ceiling == Entries.CeilingCut2018.Ceiling && ReferenceEquals(back.Mission, Entries.RussianMissionToNato)}";
                """));

    [Fact]
    public void An_observation_is_no_event()
    {
        GeneratorHarness project = Examples.Project.With("observed.events.yaml",
            """
            ceiling-in-2019:
              kind: as-of
              date: 2019-06-01
              entity: russian-mission-to-nato
              ceiling: 20
            """);

        Assert.Equal("3 1 20", project.Run("return $\"{Timeline.Events.Count} {Timeline.Observations.Count} {Entries.CeilingIn2019.Ceiling}\";"));
    }

    [Fact]
    public void A_program_makes_records_of_its_own() =>
        Assert.Equal("20 Russian mission to NATO True", Examples.Project.Run(
            """
            var cut = new CeilingCut { Id = "mine", Date = EventDate.Parse("2023"), Mission = Entries.RussianMissionToNato, Ceiling = Change.FromTo(20L, 10L) };
            return $"{cut.Ceiling.From} {cut.Mission.Name} {cut.Origin is null && cut.Evidence.Date.HasValue && !cut.Evidence.Answers.HasValue}";
            """));
}
