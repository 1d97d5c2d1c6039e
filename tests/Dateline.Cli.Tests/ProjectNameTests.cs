namespace Dateline.Cli.Tests;

/// <summary>Names that meet in a C# project are found by a check as by its build; where no project lies, no name can meet.</summary>
public class ProjectNameTests
{
    private const string Weather = "dateline: 1\ntimeline: weather\nevents:\n  storm: {}\n";
    private const string Archive = "dateline: 1\ntimeline: school\nevents:\n  archive: {}\n";

    [Theory]
    [InlineData("Town.Archive.csproj", "<Project />", "DTL2070 DTL2074")]
    [InlineData("Town.csproj", "<Project><PropertyGroup><RootNamespace>City.Archive</RootNamespace></PropertyGroup></Project>", "DTL2070 DTL2074")]
    [InlineData("Town.csproj", "<Project><PropertyGroup><RootNamespace>$(Name).Archive</RootNamespace></PropertyGroup></Project>", "DTL2070")]
    [InlineData("Town.csproj", "<Project><!-- <RootNamespace>City.Archive</RootNamespace> --></Project>", "DTL2070")]
    [InlineData("Town.csproj", "this is no project", "DTL2070")]
    [InlineData("notes.txt", "", "")]
    public void Are_those_of_the_project_above(string file, string text, string codes)
    {
        using TemporaryFolder folder = new TemporaryFolder().With(file, text).With("data/a/w.timeline.yaml", Weather).With("data/b/w.timeline.yaml", Weather).With("data/c/s.timeline.yaml", Archive);

        CliProcess run = CliProcess.RunIn(Path.Combine(folder.Path, "data"), "check", "--format", "concise");

        Assert.Equal(codes, string.Join(' ', run.Errors.Split('\n').Concat(run.Output.Split('\n')).Select(CodeIn).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Two_projects_have_a_timeline_each()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a/A.csproj", "<Project />").With("a/w.timeline.yaml", Weather).With("b/B.csproj", "<Project />").With("b/w.timeline.yaml", Weather);

        Assert.Equal(0, CliProcess.RunIn(folder.Path, "check").ExitCode);
    }

    private static string CodeIn(string line) => line.IndexOf("DTL", StringComparison.Ordinal) is >= 0 and int start ? line.Substring(start, 7) : "";
}
