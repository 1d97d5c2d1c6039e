using System.IO.Compression;
using Dateline.Testing;

namespace Dateline.Cli.Tests.Consumers;

/// <summary>The tool as it comes out of a folder of packages: what is in it, and that it installs and checks.</summary>
public class ToolPackageTests
{
    private const string Events = "first:\n  kind: storm\n  date: 2021\n";

    [ConsumersFact]
    public void The_tool_installs_from_a_folder_of_packages_and_checks()
    {
        using TemporaryFolder folder = new TemporaryFolder().WithFeed()
            .With("data/small.timeline.yaml", "dateline: 1\ntimeline: small\nevents:\n  storm: {}\n")
            .With("data/a.events.yaml", Events).With("made.html", "<!doctype html><title>A page</title>");
        string feed = Path.Combine(folder.Path, "feed");

        // What runs, and what leads to it. With its own folder for what is made on the way: other tests build the same projects.
        foreach (string which in new[] { "-p:DatelinePlatform=any", "-p:PublishAot=true" })
        {
            Dotnet.Run(
                Repository.Root, "pack", Repository.PathTo("dsl", "Dateline.Cli"), "-c", "Release", "-m:1", "-p:RunAnalyzers=false", "-p:ToolPackageRuntimeIdentifiers=any", $"-p:DatelinePageFile={Path.Combine(folder.Path, "made.html")}", which,
                "-o", feed, "--artifacts-path", Path.Combine(folder.Path, "made"));
        }

        string[] packages = [.. Directory.EnumerateFiles(feed, "*.nupkg").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(2, packages.Length);
        string version = packages[0]["Dateline.Tool.".Length..^".nupkg".Length];
        Assert.Equal([$"Dateline.Tool.{version}.nupkg", $"Dateline.Tool.any.{version}.nupkg"], packages);
        Assert.Equal(
            [
                "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt",
                "tools/net10.0/any/Dateline.Emit.dll", "tools/net10.0/any/Dateline.Files.dll", "tools/net10.0/any/Dateline.Language.dll",
                "tools/net10.0/any/Dateline.Pictures.dll", "tools/net10.0/any/Dateline.YamlDotNet.dll", "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/System.CommandLine.dll",
                "tools/net10.0/any/dateline.deps.json", "tools/net10.0/any/dateline.dll", "tools/net10.0/any/dateline.runtimeconfig.json",
            ],
            ContentOf(Path.Combine(feed, packages[1])));
        Assert.Equal(["LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "tools/any/any/DotnetToolSettings.xml"], ContentOf(Path.Combine(feed, packages[0])));

        Dotnet.Run(folder.Path, "tool", "install", "Dateline.Tool", "--version", version, "--tool-path", "tools", "--configfile", "nuget.config");
        string program = Path.Combine(folder.Path, "tools", OperatingSystem.IsWindows() ? "dateline.exe" : "dateline");

        Assert.Equal((0, "✓ 1 entry in 1 file, 0 problems\n"), Dotnet.Start(folder.Path, program, "check", "data"));
        Assert.Equal(
            "✓ 1 entry in 1 file, 0 problems\n",
            Dotnet.Run(folder.Path, "tool", "exec", "--yes", $"Dateline.Tool@{version}", "--configfile", "nuget.config", "--", "check", "data"));
        Assert.Equal((0, "Written: dateline.html. Open it in a browser.\n"), Dotnet.Start(folder.Path, program, "page"));
        Assert.Equal("<!doctype html><title>A page</title>", File.ReadAllText(Path.Combine(folder.Path, "dateline.html")));
        folder.With("data/a.events.yaml", Events.Replace("storm", "strom", StringComparison.Ordinal));
        (int status, string output) = Dotnet.Start(folder.Path, program, "check", "data", "--format", "concise");
        Assert.Equal(1, status);
        Assert.Contains("a.events.yaml(2,9): error DTL3006: ", output, StringComparison.Ordinal);
    }

    /// <summary>What a package holds, but for what the format itself needs.</summary>
    private static IEnumerable<string> ContentOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
