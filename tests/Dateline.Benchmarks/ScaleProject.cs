using System.Globalization;
using System.Text;
using System.Text.Json;
using Dateline.Testing;

namespace Dateline.Benchmarks;

/// <summary>The projects of <see cref="ScaleBenchmark"/>.</summary>
internal static class ScaleProject
{
    private const string Uses = """
        static void Said(System.Diagnostics.Stopwatch watch, long before, long sum) => System.Console.WriteLine(System.FormattableString.Invariant(
            $"{watch.Elapsed.TotalMilliseconds} {System.GC.GetTotalAllocatedBytes(true) - before} {sum}"));
        """;

    /// <summary>A timeline and a program that starts, and reads one event or all of every one.</summary>
    public static string Timeline(string folder, int events)
    {
        Corpus.Write(events, folder, TextWriter.Null);
        string name = CorpusEvent.At(events / 2, events).Id.Replace("change-", "Change", StringComparison.Ordinal);
        return Write(folder, isTimeline: true, $$"""
            using {{Path.GetFileName(folder)}}.Corpus;
            if (args is ["named"]) return (int)Entries.{{name}}.People & 1 & 2;
            if (args is ["listed"]) return (int)((CeilingChanged)Timeline.Events[0]).People & 1 & 2;
            var watch = System.Diagnostics.Stopwatch.StartNew();
            long before = System.GC.GetTotalAllocatedBytes(true), sum = 0;
            foreach (CeilingChanged one in Timeline.CeilingChanges)
                sum += one.Id.Length + one.Date.Text.Length + one.By.Id.Length + one.Mission.Id.Length + one.Ceiling.From + one.Ceiling.To + one.People + one.Sources.Length + one.Note!.Length;
            Said(watch, before, sum);
            return 0;
            {{Uses}}
            """);
    }

    /// <summary>The same records, as somebody writes them by hand.</summary>
    public static string Initializers(string folder, int events)
    {
        Corpus.Write(10, folder, TextWriter.Null);
        CultureInfo culture = CultureInfo.InvariantCulture;
        var text = new StringBuilder("using Initializers.Corpus;\n\npublic static class Written\n{\n    public static readonly Source FirstPaper = new() { Id = \"first\" }, SecondPaper = new() { Id = \"second\" };\n");
        for (int i = 0; i < 50; i++)
            text.Append(culture, $"    public static readonly Organization Host{i:D2} = new() {{ Id = \"host-{i:D2}\", Name = \"Host {i}\" }};\n");
        for (int i = 0; i < CorpusEvent.MissionsOf(events); i++)
            text.Append(culture, $"    public static readonly Mission Mission{i:D5} = new() {{ Id = \"mission-{i:D5}\", Name = \"Mission {i}\" }};\n");
        for (int i = 0; i < events; i++)
        {
            var one = CorpusEvent.At(i, events);
            text.Append(culture, $"    public static readonly CeilingChanged Change{i:D6} = new() {{ Id = \"{one.Id}\", Date = Dateline.EventDate.Parse(\"{one.Date:yyyy-MM-dd}\"), By = H{one.Host[1..].Replace("-", "")}, Mission = M{one.Mission[1..].Replace("-", "")}, ");
            text.Append(culture, $"Ceiling = Dateline.Change.FromTo({one.From}L, {one.To}L), People = {one.People}, Sources = [FirstPaper, SecondPaper], Note = \"{one.Note}\" }};\n");
        }

        File.WriteAllText(Path.Combine(folder, "Written.cs"), text.Append("}\n").ToString());
        return Write(folder, isTimeline: true, "System.Console.WriteLine();");
    }

    public static string Empty(string folder)
    {
        Directory.CreateDirectory(folder);
        return Write(folder, isTimeline: false, "return 0;");
    }

    /// <summary>The same data in a file, read by System.Text.Json with its source generator.</summary>
    public static string Json(string folder, int events)
    {
        Directory.CreateDirectory(folder);
        string data = Path.Combine(folder, "events.json");
        using (var writer = new Utf8JsonWriter(File.Create(data)))
        {
            writer.WriteStartArray();
            foreach (CorpusEvent one in CorpusEvent.InTime(events))
            {
                JsonSerializer.Serialize(writer, new
                {
                    id = one.Id, date = one.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), by = one.Host, mission = one.Mission,
                    ceiling = new { from = one.From, to = one.To }, people = one.People, sources = new[] { "first-paper", "second-paper" }, note = one.Note,
                });
            }

            writer.WriteEndArray();
        }

        return Write(folder, isTimeline: false, $$"""
            var watch = System.Diagnostics.Stopwatch.StartNew();
            long before = System.GC.GetTotalAllocatedBytes(true), sum = 0;
            using var file = System.IO.File.OpenRead({{JsonSerializer.Serialize(data)}});
            foreach (One one in System.Text.Json.JsonSerializer.Deserialize(file, Context.Default.ListOne)!)
                sum += one.Id.Length + one.Date.Day + one.By.Length + one.Mission.Length + one.Ceiling.From + one.Ceiling.To + one.People + one.Sources.Count + one.Note.Length;
            Said(watch, before, sum);
            return 0;
            {{Uses}}
            public sealed record Moved(long From, long To);
            public sealed record One(string Id, System.DateOnly Date, string By, string Mission, Moved Ceiling, long People, System.Collections.Generic.List<string> Sources, string Note);
            [System.Text.Json.Serialization.JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
            [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.List<One>))]
            internal sealed partial class Context : System.Text.Json.Serialization.JsonSerializerContext;
            """);
    }

    public static Measured Build(string project) => Measured.Process(
        "dotnet", "build", project, "--no-restore", "--no-incremental", "-nologo", "-v", "q", "-c", "Release", "--no-dependencies", "-nodeReuse:false", "-p:UseSharedCompilation=false");

    /// <summary>The program, compiled to native code ahead of time as far as the framework allows.</summary>
    public static string Publish(string project)
    {
        string output = Path.Combine(Path.GetDirectoryName(project)!, "out");
        Measured.Process("dotnet", "publish", project, "-nologo", "-v", "q", "-c", "Release", "-o", output, "-r", "linux-x64", "--no-self-contained", "-p:PublishReadyToRun=true");
        return Path.Combine(output, Path.GetFileNameWithoutExtension(project));
    }

    private static string Write(string folder, bool isTimeline, string program)
    {
        string project = Path.Combine(folder, Path.GetFileName(folder) + ".csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TieredPGO>false</TieredPGO>
              </PropertyGroup>
              {(isTimeline ? $"<Import Project=\"{Repository.PathTo("generator", "Dateline.props")}\" />" : "")}
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        Measured.Process("dotnet", "build", project, "-nologo", "-v", "q", "-c", "Release");
        return project;
    }
}
