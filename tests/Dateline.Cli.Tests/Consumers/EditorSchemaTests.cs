using System.Text.Json;
using Dateline.Testing;

namespace Dateline.Cli.Tests.Consumers;

/// <summary>What an editor shows that completes and explains by a JSON Schema: Visual Studio Code does so by this server.</summary>
public sealed class EditorSchemaTests
{
    private const string Server = "yaml-language-server@1.25.0";
    private const string Modeline = "# yaml-language-server: $schema=timeline.schema.json\n";

    [NodeFact]
    public void The_samples_are_clean_and_kinds_fields_and_texts_about_them_are_shown()
    {
        string[] samples = [.. Directory.EnumerateDirectories(Repository.PathTo("samples")).Where(sample => Directory.EnumerateFiles(sample, "*.timeline.yaml").Any())];
        Assert.NotEmpty(samples);
        foreach (string sample in samples)
        {
            string[] files = [.. Directory.EnumerateFiles(sample, "*.events.yaml").Order(StringComparer.Ordinal)];
            string[][] found = Ask(sample, files.Select(file => new Question(Path.GetFileName(file), Modeline + File.ReadAllText(file), "diagnostics")));
            Assert.Equal(files.Select(file => (Path.GetFileName(file), "")), files.Zip(found, (file, messages) => (Path.GetFileName(file), string.Join('\n', messages))));
        }
    }

    [NodeFact]
    public void It_completes_kinds_and_fields_shows_what_they_mean_and_marks_a_wrong_shape()
    {
        string[][] answers = Ask(Repository.PathTo("samples", "RussiaNato"),
        [
            new("kind.events.yaml", Modeline + "a-cut:\n  kind: \n", "completion", 2, 8),
            new("fields.events.yaml", Modeline + "a-cut:\n  kind: ceiling-cut\n  \n", "completion", 3, 2),
            new("doc.events.yaml", Modeline + "a-cut:\n  kind: ceiling-cut\n", "hover", 2, 10),
            new("wrong.events.yaml", Modeline + "a-cut:\n  kind: ceiling-cut\n  ceiling: [20]\n", "diagnostics"),
        ]);

        Assert.Equal([], new[] { "ceiling-cut", "founding", "person", "source", "as-of" }.Except(answers[0]));
        Assert.Equal([], new[] { "date", "mission", "ceiling", "sources", "quotes" }.Except(answers[1]));
        Assert.DoesNotContain("people", answers[1]);
        Assert.Contains("The host lowers how many people a mission may have accredited", Assert.Single(answers[2]), StringComparison.Ordinal);
        Assert.StartsWith("4: ", Assert.Single(answers[3]), StringComparison.Ordinal);
    }

    private static string[][] Ask(string timeline, IEnumerable<Question> questions)
    {
        using var folder = new TemporaryFolder();
        Dotnet.Start(folder.Path, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", "--prefix", folder.Path, Server);
        CliProcess schema = CliProcess.RunIn(folder.Path, "schema", timeline, "--output", "timeline.schema.json");
        Assert.Equal((0, ""), (schema.ExitCode, schema.Errors));
        folder.With("questions.json", JsonSerializer.Serialize(questions, JsonSerializerOptions.Web));
        (int status, string output) = Dotnet.Start(folder.Path, "node", Repository.PathTo("tests", "Dateline.Cli.Tests", "Consumers", "yaml-language-server.cjs"), folder.Path, "questions.json");
        Assert.True(status == 0, output);
        return JsonSerializer.Deserialize<string[][]>(output)!;
    }

    private sealed record Question(string File, string Text, string Ask, int Line = 0, int Character = 0);
}
