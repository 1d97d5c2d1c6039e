using Dateline.Testing;

namespace Dateline.Cli.Tests.Consumers;

/// <summary>The templates as <c>dotnet new</c> installs them, into a hive of their own.</summary>
public class TemplatePackageTests
{
    [ConsumersFact]
    public void Each_template_gives_the_example_under_the_name_that_is_asked_for()
    {
        using TemporaryFolder folder = new TemporaryFolder().WithFeed();
        string hive = Path.Combine(folder.Path, "hive");
        Dotnet.Run(
            Repository.Root, "pack", Repository.PathTo("dsl", "Dateline.Templates"), "-c", "Release", "-m:1",
            "-o", Path.Combine(folder.Path, "feed"), "--artifacts-path", Path.Combine(folder.Path, "made"));
        string package = Assert.Single(Directory.EnumerateFiles(Path.Combine(folder.Path, "feed"), "*.nupkg"));
        string version = Path.GetFileNameWithoutExtension(package)["Dateline.Templates.".Length..];
        Dotnet.Run(folder.Path, "new", "install", package, "--debug:custom-hive", hive);

        foreach ((string name, string timeline) in new[] { ("Ferries", "ferries"), ("Town Hall 2", "town-hall-2"), ("1App", "timeline-1-app"), ("my.app", "my-app"), ("no", "no-timeline"), ("dateline", "dateline-timeline"), ("日本", "my-timeline") })
        {
            Dotnet.Run(folder.Path, "new", "dateline-events", "--name", name, "--output", Path.Combine("events", name), "--debug:custom-hive", hive);

            Assert.Equal(
                new[] { timeline + ".timeline.yaml", timeline + ".schema.json", "background.events.yaml", "next-steps.md", "timetables.events.yaml" }.Order(StringComparer.Ordinal),
                FilesOf(Path.Combine(folder.Path, "events", name)));
            Assert.StartsWith($"# yaml-language-server: $schema={timeline}.schema.json\n", File.ReadAllText(Path.Combine(folder.Path, "events", name, "timetables.events.yaml")), StringComparison.Ordinal);
            CliProcess check = CliProcess.RunIn(folder.Path, "check", Path.Combine("events", name));
            Assert.Equal((0, "✓ 11 entries in 2 files, 0 problems\n", ""), (check.ExitCode, check.Output, check.Errors));
        }

        Dotnet.Run(folder.Path, "new", "dateline", "--name", "Town Hall", "--debug:custom-hive", hive);

        Assert.Equal(
            [
                "README.md", "Town Hall.Tests/TimelineTests.cs", "Town Hall.Tests/Town Hall.Tests.csproj", "Town Hall.slnx", "Town Hall/Program.cs", "Town Hall/Town Hall.csproj",
                "Town Hall/background.events.yaml", "Town Hall/timetables.events.yaml", "Town Hall/town-hall.schema.json", "Town Hall/town-hall.timeline.yaml",
            ],
            FilesOf(Path.Combine(folder.Path, "Town Hall")));
        Assert.Contains($"<PackageReference Include=\"Dateline\" Version=\"{version}\" />", TextOf("Town Hall/Town Hall/Town Hall.csproj"), StringComparison.Ordinal);
        Assert.Contains("using TownHall;", TextOf("Town Hall/Town Hall/Program.cs"), StringComparison.Ordinal);
        Assert.Contains("\"../Town Hall/Town Hall.csproj\"", TextOf("Town Hall/Town Hall.Tests/Town Hall.Tests.csproj"), StringComparison.Ordinal);

        // Whoever tries it calls a folder so, and no project that NuGet knows as Dateline can refer to the package.
        Dotnet.Run(folder.Path, "new", "dateline", "--name", "Dateline", "--debug:custom-hive", hive);
        Assert.Contains("<PackageId>DatelineTimeline.App</PackageId>", TextOf("Dateline/Dateline/Dateline.csproj"), StringComparison.Ordinal);
        Assert.Contains("using DatelineTimeline;", TextOf("Dateline/Dateline/Program.cs"), StringComparison.Ordinal);

        CliProcess project = CliProcess.RunIn(folder.Path, "check", "Town Hall");
        Assert.Equal((0, "✓ 11 entries in 2 files, 0 problems\n", ""), (project.ExitCode, project.Output, project.Errors));

        string TextOf(string file) => File.ReadAllText(Path.Combine(folder.Path, file));
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
