using System.Text.RegularExpressions;

namespace Dateline.Package.Tests.Consumers;

/// <summary>
/// Projects of many sorts, restored and built in one run of the SDK: most build without a word and print an entry, and a few get one sentence.
/// </summary>
public sealed partial class ManyConsumers : IDisposable
{
    private readonly Lazy<(ConsumerFolder Folder, string Output)> _built = new(BuildAll);

    internal ConsumerFolder Folder => _built.Value.Folder;

    /// <summary>What the whole build printed.</summary>
    public string Output => _built.Value.Output;

    /// <summary>Every error and warning of a project, without its folder.</summary>
    public IReadOnlyList<string> LinesOf(string project)
    {
        string path = Folder.PathTo(project);
        string folder = Path.GetDirectoryName(path)! + Path.DirectorySeparatorChar;
        return [.. Line().Matches(Output)
            .Where(match => ProjectOf(match) == path)
            .Select(match => match.Groups["line"].Value.Trim().Replace(folder, "", StringComparison.Ordinal))
            .Distinct()];
    }

    public void Dispose()
    {
        if (_built.IsValueCreated)
            Folder.Dispose();
    }

    /// <summary>MSBuild names the project behind a line, but for one that is about the project's file itself.</summary>
    private static string ProjectOf(Match line) =>
        line.Groups["project"].Success ? line.Groups["project"].Value.Split("::")[0] : line.Groups["line"].Value.Split(" : ")[0].Trim();

    [GeneratedRegex(@"^(?<line>.*?\b(error|warning) ?[A-Z]*\d*: .*?)( \[(?<project>[^\[\]]*)\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();

    private static (ConsumerFolder Folder, string Output) BuildAll()
    {
        var folder = new ConsumerFolder(isClosed: false);
        foreach (Consumer consumer in ConsumersThatBuild.Asked.Concat(ConsumersThatFail.All))
            consumer.Write(folder);
        folder.With("consumers.proj", $"""
            <Project DefaultTargets="Build">
              <ItemGroup>
                {string.Join("\n    ", ConsumersThatBuild.Asked.Concat(ConsumersThatFail.All).Select(consumer => $"""<Consumer Include="{Escaped(consumer.Project)}" AdditionalProperties="{consumer.GlobalProperty}" />"""))}
              </ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Consumer)" Targets="Restore" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Consumer)" BuildInParallel="true" ContinueOnError="true" /></Target>
            </Project>
            """);
        return (folder, folder.Build("consumers.proj", "-m:2").Output);
    }

    private static string Escaped(string path) => path.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);
}

/// <summary>A project that installs the package.</summary>
/// <param name="Project">The path of its file.</param>
/// <param name="Write">Writes it and what belongs to it.</param>
/// <param name="Prints">What its program prints; null for one that is not run.</param>
/// <param name="GlobalProperty">What the command line sets for it.</param>
internal sealed record Consumer(string Project, Action<ConsumerFolder> Write, string? Prints = null, string GlobalProperty = "");
