using System.Text.Json;

namespace Dateline.Package.Tests.Consumers;

/// <summary>What a project or a command line asks of any build counts for findings as well.</summary>
public sealed class BuildSwitchesTests : IDisposable
{
    private const string Project = "app/App.csproj";
    private const string Framework = "<TargetFramework>net10.0</TargetFramework>";

    private readonly Lazy<ConsumerFolder> _folder = new(() => new ConsumerFolder(isClosed: true, "switches"));

    private ConsumerFolder Folder => _folder.Value;

    [ConsumerFact(isLong: true)]
    public void The_log_of_the_compiler_has_findings_at_their_places_and_a_silenced_one_is_not_printed()
    {
        Folder.WithWeather(Project, Framework + "<ErrorLog>build.sarif,version=2.1</ErrorLog>").With("app/2021.events.yaml", Weather.Contradiction);

        Assert.Equal(1, Folder.Build(Project).ExitCode);
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Folder.PathTo("app/build.sarif")));
        JsonElement result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), one => one.GetProperty("ruleId").GetString() == "DTL4001");
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/app/2021.events.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(22, place.GetProperty("region").GetProperty("startLine").GetInt32());

        Run silenced = Folder.Build(Project, "--no-restore", "-p:NoWarn=DTL4001").Succeeded();
        Assert.DoesNotContain("DTL4001", silenced.Output, StringComparison.Ordinal);
    }

    [ConsumerFact(isLong: true)]
    public void A_locked_restore_takes_what_the_lock_file_says()
    {
        Folder.WithWeather(Project, Framework + "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>");
        Dotnet.In(Folder.PathTo("app"), "restore", "-nologo").Succeeded();
        Directory.Delete(Folder.PathTo("app/obj"), recursive: true);

        Dotnet.In(Folder.PathTo("app"), "restore", "-nologo", "--locked-mode").Succeeded();
        Folder.Build(Project, "--no-restore").Succeeded();
    }

    public void Dispose()
    {
        if (_folder.IsValueCreated)
            Folder.Dispose();
    }
}
