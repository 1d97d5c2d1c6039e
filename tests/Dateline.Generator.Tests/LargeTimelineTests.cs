using System.Globalization;
using System.Text;
using System.Text.Json;
using Dateline.Emit.CSharp.Data;
using Dateline.Emit.CSharp.Writing;
using Dateline.Language.Diagnostics;
using Dateline.Language.Collections;
using Dateline.Testing;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>Data that is long is packed into strings, and accessors of many entries spread over classes. A program notices neither.</summary>
public class LargeTimelineTests
{
    private const string Namespace = "Samples.Remarks";

    /// <summary>What could end a string, letters of one to four bytes, long runs of one letter or of two, and a text that hardly repeats.</summary>
    private static readonly string[] Notes =
    [
        "\"\"\"u8; } /* */ \\u0022 \\", "( ) ( ) ) (", "ÀÉØ ŠŽ Ђ Ω א ع 語 𝄞 🎭", new string('x', 70_000), "é" + string.Concat(Enumerable.Repeat("éü", 40_000)),
        string.Concat(Enumerable.Range(0, 90_000).Select(i => (char)('a' + (i * (long)i * 7919 / 13 % 26)))), "the end",
    ];

    [Fact]
    public void Long_texts_are_read_as_they_were_written()
    {
        var file = new StringBuilder("someone: { kind: person, name: Someone }\n");
        for (int i = 0; i < Notes.Length; i++)
            file.Append(CultureInfo.InvariantCulture, $"remark-{i}:\n  kind: remark\n  date: 2020-01-0{i + 1}\n  about: someone\n  note: {JsonSerializer.Serialize(Notes[i])}\n");

        GeneratorHarness project = Remarks(("some.events.yaml", file.ToString()));

        Assert.Equal(Notes, JsonSerializer.Deserialize<string[]>(project.Run("return JsonSerializer.Serialize(Timeline.Remarks.Select(remark => remark.Note));", Namespace)));
        Assert.DoesNotContain("remark-1", project.Build().Source($"{Namespace}/Data/Data_Some.g.cs"), StringComparison.Ordinal);
    }

    /// <summary>More than stand in a block, of a file as of the index.</summary>
    [Fact]
    public void Every_entry_of_many_is_found()
    {
        GeneratorHarness project = Remarks([Someone, .. Enumerable.Range(0, 2).Select(file => ($"part-{file}.events.yaml", RemarksFrom(file * 700, 700)))]);

        Assert.Equal(
            string.Join(' ', Enumerable.Range(0, 1400).Select(i => $"remark-{i}")) + "|Note 7|part-1.events.yaml(2496,1)|Someone",
            project.Run("return string.Join(' ', Timeline.Events.Select(one => one.Id)) + '|' + Entries.Remark7.Note + '|' + Entries.Remark1199.Origin + '|' + Entries.Remark600.About.Name;", Namespace));
        Assert.Equal(
            "1400|1400 remark-0 Note 1399|someone|True True|Note 699|1401",
            project.Run("return Timeline.Events.Count + \"|\" + Timeline.Remarks.Count + ' ' + Timeline.Remarks[0].Id + ' ' + Timeline.Events[^1].Note + '|' + Timeline.Entities[0].Id + '|' + (Timeline.Find(\"remark\") is null) + ' ' + (Timeline.Find(\"zebra\") is null) + '|' + Timeline.Remarks.Find(\"remark-699\")!.Note + '|' + Timeline.FindByMention(Entries.Someone).Append(Entries.Someone).Count();", Namespace));
    }

    /// <summary>Kinds take turns in the order of ids, and the order of time goes back and forth in it.</summary>
    [Fact]
    public void Series_of_many_entities_are_found()
    {
        const int Ports = 600;
        var file = new StringBuilder();
        for (int i = 0; i < Ports; i++)
            file.Append(CultureInfo.InvariantCulture, $"p{i}: {{ kind: port, name: Port {i} }}\np{i}-opens: {{ kind: opening, date: {2000 - i}, port: p{i}, berths: 0 -> {i + 1} }}\n");
        GeneratorHarness project = new GeneratorHarness()
            .With("ports.timeline.yaml", "dateline: 1\ntimeline: ports\nentities: { port: {} }\nseries: { berths: { of: port, type: count } }\nevents: { opening: { fields: { port: port, berths: change of berths } } }\n")
            .With("ports.events.yaml", file.ToString());

        Assert.Equal(
            $"{string.Join(' ', Enumerable.Range(1, Ports))}|{string.Join(' ', Enumerable.Range(0, Ports).Select(i => $"p{Ports - 1 - i}"))}|1401 Port 599",
            project.Run("return string.Join(' ', Enumerable.Range(0, 600).Select(i => ((Port)Timeline.Find(\"p\" + i)!).Berths.Latest.Value)) + '|' + string.Join(' ', Timeline.Events.Cast<Opening>().Select(one => one.Port.Id)) + '|' + Timeline.Openings[0].Date + ' ' + Entries.P599.Name;", "Samples.Ports"));
    }

