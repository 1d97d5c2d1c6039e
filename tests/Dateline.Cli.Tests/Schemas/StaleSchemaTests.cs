namespace Dateline.Cli.Tests.Schemas;

/// <summary>Whoever changes the timeline file is told of the schema beside it that does not know yet.</summary>
public class StaleSchemaTests
{
    [Fact]
    public void It_is_told_until_it_is_written_anew()
    {
        using var folder = new TemporaryFolder();
        CliProcess.RunIn(folder.Path, "init", "ferries");
        string timeline = Path.Combine(folder.Path, "ferries", "ferries.timeline.yaml");
        string schema = Path.Combine("ferries", "ferries.schema.json");
        Assert.Equal("", CliProcess.RunIn(folder.Path, "check", "ferries").Errors);

        File.AppendAllText(timeline, "\nrecords:\n  fare:\n    what: text\n");
        CliProcess changed = CliProcess.RunIn(folder.Path, "check", "ferries");
        CliProcess.RunIn(folder.Path, "schema", "ferries", "--output", schema);

        Assert.Equal(0, changed.ExitCode);
        Assert.StartsWith("ferries/ferries.schema.json was written before the timeline changed", changed.Errors.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal("", CliProcess.RunIn(folder.Path, "check", "ferries").Errors);
    }

    [Fact]
    public void A_schema_of_somebody_else_is_theirs()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.timeline.yaml", "dateline: 1\ntimeline: a\n").With("a.schema.json", "{}\n").With("a.events.yaml", "page: { kind: source }\n");

        Assert.DoesNotContain("schema", CliProcess.RunIn(folder.Path, "check", ".").Errors, StringComparison.Ordinal);
    }
}
