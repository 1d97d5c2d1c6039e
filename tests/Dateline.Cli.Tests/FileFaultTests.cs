using System.Text;
using Dateline.Testing;

namespace Dateline.Cli.Tests;

/// <summary>Files that are not what they seem: one finding each, and the rest is checked.</summary>
public class FileFaultTests
{
    private const string Timeline = "dateline: 1\ntimeline: weather\nentities:\n  person: {}\nevents:\n  storm:\n    fields:\n      seen-by: person?\n";

    /// <summary>It refers to an entry that is not there, and has a mistake of its own.</summary>
    private const string Storms = "a-storm:\n  kind: storm\n  date: 2022\n  seen-by: ann\nb-storm:\n  kind: strom\n  date: 2022\n";

    private const string Special = "error DTL2082: This is a pipe, a device or a socket, not a file. It is not read.";
    private const string Dead = "error DTL2082: This link leads nowhere, so there is nothing to read.";
    private const string Link = "error DTL2083: This is a link, and links are not followed. Put the file itself here.";
    private const string Folder = "error DTL2082: This is a folder with the name of a file. Files in it are read, if their names fit.";

    private static TemporaryFolder Weather() => new TemporaryFolder().With("w.timeline.yaml", Timeline).With("a.events.yaml", Storms);

    [PosixTheory]
    [InlineData("mkfifo people.events.yaml", Special)]
    [InlineData("ln -s /dev/zero people.events.yaml", Link)]
    [InlineData("ln -s /etc/hostname people.events.yaml", Link)]
    [InlineData("ln -s nowhere people.events.yaml", Dead)]
    [InlineData("ln -s people.events.yaml people.events.yaml", Dead)]
    [InlineData("ln -s b people.events.yaml; ln -s people.events.yaml b", Dead)]
    [InlineData("mkdir people.events.yaml", Folder)]
    [InlineData("truncate -s 1G people.events.yaml", "error DTL1003: This file is larger than 32 MB, which is the most that is read. Split its entries over several files.")]
    public void What_is_no_file_is_one_finding_and_the_rest_is_checked(string command, string line)
    {
        using TemporaryFolder folder = Weather().Run(command);

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", "concise");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["a.events.yaml(6,9): error DTL3006: This timeline has no kind \"strom\". Did you mean \"storm\"? The kinds are storm, person, source and as-of.", $"people.events.yaml(1,1): {line}"],
            run.Errors.TrimEnd('\n').Split('\n'));
    }

    [PosixFact]
    public void Names_that_are_not_utf8_are_one_finding_each()
    {
        using TemporaryFolder folder = Weather().Run("touch \"$(printf 'caf\\351.events.yaml')\"; mkdir \"$(printf 'caf\\351')\"");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", "concise");

        Assert.Contains("caf\uFFFD.events.yaml(1,1): error DTL2082: The name of this file is not in UTF-8, so it cannot be opened. Give it another name.\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("a.events.yaml(6,9): error DTL3006", run.Errors, StringComparison.Ordinal);
        Assert.Contains("caf\uFFFD(1,1): error DTL2082: Nothing in this folder was checked: its name is not in UTF-8\n", run.Errors, StringComparison.Ordinal);
        // What cannot be opened cannot be deleted by name either.
        folder.Run("rm -rf caf*");
    }

    /// <summary>The blocks of the pages that no text can bring about.</summary>
    [PosixTheory]
    [InlineData("DTL2082", "rm people.events.yaml; ln -s gone people.events.yaml")]
    [InlineData("DTL2083", "mv people.events.yaml ../$(basename \"$PWD\").txt; ln -s ../$(basename \"$PWD\").txt people.events.yaml")]
    [InlineData("DTL2084", "printf '\\377\\376\\000\\000' | cat - people.events.yaml >new; mv new people.events.yaml")]
    public void The_page_of_a_fault_shows_it(string code, string damage)
    {
        string[] blocks = File.ReadAllText(Repository.PathTo("dsl", "diagnostics", code + ".md")).ReplaceLineEndings("\n").Split("```yaml\n");
        Assert.Equal((3, true, true), (blocks.Length, blocks[0].TrimEnd().EndsWith("## Wrong", StringComparison.Ordinal), blocks[1].TrimEnd().EndsWith("## Right", StringComparison.Ordinal)));
        foreach ((string block, string command, int exitCode) in new[] { (blocks[1], damage, 1), (blocks[2], ":", 0) })
        {
            using TemporaryFolder folder = new TemporaryFolder()
                .With("russia-nato.timeline.yaml", File.ReadAllText(Repository.PathTo("dsl", "diagnostics", "russia-nato.timeline.yaml")))
                .With("people.events.yaml", block[..block.IndexOf("```", StringComparison.Ordinal)])
                .Run(command);

            CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", "concise");

            Assert.Equal((exitCode, exitCode == 0), (run.ExitCode, run.Errors.Length == 0));
            Assert.Equal(exitCode == 1, run.Errors.StartsWith($"people.events.yaml(1,1): error {code}: ", StringComparison.Ordinal));
            File.Delete(folder.Path + ".txt");
        }
    }

    [Fact]
    public void A_file_in_utf32_is_one_finding()
    {
        using TemporaryFolder folder = Weather().With("people.events.yaml", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("ann:\n  kind: person\n")]);

        Assert.Contains(
            "people.events.yaml(1,1): error DTL2084: This file is saved as UTF-32, which is not read. Save it as UTF-8.\n",
            CliProcess.RunIn(folder.Path, "check", "--format", "concise").Errors,
            StringComparison.Ordinal);
    }

    /// <summary>What lies outside of the folder is nobody's to show, whichever way leads there.</summary>
    [PosixFact]
    public void Nothing_outside_of_the_folder_is_shown()
    {
        using TemporaryFolder outside = new TemporaryFolder().With("secret.events.yaml", "secret: hidden\n").With("secret.txt", "secret: hidden\n");
        using TemporaryFolder folder = Weather().Run($"""
            ln -s '{outside.Path}' all
            ln -s '{outside.Path}/secret.txt' one.events.yaml
            ln -s '{outside.Path}/secret.txt' two.yaml
            ln -s '{outside.Path}/secret.events.yaml' three.timeline.yaml
            mkdir sub; ln -s ../all sub/again
            ln -s all/secret.txt four.events.yaml
            """);

        foreach (string format in new[] { "text", "concise", "json", "sarif", "github" })
        {
            CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", format);
            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain("hidden", run.Errors + run.Output, StringComparison.Ordinal);
        }

        string[] lines = [.. CliProcess.RunIn(folder.Path, "check", "--format", "concise").Errors.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("a.events.yaml", StringComparison.Ordinal))];
        Assert.Equal(
            [
                "all(1,1): error DTL2083: This is a link to a folder with events in it, and links are not followed. Put the folder itself here.",
                $"four.events.yaml(1,1): {Link}",
                $"one.events.yaml(1,1): {Link}",
                "sub/again(1,1): error DTL2083: This is a link to a folder with events in it, and links are not followed. Put the folder itself here.",
                $"three.timeline.yaml(1,1): {Link}",
                "two.yaml(1,1): warning DTL2081: This file is not read, and nothing in it shows which program it is for. If it holds entries, rename it to two.events.yaml.",
            ],
            lines);
    }

    [PosixFact]
    public void What_a_link_leads_to_inside_of_the_folder_is_read_where_it_lies()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("w.timeline.yaml", Timeline)
            .With("2022/people.events.yaml", "ann:\n  kind: person\n  name: Ann\n")
            .Run("ln -s 2022 latest; ln -s 2022/people.events.yaml people.events.yaml; ln -s . loop; ln -s .. 2022/up");

        Assert.Equal("✓ 1 entry in 1 file, 0 problems\n", CliProcess.RunIn(folder.Path, "check").Output);
    }

    [PosixFact]
    public void The_folder_that_is_checked_may_be_a_link_itself()
    {
        using TemporaryFolder folder = Weather().Run("mkdir data; mv *.yaml data; ln -s a.events.yaml data/again.events.yaml; ln -s data link");

        Assert.Equal(
            ["link/a.events.yaml(4,12): error DTL3103", "link/a.events.yaml(6,9): error DTL3006"],
            CliProcess.RunIn(folder.Path, "check", "link", "--format", "concise").Errors.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 1, StringComparison.Ordinal)]));
    }

    [PosixFact]
    public void What_may_not_be_read_is_one_finding()
    {
        using TemporaryFolder folder = Weather().With("people.events.yaml", "ann: {}\n").With("closed/b.events.yaml", "ben: {}\n").Run("chmod 000 people.events.yaml closed");
        // Nothing is closed to the one who may read everything.
        string asAnother = Environment.UserName == "root" ? "chmod 777 .; setpriv --reuid=65534 --clear-groups env HOME=/tmp " : "";
        try
        {
            CliProcess run = CliProcess.RunInShell(folder.Path, $"{asAnother}dotnet \"$DATELINE\" check --format concise");

            Assert.Contains("people.events.yaml(1,1): error DTL2082: You do not have permission to read this file. Nothing in it was checked.\n", run.Errors, StringComparison.Ordinal);
            Assert.Contains("closed(1,1): error DTL2082: You do not have permission to open this folder. Nothing in it was checked.\n", run.Errors, StringComparison.Ordinal);
            Assert.Contains("a.events.yaml(6,9): error DTL3006", run.Errors, StringComparison.Ordinal);
            Assert.Equal(3, run.Errors.TrimEnd('\n').Split('\n').Length);
        }
        finally
        {
            folder.Run("chmod 777 people.events.yaml closed");
        }
    }
}