    [Theory]
    [InlineData("a 50000")]
    [InlineData("a 30000, b 30000", "a __Entries1", "b Entries")]
    [InlineData("b 20000, a 20000, c 20000", "a __Entries1", "b __Entries1", "c Entries")]
    [InlineData("a 120000, b 10", "a __Entries1 __Entries2 __Entries3", "b Entries")]
    [InlineData("a 10, b 120000", "a __Entries1", "b __Entries2 __Entries3 Entries")]
    public void Accessors_spread_over_classes(string files, params string[] classes)
    {
        (string Path, int Entries)[] given = [.. files.Split(", ").Select(file => (file.Split(' ')[0], int.Parse(file.Split(' ')[1], CultureInfo.InvariantCulture)))];
        var spread = EntryClasses.Of([.. given.Select(file => (file.Path, file.Entries, EquatableArray.Of("remark")))]);

        IEnumerable<string> found = given.OrderBy(file => file.Path).Select(file =>
            $"{file.Path} {string.Join(' ', Enumerable.Range(0, file.Entries).Select(place => spread.ClassOf(file.Path, place)).Distinct())}");

        Assert.Equal(classes.Length > 0 ? classes : ["a Entries"], found);
    }

    [Fact]
    public void What_an_assembly_cannot_hold_is_said()
    {
        Place place = new Language.Text.SourceFile("a.timeline.yaml", "").Map.PlaceOf(default);
        const string Packed = "MemoryMarshal.AsBytes<char>(\"ab\\u2028c\"); MemoryMarshal.AsBytes<char>(\"\\u0022\"); \"more\"u8";

        Assert.Equal(10, StringRoom.Of(new GeneratedFile("Data.g.cs", Packed)));
        Assert.Null(StringRoom.Check(place, 0xFFFFFF));
        Assert.Equal(
            "This timeline is too large for one assembly: compiled, it takes 20 MB, and there is room for 16. Divide it between two projects.",
            StringRoom.Check(place, 20_400_000)?.Message);
    }

    /// <summary>Few entries with long notes in which hardly anything repeats, so that packing them gains little.</summary>
    [Fact]
    public void A_build_says_at_the_timeline_file_what_an_assembly_cannot_hold()
    {
        GeneratorHarness Project(int files) => Remarks([Someone, .. Enumerable.Range(0, files).Select(file =>
            ($"part-{file}.events.yaml", $"remark-{file}:\n  kind: remark\n  date: 2020-01-01\n  about: someone\n  note: {Letters(file, 1_500_000)}\n"))]);

        BuildResult tooMuch = Project(14).Build(), fits = Project(9).Build();

        Assert.Equal(["remarks.timeline.yaml(1,1): error DTL9003: This timeline is too large for one assembly: compiled, it takes 20 MB, and there is room for 16. Divide it between two projects."], tooMuch.Findings);
        Assert.Empty(fits.Findings);
        Assert.Empty(fits.CompilerErrors);
    }

    /// <summary>More than a class of .NET has room for.</summary>
    [LargeFact]
    public void More_entries_than_a_class_can_hold_are_read()
    {
        GeneratorHarness project = Remarks([Someone, ("part-0.events.yaml", RemarksFrom(0, 55_000)), ("part-1.events.yaml", RemarksFrom(55_000, 15_000))]);
        GeneratorHarness half = project.With($"namespace {Namespace}; internal static class Program {{ public static object Read() => Entries.Remark69999.About; }}");

        Assert.Equal(
            "Note 0 Note 49999 Note 50001 Note 69999 Someone 70000",
            project.Run("return Entries.Remark0.Note + ' ' + Entries.Remark49999.Note + ' ' + Entries.Remark50001.Note + ' ' + Entries.Remark69999.Note + ' ' + Entries.Someone.Name + ' ' + Timeline.Events.Count;", Namespace));
        Assert.Empty(half.Build(IncrementalGeneratorOutputKind.Implementation).CompilerErrors);
    }

    private static (string Path, string Text) Someone => ("people.events.yaml", "someone: { kind: person, name: Someone }\n");

    private static GeneratorHarness Remarks(params (string Path, string Text)[] files) => files.Aggregate(
        new GeneratorHarness().With("remarks.timeline.yaml", "dateline: 1\ntimeline: remarks\nentities: { person: {} }\nevents: { remark: { fields: { about: person } } }\n"),
        (project, file) => project.With(file.Path, file.Text));

    /// <summary>The same every time.</summary>
    private static string Letters(int seed, int count)
    {
        var random = new Random(seed);
        return string.Create(count, random, (text, source) =>
        {
            for (int i = 0; i < text.Length; i++)
                text[i] = (char)('a' + source.Next(26));
        });
    }

    private static string RemarksFrom(int first, int count)
    {
        var text = new StringBuilder();
        for (int i = first; i < first + count; i++)
            text.Append(CultureInfo.InvariantCulture, $"remark-{i}:\n  kind: remark\n  date: {new DateTime(1800, 1, 1).AddDays(i):yyyy-MM-dd}\n  about: someone\n  note: Note {i}\n");
        return text.ToString();
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LargeFactAttribute : FactAttribute
    {
        public LargeFactAttribute() => Skip = Consumers.MissingForAll;
    }
}
