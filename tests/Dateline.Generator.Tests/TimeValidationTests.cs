using System.Globalization;
using System.Reflection;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Generator.Tests;

/// <summary>What events say of each other's times, asked of records: as a build says it, were the record in the files.</summary>
public class TimeValidationTests
{
    private static GeneratorHarness Trials => TrialTimes.Harness;

    private const string Slip = " One of the dates or distances is wrong.";

    [Theory]
    [InlineData("Entries.Verdict", "")]
    [InlineData("Entries.Hearing with { Date = EventDate.Parse(\"2024-03-15\") }", "")]
    [InlineData("Entries.Hearing with { Date = EventDate.Parse(\"2024-03-14\") }", "DTL4018 After: \"hearing\" is said to be at least 2 weeks after \"opening\", but 2024-03-14 is less than that after 2024-03-01." + Slip)]
    [InlineData("Entries.Hearing with { Date = EventDate.Parse(\"2024-05-01\") }", "DTL4018 Date: \"verdict\" is said to be at least 1 month after \"hearing\", but 2024-05 is less than that after 2024-05-01." + Slip)]
    [InlineData("Entries.Hearing with { Date = EventDate.Parse(\"2024-05-01\"), Id = \"another\" }", "")]
    [InlineData("Entries.Verdict with { Date = EventDate.Parse(\"2024-04-14\") }", "DTL4018 After: \"verdict\" is dated 2024-04-14, but from \"opening\" (2024-03-01) 2 statements put it at 2024-04-15 or later." + Slip)]
    [InlineData("Entries.Opening with { Date = EventDate.Parse(\"2024-04-20\") }", "DTL4018 Date: \"verdict\" is dated 2024-05, but from \"opening\" (2024-04-20) 2 statements put it at 2024-06-04 or later." + Slip)]
    [InlineData("Entries.Verdict with { Date = EventDate.Parse(\"2024-04-14\"), After = [] }", "")]
    [InlineData("Entries.Verdict with { Date = EventDate.Parse(\"2024-05-04\") }", "DTL4018 Within: \"verdict\" is said to be within 9 weeks of \"opening\", but 2024-05-04 and 2024-03-01 are farther apart." + Slip)]
    [InlineData("Entries.Verdict with { Date = EventDate.Parse(\"2024-05-04\"), Within = [] }", "")]
    [InlineData("Entries.Verdict with { Date = EventDate.Parse(\"2024-05-04\"), Within = [Entries.Hearing] }", "")]
    [InlineData("Entries.Appeal with { Date = EventDate.Parse(\"2024-05-10\") }", "DTL4018 After: \"appeal\" is said to be at least 10 days after \"verdict\", but 2024-05-10 is less than that after 2024-05." + Slip)]
    [InlineData("Entries.Appeal with { Date = EventDate.Parse(\"2024-11\") }", "DTL4018 Before: \"appeal\" is said to be at least 2 months before \"end\", but 2024-11 is less than that before 2024-12-31." + Slip)]
    [InlineData("new Step { Id = \"mine\", Date = EventDate.Parse(\"2024-02\"), After = [Entries.Opening] }", "DTL3110 After: \"mine\" (2024-02) is said to come after \"opening\", which is dated 2024-03-01. One of the two dates is wrong, or the order is.")]
    [InlineData("new Step { Id = \"mine\", Date = EventDate.Unknown, After = [Entries.Verdict], Before = [Entries.Hearing] }", "DTL3109 Before: \"hearing\", \"mine\" and \"verdict\" come after one another in a circle. Remove one of these \"before\" or \"after\".")]
    [InlineData("new Step { Id = \"mine\", Date = EventDate.Unknown, Before = [Entries.Opening], After = [new Step { Id = \"yours\", Date = EventDate.Parse(\"2024-06\") }] }", "DTL3110 Before: \"mine\" (without a date) is said to come before \"opening\", which is dated 2024-03-01. \"yours\" before it is dated 2024-06. One of the two dates is wrong, or the order is.")]
    [InlineData("Entries.Opening with { After = [Entries.Opening] }", "DTL3109 After: An event cannot come after itself. Remove this \"after\".")]
    [InlineData("Entries.Opening with { Date = EventDate.Parse(\"2024-04-20\"), Status = EventStatus.Disproven }", "")]
    [InlineData("new Step { Id = \"mine\", Date = EventDate.Parse(\"2024-02\"), After = [Entries.Opening with { Id = \"yours\", Status = EventStatus.Disproven }] }", "")]
    [InlineData("Entries.Opening with { After = [null!] }", "DTL3021 After: \"opening\": item 1 of \"after\" has no value.")]
    [InlineData("new Step { Id = \"mine\", Date = EventDate.Parse(\"2024-02\"), After = [new Step { Id = \"yours\", Date = EventDate.Parse(\"2024-03\") }] }", "DTL3110 After: \"mine\" (2024-02) is said to come after \"yours\", which is dated 2024-03. One of the two dates is wrong, or the order is.")]
    [InlineData("JsonSerializer.Deserialize<Step>(JsonSerializer.Serialize(Entries.Verdict).Replace(\"2024-05\", \"2024-04-14\"))!", "DTL4018 After: \"verdict\" is dated 2024-04-14, but from \"opening\" (2024-03-01) 2 statements put it at 2024-04-15 or later." + Slip)]
    public void A_record_stands_where_the_entry_with_its_id_does(string entry, string found) => Assert.Equal(found, Trials.Run(
        $"return string.Join(' ', Timeline.Validate({entry}).Select(violation => violation.Code + \" \" + violation.Member + \": \" + violation.Sentence));", "Samples.Trials"));

