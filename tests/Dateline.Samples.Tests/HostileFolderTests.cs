using System.Diagnostics;
using System.Globalization;
using Dateline.Files;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Letters;
using Dateline.Language.Workspace;

namespace Dateline.Samples.Tests;

/// <summary>A folder in which hardly anything is what it seems, built by the real compiler and checked by the same walk as the command line's.</summary>
public class HostileFolderTests
{
    private const string Timeline = "dateline: 1\ntimeline: weather\nignore: [settings.yaml]\nentities:\n  person: {}\nevents:\n  storm:\n    fields:\n      seen-by: person?\n";

    /// <summary>Each makes one thing that a build must neither wait for, nor follow, nor pass over.</summary>
    private const string Commands = """
        mkfifo pipe.events.yaml pipe.yaml
        ln -s /dev/zero device.events.yaml
        ln -s nowhere dead.events.yaml
        ln -s round-2.events.yaml round-1.events.yaml; ln -s round-1.events.yaml round-2.events.yaml
        mkdir folder.events.yaml; mv ben.events.yaml folder.events.yaml
        truncate -s 1G big.events.yaml
        printf '\377\376\000\000a\000\000\000' >utf32.events.yaml
        printf '\377\000\000\376' >binary.events.yaml
        printf 'a: caf\351\n' >latin.events.yaml
        ln -s . loop
        mkdir ../"$(basename "$PWD").outside"; printf 'secret: hidden\n' >../"$(basename "$PWD").outside"/secret.events.yaml
        ln -s ../"$(basename "$PWD").outside" outside
        ln -s ../"$(basename "$PWD").outside"/secret.events.yaml secret.events.yaml
        printf 'eve:\n  kind: person\n  name: Eve\n' >"$(printf 'line\nend.events.yaml')"
        printf 'eve:\n  kind: person\n  name: Eve\n' >'quo"te.events.yaml'
        printf 'services: {}\n' >docker-compose.yaml
        cp people.yaml '._people.events.yaml'; cp people.yaml people.yaml.bak
        """;

    [Fact]
    public void A_build_says_what_a_check_says()
    {
        if (!File.Exists("/dev/zero"))
            return;
        string folder = Directory.CreateTempSubdirectory("hostile-").FullName;
        try
        {
            foreach ((string name, string text) in new[]
            {
                ("w.timeline.yaml", Timeline), ("a.events.yaml", "a-storm:\n  kind: storm\n  date: 2022\n  seen-by: ann\nb-storm:\n  kind: strom\n  date: 2022\n"),
                ("people.yaml", "ann:\n  kind: person\n  name: Ann\n"), ("people.events - Copy.yaml", "ann:\n  kind: person\n  name: Ann\n"), ("ben.events.yaml", "ben:\n  kind: person\n  name: Ben\n"),
                ("odd;%41 [x] #1 é.events.yaml", "cyd:\n  kind: person\n  name: Cyd\n"), ("other.yml", "a: 1\n"), ("settings.yaml", "a: 1\n"),
            })
                File.WriteAllText(Path.Combine(folder, name), text);
            using (Process shell = Process.Start(new ProcessStartInfo("sh", ["-ec", Commands]) { WorkingDirectory = folder })!)
                shell.WaitForExit();

            IReadOnlyList<string> built = SampleBuild.LinesOf(folder, "Library", isStrict: false);

            Assert.Equal(CheckedLines(folder), built.Select(line => line[..(line.LastIndexOf(" (file:", StringComparison.Ordinal) is > 0 and int link ? link : line.Length)]));
            Assert.Equal(20, built.Count);
            Assert.DoesNotContain(built, line => line.Contains("hidden", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            Directory.Delete(folder + ".outside", recursive: true);
        }
    }

    private static IEnumerable<string> CheckedLines(string folder) =>
        FindingDigest.Of(FolderCheck.Of(FolderWalk.Of(folder), FileReader.Read).Findings).Select(finding => string.Create(
            CultureInfo.InvariantCulture,
            $"{ShownText.Of(finding.Place.Path[(folder.Length + 1)..])}({finding.Place.LineNumber},{finding.Place.Start.Character + 1}): {(finding.Severity == Severity.Error ? "error" : "warning")} {finding.Code}: {ShownText.Of(finding.Message)}"));
}
