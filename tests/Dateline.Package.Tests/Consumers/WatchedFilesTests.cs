using System.Runtime.InteropServices;

namespace Dateline.Package.Tests.Consumers;

/// <summary>What dotnet watch looks at, and what Visual Studio compares before it builds.</summary>
public sealed class WatchedFilesTests : IDisposable
{
    private const string Project = "app/App.csproj";

    private readonly Lazy<ConsumerFolder> _folder = new(() => new ConsumerFolder(isClosed: true, "watched"));

    private ConsumerFolder Folder => _folder.Value;

    [ConsumerTheory(isLong: true)]
    [InlineData("<TargetFramework>net10.0</TargetFramework>", "_CollectWatchItems")]
    [InlineData("<TargetFrameworks>net10.0</TargetFrameworks>", "_CollectWatchItems")]
    [InlineData("<TargetFramework>net10.0</TargetFramework>", "CollectUpToDateCheckInputDesignTime")]
    public void Events_and_copies_of_sources_and_no_other_text(string framework, string target)
    {
        Folder.WithWeather(Project, framework)
            .With("app/sources.events.yaml", "letter:\n  kind: source\n  copy: letters/first.txt\n")
            .With("app/letters/first.txt", "It rained.\n")
            .With("app/letters/second.txt", "It did not.\n")
            .With("app/Directory.Build.targets", """<Project><Target Name="CollectUpToDateCheckInputDesignTime" Returns="@(UpToDateCheckInput)" /></Project>""");
        Dotnet.In(Folder.PathTo("app"), "restore", "-nologo").Succeeded();

        string watched = Dotnet.In(Folder.PathTo("app"), "msbuild", "-nologo", "-nodeReuse:false", "-t:" + target, "-getTargetResult:" + target, "-p:CustomAfterMicrosoftCommonTargets=" + TargetsOfWatch, "-p:CustomAfterMicrosoftCommonCrossTargetingTargets=" + TargetsOfWatch).Succeeded().Output;

        Assert.Contains("2021.events.yaml", watched, StringComparison.Ordinal);
        Assert.Contains("first.txt", watched, StringComparison.Ordinal);
        Assert.DoesNotContain("second.txt", watched, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (_folder.IsValueCreated)
            Folder.Dispose();
    }

    /// <summary>With what dotnet watch asks a project.</summary>
    private static string TargetsOfWatch
    {
        get
        {
            string sdks = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk");
            return Path.GetFullPath(Directory.EnumerateFiles(sdks, "DotNetWatch.targets", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last());
        }
    }
}