    [Fact]
    public void Where_nobody_names_another_one_nothing_is_compiled()
    {
        string Index(string fields) => new GeneratorHarness()
            .With("x.timeline.yaml", "dateline: 1\ntimeline: x\nevents:\n  step: {}\n")
            .With("x.events.yaml", $"one: {{ kind: step, date: 2020 }}\nother: {{ kind: step, date: 2021{fields} }}\n")
            .Build().Run.GeneratedSources.Single(source => source.HintName.EndsWith("TimelineIndex.g.cs", StringComparison.Ordinal)).SourceText.ToString();

        Assert.DoesNotContain("SaidOfTimes", Index(""), StringComparison.Ordinal);
        Assert.Contains("SaidOfTimes", Index(", after: one"), StringComparison.Ordinal);
    }

    private static readonly Gen<string> Date = Gen.Elements("2024-01-01", "2024-01-15", "2024-02", "2024-01~", "2024", "2024-03-01", "{ unknown: nobody says }");

    private static readonly Gen<string> Distance = Gen.Elements("", ", at-least: 2 weeks", ", at-least: 1 month", ", at-most: 10 days", ", at-least: 3 days, at-most: 1 month");

    private static readonly Gen<string> Said =
        from word in Gen.Elements("after", "before", "within")
        from distance in Distance
        from named in Gen.Choose(0, 3)
        from status in Gen.Elements("", "", "", "", "", ", status: retracted", ", status: disproven")
        select (word == "within" ? $"{word}: {{ event: e-{named}, at-most: 3 weeks }}" : $"{word}: {{ event: e-{named}{distance} }}") + status;

    private static readonly Gen<(string[] Dates, string[] Said, int Changed, string Date)> Networks =
        from dates in Date.ArrayOf(4)
        from said in Said.ArrayOf(4)
        from changed in Gen.Choose(0, 3)
        from date in Date
        select (dates, said, changed, date);

    /// <summary>Each network is a part of one timeline, so that one build asks them all.</summary>
    [Fact]
    public void A_record_is_told_what_a_build_says_with_it_in_the_files() => Check.One(Laws.Tried(1, inLongRuns: 40), Prop.ForAll(Networks.ArrayOf(250).ToArbitrary(), ToldAsInABuild));

    private static void ToldAsInABuild((string[] Dates, string[] Said, int Changed, string Date)[] networks)
    {
        string Text(bool isChanged) => string.Concat(networks.SelectMany((network, n) => Enumerable.Range(0, 4).Select(i => string.Create(CultureInfo.InvariantCulture,
            $"n-{n}-e-{i}: {{ kind: step, date: {(isChanged && i == network.Changed ? network.Date : network.Dates[i])}, {network.Said[i].Replace("e-", $"n-{n}-e-", StringComparison.Ordinal)} }}\n"))));
        const string Timeline = "dateline: 1\ntimeline: cases\nevents:\n  step: {}\n";
        BuiltTimeline built = BuiltTimeline.Of(new GeneratorHarness { HasWarningsAsErrors = false }.With("c.timeline.yaml", Timeline).With("c.events.yaml", Text(isChanged: false))).Single();
        Analysis analysis = FolderCheck.Of([new("c.timeline.yaml", Timeline), new("c.events.yaml", Text(isChanged: true))]).Analyses.Single();

        int told = 0;
        for (int n = 0; n < networks.Length; n++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"n-{n}-e-{networks[n].Changed}");
            string[] expected = [.. analysis.Timeline.After.Contradictions.Where(found => found.Grounds?.Suspects.Any(suspect => suspect.Entry.Id == id) == true).Select(found => $"{found.Finding.Code} {WithoutPlaces(found.Finding.Message)}")];
            string[] violations = [.. built.Validate(Dated(built.Find(id)!, networks[n].Date))!.Where(violation => violation.Code != "DTL3109").Select(violation => $"{violation.Code} {violation.Sentence}")];
            Assert.Equal(expected.Order(StringComparer.Ordinal), violations.Order(StringComparer.Ordinal));
            told += violations.Length;
        }

        Assert.InRange(told, 60, 1000);
    }

    private static string WithoutPlaces(string message) => System.Text.RegularExpressions.Regex.Replace(message, @" \((?:[^()]*, )?line \d+\)", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking);

    /// <summary>A copy, as <c>with</c> makes it.</summary>
    private static IEntry Dated(IEntry entry, string date)
    {
        object copy = entry.GetType().GetMethod("<Clone>$")!.Invoke(entry, null)!;
        copy.GetType().GetProperty("Date")!.SetValue(copy, date[0] == '{' ? EventDate.Unknown : EventDate.Parse(date));
        return (IEntry)copy;
    }
}
