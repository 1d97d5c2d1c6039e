using Dateline.Testing;

namespace Dateline.Cli.Tests;

/// <summary>The script of the action, with a program <c>dotnet</c> in front of it that hands on to the command line of this build.</summary>
public class ContinuousIntegrationTests
{
    private const string Old = "old-storm:\n  kind: strom\n";

    private static TemporaryFolder Data() => new TemporaryFolder()
        .With("data/small.timeline.yaml", "dateline: 1\ntimeline: small\nevents:\n  storm: {}\n").With("data/a.events.yaml", Old)
        .With("path/dotnet", "#!/bin/sh\n[ \"$1 $2 $3\" = 'tool exec --yes' ] || exit 99\necho \"$4\" >>asked\n[ \"$5\" = -- ] || exit 98\nshift 5\nexec \"$REAL\" \"$DATELINE\" \"$@\"\n")
        .Run("chmod +x path/dotnet");

    private static CliProcess Run(TemporaryFolder folder, string settings) => CliProcess.RunInShell(
        folder.Path, $"export DATELINE; REAL=\"$(command -v dotnet)\" PATH=\"$PWD/path:$PATH\" GITHUB_STEP_SUMMARY=summary.md {settings} bash '{Repository.PathTo(".github", "actions", "check", "check.sh")}'");

    [PosixFact]
    public void The_action_checks_the_folder_and_fails_with_annotations_and_a_summary()
    {
        using TemporaryFolder folder = Data();

        CliProcess run = Run(folder, "DATELINE_FOLDER=data");

        Assert.Equal((1, "✗ 1 entry in 1 file, 1 error\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("::error file=data/a.events.yaml,line=2,", run.Errors, StringComparison.Ordinal);
        Assert.Contains("| ❌ | DTL3006 | data/a\\.events\\.yaml | 2 | ", File.ReadAllText(Path.Combine(folder.Path, "summary.md")), StringComparison.Ordinal);
        Assert.Equal("Dateline.Tool\n", File.ReadAllText(Path.Combine(folder.Path, "asked")));
    }

    [PosixFact]
    public void The_action_passes_on_what_it_is_given_and_runs_nothing_of_it()
    {
        using TemporaryFolder folder = Data().Run("git init -q -b main . && git add -A && git -c user.name=x -c user.email=x@x.example -c commit.gpgsign=false commit -qm x");

        CliProcess before = Run(folder, "DATELINE_FOLDER=data DATELINE_CHANGED_SINCE=HEAD DATELINE_STRICT=true DATELINE_VERSION=1.2.3");
        CliProcess hostile = Run(folder, "DATELINE_FOLDER=data DATELINE_CHANGED_SINCE='$(touch x); --output=x \"'");

        Assert.Equal((0, "✓ 1 entry in 1 file, 0 problems since HEAD (1 from before left out)\n", ""), (before.ExitCode, before.Output, before.Errors));
        Assert.Equal((2, ""), (hostile.ExitCode, hostile.Output));
        Assert.StartsWith("There is no revision \"$(touch x); --output=x \"\" in this repository.", hostile.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "x")));
        Assert.Equal("Dateline.Tool@1.2.3\nDateline.Tool\n", File.ReadAllText(Path.Combine(folder.Path, "asked")));
    }

    [Fact]
    public void The_action_hands_inputs_to_the_script_as_variables_alone()
    {
        string action = File.ReadAllText(Repository.PathTo(".github", "actions", "check", "action.yml")).ReplaceLineEndings("\n");
        string script = File.ReadAllText(Repository.PathTo(".github", "actions", "check", "check.sh"));
        string[] lines = [.. action.Split('\n').Where(line => line.Contains("${{", StringComparison.Ordinal)).Select(line => line.Trim())];

        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.Matches("^DATELINE_[A-Z_]+: \\$\\{\\{ inputs\\.[a-z-]+ \\}\\}$", line));
        Assert.All(lines, line => Assert.Contains("${" + line[..line.IndexOf(':', StringComparison.Ordinal)], script, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains("\n  " + line[(line.IndexOf("inputs.", StringComparison.Ordinal) + 7)..^3] + ":\n", action, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\\.(events|timeline)\\.yaml$")]
    public void The_hooks_look_at_the_files_that_are_read(string pattern)
    {
        string[] hooks = File.ReadAllText(Repository.PathTo(".pre-commit-hooks.yaml")).ReplaceLineEndings("\n").Split("- id: ")[1..];

        Assert.Equal(["dateline", "dateline-dotnet"], hooks.Select(hook => hook.Split('\n')[0]));
        Assert.All(hooks, hook => Assert.Contains($"  files: {pattern}\n  pass_filenames: false\n", hook, StringComparison.Ordinal));
        Assert.Matches(pattern, "data/2021.events.yaml");
        Assert.Matches(pattern, "small.timeline.yaml");
        Assert.DoesNotMatch(pattern, "docker-compose.yaml");
    }
}
