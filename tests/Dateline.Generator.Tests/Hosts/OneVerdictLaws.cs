using Dateline.Language.Tests.Pages;
using Dateline.Language.Tests.Pipeline;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Generator.Tests.Hosts;

/// <summary>One verdict: whoever asks, and whatever was there before, the same files have the same findings.</summary>
public class OneVerdictLaws
{
    /// <summary>One after the other, each edited into the next: what is remembered of one must not show in another.</summary>
    [Theory]
    [InlineData("diagnostics")]
    [InlineData("reference")]
    public void On_every_page(string folder)
    {
        var hosts = new FourHosts();
        foreach (string page in Directory.EnumerateFiles(Repository.PathTo("dsl", folder), "*.md").Order(StringComparer.Ordinal))
        {
            foreach ((_, string block) in ExampleBlocks.In(File.ReadAllText(page)))
                MustAgree(hosts, ExampleBlocks.FilesOf(block), ExampleBlocks.DayIn(block));
        }
    }

    [Fact]
    public void On_every_sample_and_case()
    {
        var hosts = new FourHosts();
        foreach (string folder in Directory.EnumerateDirectories(Repository.PathTo("samples")).Concat(Directory.EnumerateDirectories(Repository.PathTo("tests", "cases"))).Order(StringComparer.Ordinal))
            MustAgree(hosts, [.. FilesIn(folder)], BuildDate.None);
    }

    /// <summary>With the copies of sources, which a build hands over as well.</summary>
    private static IEnumerable<SourceFile> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*.yaml")
        .Concat(Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)))
        .Select(path => new SourceFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));

    /// <summary>Each try edits the sample as the one before left it into one with other slips.</summary>
    [Fact]
    public void After_any_edits()
    {
        var hosts = new FourHosts();
        Check.One(Laws.Tried(60, inLongRuns: 3_000), Prop.ForAll(SlipsOfTheHand.Files.ToArbitrary(), files => MustAgree(hosts, files, BuildDate.None)));
    }

    /// <summary>Lines of the timeline file move, and its names mean something else, while entries have mistakes: nothing of it is bound anew.</summary>
    [Fact]
    public void After_edits_that_declare_the_same()
    {
        var hosts = new FourHosts();
        Check.One(Laws.Tried(30, inLongRuns: 3_000), Prop.ForAll(
            SlipsOfTheHand.Files.ToArbitrary(), Gen.Choose(0, 1_000_000).ArrayOf(4).ToArbitrary(), (files, places) =>
            {
                MustAgree(hosts, files, BuildDate.None);
                foreach (int place in places)
                {
                    files = [.. files.Select(file => TimelineFiles.IsTimeline(file.Path) ? new SourceFile(file.Path, WithOtherWords(file.Text, place)) : file)];
                    MustAgree(hosts, files, BuildDate.None);
                }
            }));
    }

    /// <summary>Timelines whose names meet in a project are told apart by whoever knows the project.</summary>
    [Fact]
    public void On_timelines_beside_each_other()
    {
        const string Weather = "dateline: 1\ntimeline: weather\nevents:\n  storm: {}\n  samples: {}\n";
        var hosts = new FourHosts();
        SourceFile[] files = [new("a/w.timeline.yaml", Weather), new("b/w.timeline.yaml", Weather), new("b/x.events.yaml", "one:\n  kind: storm\n  date: 2020\n")];
        MustAgree(hosts, files, BuildDate.None);
        Assert.Equal(["DTL2070", "DTL2074"], MemoryHost.FoundAtOnce(files, BuildDate.None).Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
        MustAgree(hosts, files[1..], BuildDate.None);
    }

    /// <summary>The copies of sources are edited, go, come back and lie elsewhere, while the events stay as they are.</summary>
    [Fact]
    public void On_copies_that_change()
    {
        const string Letter = "letters/maes-to-the-harbour-master.txt";
        var hosts = new FourHosts();
        SourceFile[] files = [.. FilesIn(Repository.PathTo("samples", "Archive"))];
        SourceFile[] without = [.. files.Where(file => file.Path != Letter)];
        string text = files.First(file => file.Path == Letter).Text;
        SourceFile[][] states =
        [
            files, without, [.. without, new SourceFile(Letter, text.Replace("eighty", "ninety", StringComparison.Ordinal))], files,
            [.. without, new SourceFile("Letters/maes-to-the-harbour-master.txt", text)], [.. without, new SourceFile(Letter, text.ReplaceLineEndings("\r\n"))],
            [.. files.Where(file => !file.Path.EndsWith(".txt", StringComparison.Ordinal))],
        ];
        foreach (SourceFile[] state in states)
            MustAgree(hosts, state, BuildDate.None);
        Assert.Equal(
            ["", "DTL5015", "DTL5014", "", "DTL5015", "", "DTL5015 DTL5015 DTL5015 DTL5015"],
            states.Select(state => string.Join(' ', MemoryHost.FoundAtOnce(state, BuildDate.None).Select(finding => finding.Code))));
    }

    /// <summary>Dates and distances are edited in one file, and what contradicts them in another comes and goes.</summary>
    [Fact]
    public void On_times_that_change()
    {
        var hosts = new FourHosts();
        SourceFile[][] states =
        [
            Times(TrialTimes.First, TrialTimes.Others),
            Times(TrialTimes.First.Replace("2024-03-01", "2024-04-20", StringComparison.Ordinal), TrialTimes.Others),
            Times(TrialTimes.First.Replace("{ unknown: nobody says }", "2024-03-14", StringComparison.Ordinal), TrialTimes.Others),
            Times(TrialTimes.First, ""),
            Times(TrialTimes.First, TrialTimes.Others.Replace("9 weeks", "5 weeks", StringComparison.Ordinal)),
            Times(TrialTimes.First, TrialTimes.Others.Replace("2024-12-31", "{ unknown: nobody says }, before: opening", StringComparison.Ordinal)),
            Times(TrialTimes.First, TrialTimes.Others),
        ];
        foreach (SourceFile[] state in states)
            MustAgree(hosts, state, BuildDate.None);
        Assert.Equal(
            ["", "DTL4018", "DTL4018", "", "DTL4018", "DTL3109", ""],
            states.Select(state => string.Join(' ', MemoryHost.FoundAtOnce(state, BuildDate.None).Select(finding => finding.Code))));

        static SourceFile[] Times(string first, string others) => [new("trials.timeline.yaml", TrialTimes.Timeline), new("a.events.yaml", first), new("b.events.yaml", others)];
    }

    private static string WithOtherWords(string text, int place)
    {
        var lines = text.Split('\n').ToList();
        int line = place % lines.Count;
        int doc = lines.FindIndex(line, one => one.TrimStart().StartsWith("doc: ", StringComparison.Ordinal));
        if (place % 3 == 0 || doc < 0)
            lines.Insert(line, place % 2 == 0 ? "" : "# a comment");
        else
            lines[doc] += place % 2 == 0 ? " And more" : " or less";
        return string.Join('\n', lines);
    }

    private static void MustAgree(FourHosts hosts, IReadOnlyList<SourceFile> files, BuildDate day)
    {
        hosts.Become(files, day);
        hosts.MustAgree(files, day);
    }
}
