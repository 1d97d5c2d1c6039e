using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dateline.Cli.Schemas;
using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Pages;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;
using Json.Schema;

namespace Dateline.Cli.Tests.Schemas;

/// <summary>The schema that editors are given: it refuses what it should, and nothing that a check accepts.</summary>
public class TimelineJsonSchemaTests
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };

    private const string Timeline =
        """
        dateline: 1
        timeline: small
        choices:
          standing: [open, closed]
          grade: [primary, press]
        records:
          part:
            fields: { what: text, much: number? }
        entities:
          person: { plural: people }
          mission:
            fields: { host: person, seat: text? }
        series:
          ceiling: { of: mission, type: count }
        events:
          cut:
            doc: Fewer people.
            fields:
              mission: mission
              ceiling: change of ceiling
              people: count?
              open: flag?
              state: standing?
              pieces: list of part
              answers: event?
        """;

    public static TheoryData<string> Blocks
    {
        get
        {
            var blocks = new TheoryData<string>();
            foreach (string page in new[] { "diagnostics", "reference" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo("dsl", folder), "*.md")).Order(StringComparer.Ordinal))
                blocks.Add(Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'));
            foreach (string folder in new[] { "samples", "tests/cases" }.SelectMany(folder => Directory.EnumerateDirectories(Repository.PathTo(folder.Split('/')))).Order(StringComparer.Ordinal))
                blocks.Add(Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/'));
            blocks.Add("dsl/Dateline.Templates/events");
            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void What_the_schema_refuses_a_check_refuses_as_well(string place)
    {
        foreach (IReadOnlyList<SourceFile> files in FoldersOf(place))
        {
            SourceFile[] timelines = [.. files.Where(file => TimelineFiles.IsTimeline(file.Path))];
            if (timelines is not [var timeline] || SchemaOf(timeline) is not { } schema)
                continue;
            HashSet<string> refused = [.. files.Where(file => TimelineFiles.IsEvents(file.Path) && !Accepts(schema, file.Text)).Select(file => file.Path)];
            HashSet<string> wrong = [.. FolderCheck.Of(files).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Place.Path)];
            // A declaration can be at fault for what its entries say.
            if (!wrong.Contains(timeline.Path))
                Assert.Equal([], refused.Except(wrong).Select(path => $"{path}\n{files.Single(file => file.Path == path).Text}"));
        }
    }

    [Theory]
    [InlineData("one: { kind: cut, date: 2021, mission: m, ceiling: 30 -> 20 }")]
    [InlineData("one: { kind: cut, date: 2021-10-07, mission: m, ceiling: +5, people: 7, open: yes, state: open, answers: two }")]
    [InlineData("one: { kind: cut, date: { unknown: why }, ceiling: { value: -> 20, says: { s: 25 }, why: so }, people: { value: 3, parts: { a: 1 }, sources: [s], note: n } }")]
    [InlineData("one: { kind: cut, after: two }")]
    [InlineData("one: { kind: cut, after: [two, three] }")]
    [InlineData("one: { kind: cut, after: { event: two, at-least: 30 days }, before: [{ event: three, at-most: 1 year 3 months }, four], within: { event: two, at-most: P2W } }")]
    [InlineData("one: { kind: cut, sources: [s, { source: t, at: page 4, words: so }], date: { value: 2021, says: { s: { value: 2022, at: page 4 } } } }")]
    [InlineData("one: { kind: cut, quotes: [{ speaker: p, text: x, source: { source: s, at: 4 } }] }")]
    [InlineData("one: { kind: source, grade: press, based-on: two, copy: a.txt }")]
    [InlineData("one: { kind: cut, pieces: [{ what: 5, much: 0.5 }, { what: { value: x, note: y } }], quotes: [{ speaker: p, text: \"7\" }] }")]
    [InlineData("one: { kind: as-of, date: 2021, entity: m, ceiling: 20 }")]
    [InlineData("one: { kind: source, url: https://e.example, published: 2021-02 }")]
    [InlineData("file: { defaults: { kind: cut } }\none: { mission: m }\ntwo:\n")]
    [InlineData("one: { kind: person, name: null, except: { r: why } }")]
    [InlineData("")]
    public void What_is_right_is_accepted(string text) => Assert.True(Accepts(SchemaOf(new SourceFile("small.timeline.yaml", Timeline))!, text));

    [Theory]
    [InlineData("one: { kind: cutt }")]
    [InlineData("one: { kind: cut, dat: 2021 }")]
    [InlineData("one: { kind: person, mission: m }")]
    [InlineData("one: { kind: cut, date: early November }")]
    [InlineData("one: { kind: cut, date: 2021.5 }")]
    [InlineData("one: { kind: cut, date: { value: 2021, way: x } }")]
    [InlineData("one: { kind: cut, mission: The Mission }")]
    [InlineData("one: { kind: cut, mission: [m] }")]
    [InlineData("one: { kind: cut, mission: 5 }")]
    [InlineData("one: { kind: cut, ceiling: about 20 }")]
    [InlineData("one: { kind: cut, people: about 300 }")]
    [InlineData("one: { kind: cut, people: -1 }")]
    [InlineData("one: { kind: cut, people: 1.5 }")]
    [InlineData("one: { kind: cut, state: ajar }")]
    [InlineData("one: { kind: cut, open: perhaps }")]
    [InlineData("one: { kind: cut, pieces: { what: x } }")]
    [InlineData("one: { kind: cut, pieces: [{ waht: x }] }")]
    [InlineData("one: { kind: cut, quotes: [{ speaker: p, said: x }] }")]
    [InlineData("one: { kind: as-of, floor: 20 }")]
    [InlineData("one: { kind: cut, within: { event: two, at-least: 30 days } }")]
    [InlineData("one: { kind: cut, within: { event: two, at-most: 30 days, at-least: 3 days } }")]
    [InlineData("one: { kind: cut, within: [{ event: two, at-least: 30 days }] }")]
    [InlineData("one: { kind: cut, after: { at-least: 30 days } }")]
    [InlineData("one: { kind: cut, after: { event: two, at-lest: 30 days } }")]
    [InlineData("one: { kind: cut, before: { event: two, at-least: a month } }")]
    [InlineData("one: { kind: cut, before: { event: two, at-least: 30 } }")]
    [InlineData("one: { kind: cut, sources: [{ at: page 4 }] }")]
    [InlineData("one: { kind: cut, sources: [{ source: s, page: 4 }] }")]
    [InlineData("one: { kind: cut, sources: [{ source: S T, at: page 4 }] }")]
    [InlineData("one: { kind: source, grade: rumour }")]
    [InlineData("one: text")]
    [InlineData("- one")]
    public void What_is_wrong_is_refused_and_a_check_says_why(string text)
    {
        var timeline = new SourceFile("small.timeline.yaml", Timeline);

        Assert.False(Accepts(SchemaOf(timeline)!, text));
        Assert.Contains(FolderCheck.Of([timeline, new SourceFile("a.events.yaml", text + "\n")]).Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>What looks like something else to a program of YAML, one at a time in an entry that is right otherwise.</summary>
    [Theory]
    [InlineData("date")]
    [InlineData("effective")]
    [InlineData("mission")]
    [InlineData("ceiling")]
    [InlineData("people")]
    [InlineData("open")]
    [InlineData("state")]
    [InlineData("pieces")]
    [InlineData("answers")]
    [InlineData("title")]
    [InlineData("status")]
    [InlineData("after")]
    [InlineData("within")]
    [InlineData("based-on")]
    [InlineData("sources")]
    [InlineData("also")]
    [InlineData("quotes")]
    [InlineData("except")]
    [InlineData("formerly")]
    [InlineData("kind")]
    [InlineData("share")]
    [InlineData("whole")]
    [InlineData("day")]
    [InlineData("moment")]
    [InlineData("page")]
    public void No_value_is_refused_that_a_check_accepts(string field)
    {
        string[] values =
        [
            "7", "\"7\"", "' 7 '", "0x1F", "0o17", "1e3", "1_000", "\"1,000\"", "١٢", "−5", "+5", "-5", "-0", "007", ".5", "5.", "0.50", "7.0", "1.5", "-1.5", ".inf", ".nan",
            "yes", "Yes", "no", "true", "True", "false", "on", "off", "open", "Open", "' open '", "\"open\"", "m", "\"m\"", "' m '", "M", "m-1", "The Mission", "[m]", "[m, m]", "[]", "[[m]]", "{}", "{ a: b }",
            "2021", "\"2021\"", "-0043", "0000", "2021-13", "2021.10", "2021-10", "2021-1-5", "2021-10-07", "2021-10-07T14:30:00+02:00", "2021-10-07T14:30:00Z", "2021-10-07 14:30", "2021-10-07T14:30",
            "c. 2021", "2021/..", "../2021", "/2021", "2021/", "..", "2021..2022", "2021-21", "201X", "2021-XX", "2021~", "2021?", "2021%", "Y17000", "2021-10-07..", "{2020,2021}",
            "30 -> 20", "30->20", "-> 20", "30 ->", "30 - > 20", "30 → 20", "30 => 20", "unknown -> 20", "30 -> unknown", "open -> closed", "\"30 -> 20\"", "30 > 20", "- 5", "+ 5",
            "", "~", "null", "Null", "unknown", "\"\"", "' '", "n/a", "TBD", "text", "two words", "https://e.example/a", "\"https://e.example/a b\"", "e.example", "happened", "planned", "second", "first", "[second]", "second, third", "cut", "person",
            "{ value: 7 }", "{ value: 2021-10 }", "{ value: m }", "{ value: [m] }", "{ value: open }", "{ value: 30 -> 20 }", "{ value: null }", "{ value: { value: 7 } }", "{ unknown: why }", "{ unknown: 5 }", "{ unknown: }", "{ unknown: [a] }", "{ unknown: true }",
            "{ value: 7, note: 5 }", "{ value: 7, note: [a] }", "{ value: 7, why: true }", "{ value: 7, sources: s }", "{ value: 7, says: { s: 7 } }", "{ value: 7, parts: { a: 7 } }", "{ value: 7, because: x }", "{ note: x }",
            "[{ what: x }]", "[{ what: x, much: 5 }]", "[{ what: { value: x } }]", "[what]", "[{ speaker: p, text: x }]", "[{ speaker: p, reported: 5 }]", "[{ speaker: { unknown: so }, text: { value: x } }]", "[{}]", "{ what: x }", "{ connects: so }", "[5]", "[true]", "[null]", "[2021]", "[a, 5]",
            "second", "{ event: second }", "{ event: second, at-least: 3 days }", "{ event: second, at-most: 3 days }", "{ event: second, at-most: P3D }", "{ event: second, at-most: three days }", "{ event: second, at-most: }", "{ event: second, at-most: 3 }", "{ at-most: 3 days }",
            "[{ event: second, at-most: 3 days }]", "[{ event: second, at-most: 3 days }, second]", "{ event: ' second ', at-most: ' 3 days ' }", "{ event: [second], at-most: 3 days }", "{ event: { value: second }, at-most: 3 days }", "{ event: second, at-most: { value: 3 days } }", "{ event: second, at-most: ٣ days }",
            "{ value: second, why: so }", "{ value: { event: second, at-most: 3 days }, why: so }", "[{ source: s, at: page 1 }]", "{ source: s, at: page 1 }", "[{ source: s, at: 4 }]", "[{ source: s, at: }]", "[{ source: { value: s }, at: x }]", "[{ source: [s], at: x }]", "[{ at: x }]", "[{ source: s, words: true }]", "[{ source: s, at: { value: x } }]", "[{ source: s }]",
        ];
        string timeline = Timeline.Replace("      answers: event?", "      answers: event?\n      share: number?\n      whole: integer?\n      day: day?\n      moment: moment?\n      page: url?", StringComparison.Ordinal);
        var file = new SourceFile("small.timeline.yaml", timeline);
        JsonSchema schema = SchemaOf(file)!;
        const string Others = "p: { kind: person, name: P }\nm: { kind: mission, name: M, host: p }\nsecond: { kind: cut, date: 2021-10, mission: m, ceiling: 40 -> 30 }\ns: { kind: source, title: S }\n";
        var right = new Dictionary<string, string>(StringComparer.Ordinal) { ["kind"] = "cut", ["date"] = "2021-10-07", ["mission"] = "m", ["ceiling"] = "30 -> 20", ["sources"] = "[s]" };
        var accepted = new List<string>();
        int refused = 0;
        foreach (string value in values)
        {
            string events = Others + "first:\n" + string.Concat(right.Where(pair => pair.Key != field).Append(KeyValuePair.Create(field, value)).Select(pair => $"  {pair.Key}: {pair.Value}\n"));
            if (Accepts(schema, events))
                continue;
            refused++;
            if (!FolderCheck.Of([file, new SourceFile("a.events.yaml", events)]).Findings.Any(finding => finding.Severity == Severity.Error))
                accepted.Add(value);
        }

        Assert.Equal([], accepted);
        Assert.Equal(field != "except", refused > 0);
    }

    [Fact]
    public void The_example_has_its_schema_beside_it()
    {
        string folder = Repository.PathTo("dsl", "Dateline.Templates", "events");

        Baseline.VerifyFile(TextOf(new SourceFile("my-timeline.timeline.yaml", File.ReadAllText(Path.Combine(folder, "my-timeline.timeline.yaml"))))!, Path.Combine(folder, "my-timeline.schema.json"));
        Assert.All(Directory.EnumerateFiles(folder, "*.events.yaml"), file => Assert.StartsWith("# yaml-language-server: $schema=my-timeline.schema.json\n", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_kind_means_is_in_it()
    {
        JsonNode schema = JsonNode.Parse(TextOf(new SourceFile("small.timeline.yaml", Timeline))!)!;

        Assert.Equal("Fewer people.", schema["definitions"]!["kind-cut"]!["properties"]!["kind"]!["description"]!.GetValue<string>());
        Assert.Equal("(count, may be left out)", schema["definitions"]!["kind-cut"]!["properties"]!["people"]!["description"]!.GetValue<string>());
    }

    [Fact]
    public void The_command_writes_it_and_refuses_in_one_sentence()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("one/small.timeline.yaml", Timeline).With("two/wrong.timeline.yaml", "dateline: 1\ntimeline: wrong\nevents:\n  cut:\n    fields: { a: nothing }\n").With("three/a.events.yaml", "");

        CliProcess printed = CliProcess.RunIn(folder.Path, "schema", "one");
        CliProcess written = CliProcess.RunIn(folder.Path, "schema", "one", "--output", "small.schema.json");

        Assert.Equal((0, TextOf(new SourceFile("small.timeline.yaml", Timeline)), ""), (printed.ExitCode, printed.Output, printed.Errors));
        Assert.Equal((0, "", printed.Output), (written.ExitCode, written.Output + written.Errors, File.ReadAllText(Path.Combine(folder.Path, "small.schema.json"))));
        AssertRefused(1, "\"two/wrong.timeline.yaml\" has errors, and a schema of it would not be right. To see them: dateline check \"two\"", "schema", "two");
        AssertRefused(2, "\".\" contains 2 timelines. Name the file of one: one/small.timeline.yaml", "schema");
        AssertRefused(2, "\"three\" contains no NAME.timeline.yaml.", "schema", "three");
        AssertRefused(2, "--output takes the name of a file that is not one of Dateline's own: what is in it would be overwritten.", "schema", "one", "--output", "one/small.timeline.yaml");

        void AssertRefused(int status, string sentence, params string[] arguments)
        {
            CliProcess run = CliProcess.RunIn(folder.Path, arguments);
            Assert.Equal((status, "", sentence), (run.ExitCode, run.Output, run.Errors.Replace('\\', '/').Split('\n')[0]));
        }
    }

    private static IEnumerable<IReadOnlyList<SourceFile>> FoldersOf(string place)
    {
        string path = Repository.PathTo(place.Split('/'));
        return File.Exists(path)
            ? ExampleBlocks.In(File.ReadAllText(path)).Select(block => ExampleBlocks.FilesOf(block.Text))
            : [[.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal).Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file)))]];
    }

    private static bool Accepts(JsonSchema schema, string text) => !YamlAsJson.TryRead(text, out JsonNode? json) || schema.Evaluate(JsonSerializer.SerializeToElement(json, Deep)).IsValid;

    private static JsonSchema? SchemaOf(SourceFile timeline) => TextOf(timeline) is { } text ? JsonSchema.FromText(text) : null;

    /// <summary>Null where the timeline file has errors.</summary>
    private static string? TextOf(SourceFile timeline)
    {
        var definition = TimelineDefinition.Read(timeline);
        if (definition.Findings.Any(finding => finding.Severity == Severity.Error))
            return null;
        using var stream = new MemoryStream();
        TimelineJsonSchema.Write(definition.Schema, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
