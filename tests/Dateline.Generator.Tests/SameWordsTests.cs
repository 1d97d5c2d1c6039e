using System.Globalization;
using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;
using Dateline.Language.Workspace;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Generator.Tests;

/// <summary>A build prints what a check prints: the same findings in the same order and words, nothing raw, nothing in thousands.</summary>
public class SameWordsTests
{
    private const string Timeline = "dateline: 1\ntimeline: weather\nentities:\n  person: {}\nevents:\n  storm: {}\n";

    public static TheoryData<string> Folders => [.. FolderCases.All.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_file_that_is_not_read_is_named_as_a_check_names_it(string name)
    {
        FolderCase folder = FolderCases.All[name];
        GeneratorHarness project = folder.Files.Aggregate(new GeneratorHarness { HasWarningsAsErrors = false }, (project, file) => project.With(file.Path, file.Text));

        Assert.Equal(folder.Expected, project.Build().Findings);
    }

    /// <summary>As in an IDE: files come, go and are renamed between runs, one at a time.</summary>
    [Fact]
    public void A_run_after_files_came_and_went_says_what_a_fresh_one_says()
    {
        var project = new EditedProject(new GeneratorHarness { HasWarningsAsErrors = false }, tracksSteps: false);
        foreach (FolderCase folder in FolderCases.All.Values)
        {
            var wanted = folder.Files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
            foreach (string path in project.Project.Files.Select(file => file.Path).Union(wanted.Keys, StringComparer.Ordinal).ToList())
            {
                project.Set(path, wanted.GetValueOrDefault(path));
                project.Run();
            }

            Assert.Equal(folder.Expected, new BuildResult(project.Run(), project.Project.Compilation()).Findings);
        }
    }

    [Fact]
    public void What_an_editor_wrote_reaches_no_log_raw()
    {
        GeneratorHarness project = new GeneratorHarness()
            .With("w.timeline.yaml", Timeline)
            .With("a.events.yaml", "ann:\n  kind: \"\\e]0;x\\a\\e[2J\\u202E\"\n  name: Ann\n")
            .With("b\n::error::forged\e[2J.events.yaml", "ben:\n  kind: persn\n  name: Ben\n");

        IReadOnlyList<string> findings = project.Build().Findings;

        Assert.Equal(CheckedLines(project), findings);
        Assert.Equal(2, findings.Count);
        Assert.Contains("\"\\u001B]0;x\\u0007\\u001B[2J\\u202E\".", findings[0], StringComparison.Ordinal);
        Assert.StartsWith("b\\n::error::forged\\u001B[2J.events.yaml(2,9): error DTL3006: ", findings[1], StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.Equal(finding, ShownText.Of(finding)));
    }

    [Fact]
    public void Whatever_is_written_reaches_no_log_raw() => Prop.ForAll(
        Gen.Elements(
            "ann:\n", "  kind: person\n", "  kind: storm\n", "  name: ", "  date: ", "  \"", "\"\n", "\\e]0;x\\a", "\\n::error::x", "\\u2028", "\\x9b", "\e[2J", "\r", "\r\n", "\n", "\t", "\u0085", "\u2028", "\u202E", "\u0000", "\ud800", "\uFEFF", ": ", "[", "{", "'", "x", "2022", "file:\n  defaults:\n", "    kind: ", "  sources: [")
            .ArrayOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            IReadOnlyList<string> findings = new GeneratorHarness().With("w.timeline.yaml", Timeline).With("a.events.yaml", text).With("b.timeline.yaml", text).Build().Findings;
            return findings.All(finding => finding == ShownText.Of(finding));
        }).Check(Laws.Tried(150));

    [Fact]
    public void Many_of_a_kind_are_summed_up_and_the_build_fails_all_the_same()
    {
        GeneratorHarness project = new GeneratorHarness()
            .With("w.timeline.yaml", Timeline)
            .With("a.events.yaml", string.Concat(Enumerable.Range(0, 80).Select(number => $"e{number}:\n  kind: strom-{number}\n  date: 2021\n")))
            .With("b.events.yaml", "ben:\n  kind: person\n");

        IReadOnlyList<string> findings = project.Build().Findings;

        Assert.Equal(CheckedLines(project), findings);
        Assert.Equal(52, findings.Count);
        Assert.Equal("a.events.yaml(152,9): error DTL3006: From here on there are 30 more of these (DTL3006); only the first 50 are listed. To see every one: dateline check --all", findings[50]);
    }

    /// <summary>The lines that a check of the same files prints.</summary>
    internal static IReadOnlyList<string> CheckedLines(GeneratorHarness project) =>
    [
        .. FindingDigest.Of(FolderCheck.Of(project.Files.Select(file => new SourceFile(file.Path, file.Text)), target: CSharpTarget.Of(new CSharpProject("", project.RootNamespace, []))).Findings)
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{ShownText.Of(finding.Place.Path)}({finding.Place.LineNumber},{finding.Place.Start.Character + 1}): {NameOf(finding.Severity)} {finding.Code}: {ShownText.Of(finding.Message)}")),
    ];

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
