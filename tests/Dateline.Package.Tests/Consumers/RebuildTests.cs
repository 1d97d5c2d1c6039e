namespace Dateline.Package.Tests.Consumers;

/// <summary>What of a project's files changed is compiled, whatever the time of the change; and nothing is where nothing did.</summary>
public sealed class RebuildTests : IDisposable
{
    private const string Project = "app/App.csproj";
    private const string Program = """
        foreach (var e in App.Weather.Timeline.Events)
            System.Console.Write(e.Title + " " + e.Origin + "; ");

        """;

    private readonly Lazy<ConsumerFolder> _folder = new(() => new ConsumerFolder(isClosed: true, "rebuilt"));

    private ConsumerFolder Folder => _folder.Value;

    [ConsumerFact(isLong: true)]
    public void What_changed_is_compiled_and_nothing_else()
    {
        Folder.WithWeather(Project, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", Program)
            .With("app/2021.events.yaml", "delft:\n  kind: town\n  name: Delft\n")
            .With("app/a.events.yaml", Storm("a", "First"));
        Assert.Equal("First a.events.yaml(1,1);", Built());
        DateTime compiled = File.GetLastWriteTimeUtc(Folder.AssemblyOf(Project));

        Built();
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(Folder.AssemblyOf(Project)));

        File.Move(Folder.PathTo("app/a.events.yaml"), Folder.PathTo("app/b.events.yaml"));
        Assert.Equal("First b.events.yaml(1,1);", Built());

        Folder.With("app/b.events.yaml", Storm("a", "Older"));
        File.SetLastWriteTimeUtc(Folder.PathTo("app/b.events.yaml"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("Older b.events.yaml(1,1);", Built());

        Folder.With("app/deeper/c.events.yaml", Storm("c", "Moved"));
        File.Delete(Folder.PathTo("app/b.events.yaml"));
        Assert.Equal("Moved deeper/c.events.yaml(1,1);", Built());

        File.SetLastWriteTimeUtc(Folder.PathTo("app/deeper/c.events.yaml"), File.GetLastWriteTimeUtc(Folder.AssemblyOf(Project)).AddSeconds(1));
        Assert.Equal("Moved deeper/c.events.yaml(1,1);", Built());
    }

    [ConsumerFact(isLong: true)]
    public void A_global_config_that_comes_goes_or_changes_counts_at_once()
    {
        Folder.WithWeather(Project, "<TargetFramework>net10.0</TargetFramework>").With("app/2021.events.yaml", Weather.Contradiction).With("app/.globalconfig", Silence("none"));
        Assert.Equal(0, Folder.Build(Project).ExitCode);

        Folder.With("app/.globalconfig", Silence("error"));
        File.SetLastWriteTimeUtc(Folder.PathTo("app/.globalconfig"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(1, Folder.Build(Project, "--no-restore").ExitCode);

        Folder.With("app/.globalconfig", Silence("none"));
        Assert.Equal(0, Folder.Build(Project, "--no-restore").ExitCode);

        File.Delete(Folder.PathTo("app/.globalconfig"));
        Assert.Contains("error DTL4001", Folder.Build(Project, "--no-restore").Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (_folder.IsValueCreated)
            Folder.Dispose();
    }

    private string Built()
    {
        Folder.Build(Project, File.Exists(Folder.AssemblyOf(Project)) ? ["--no-restore"] : []).Succeeded();
        return Folder.Print(Project);
    }

    private static string Silence(string severity) => $"is_global = true\ndotnet_diagnostic.DTL4001.severity = {severity}\n";

    private static string Storm(string id, string title) => $"{id}:\n  kind: storm\n  title: {title}\n  date: 2021\n  town: delft\n";
}
