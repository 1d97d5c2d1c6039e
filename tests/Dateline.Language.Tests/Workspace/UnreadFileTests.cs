using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Workspace;

public class UnreadFileTests
{
    public static TheoryData<string> Cases => [.. FolderCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_that_is_not_read_is_named_with_the_name_that_it_should_have(string name)
    {
        FolderCase folder = FolderCases.All[name];

        Assert.Equal(folder.Expected, Found(folder.Files));
    }

    [Fact]
    public void A_long_name_of_a_file_leaves_room_for_what_is_said_of_it()
    {
        string name = new('n', 200);
        SourceFile[] files =
        [
            new($"alone/{name}.events.yaml", "a:\n  kind: storm\n"),
            new($"two/{name}.timeline.yaml", "dateline: 1\ntimeline: one\n"),
            new($"two/{name}-2.timeline.yaml", "dateline: 1\ntimeline: two\n"),
        ];

        IReadOnlyList<Finding> findings = FolderCheck.Of(files).Findings;

        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.InRange(finding.Message.IndexOf(". ", StringComparison.Ordinal), -1, 160));
        Assert.All(findings, finding => Assert.InRange(finding.Message.Length, 1, 200));
    }

    [Fact]
    public void A_copy_is_never_renamed_as_it_is()
    {
        FolderCase folder = FolderCases.All["a copy of what is read already"];
        FolderCase grown = FolderCases.All["a copy with something of its own is not renamed as it is"];

        Assert.Equal(
            [
                "It is a copy: delete it, or move it elsewhere",
                "It is newer: bring people.events.yaml up to date with what it says, and delete it",
                "It tells of other things: give its entries other ids, and rename it to people-1.events.yaml",
            ],
            Titles(folder));
        Assert.Equal(
            [
                "It is a copy that grew: move what is new to people.events.yaml, and delete this file",
                "Its entries count: delete those that are in people.events.yaml, too, or give them other ids, and rename it to people-copy.events.yaml",
                "They do not: move it elsewhere, or list it under \"ignore\" in the timeline file",
            ],
            Titles(grown));

        static IEnumerable<string> Titles(FolderCase of) => Assert.Single(FolderCheck.Of(of.Files.Select(file => new SourceFile(file.Path, file.Text))).Findings).Repairs.Select(repair => repair.Title);
    }

    [Fact]
    public void The_order_in_which_files_are_handed_over_changes_nothing()
    {
        foreach (FolderCase folder in FolderCases.All.Values)
            Assert.Equal(folder.Expected, Found([.. folder.Files.Reverse()]));
    }

    /// <summary>Whatever a file is called: either it is read, or it is named, or its name says nothing.</summary>
    [Fact]
    public void No_file_with_entries_is_passed_over_without_a_word() => Prop.ForAll(
        Gen.Elements("2022", ".events", "-events", ".event", ".evnts", ".timeline", ".yaml", ".yml", ".YAML", ".txt", " - Copy", "(1)", " (2)", "~", ".bak", "x", ".", "_old", " ", "compose", "é").ArrayOf(5).Select(string.Concat).Where(name => name.Trim().Length > 0 && name[0] != '.' && name[0] != '~').ToArbitrary(),
        name =>
        {
            (string, string)[] files = [("w.timeline.yaml", "dateline: 1\ntimeline: w\nevents:\n  storm: {}\n"), (name, "a-storm:\n  kind: storm\n  date: 2022\n")];
            string[] found = [.. Found(files)];
            if (TimelineFiles.IsEvents(name))
                return found.Length == 0;
            if (TimelineFiles.IsTimeline(name))
                return found.Length > 0;
            return LikelyFile.Of(name) is null ? found.Length == 0 : found is [var line] && line.StartsWith(name + "(1,1): error DTL2081: ", StringComparison.Ordinal);
        }).Check(Laws.Tried(2000));

    /// <summary>Whatever form a host gives its paths, as long as it is one.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("/a/b/")]
    [InlineData("C:\\a\\")]
    [InlineData("../")]
    public void A_folder_may_lie_anywhere(string folder)
    {
        foreach (FolderCase files in FolderCases.All.Values)
        {
            Assert.Equal(files.Expected.Select(line => folder + line), Found([.. files.Files.Select(file => (folder + file.Path, file.Text))]));
        }
    }

    [Theory]
    [InlineData("config.yaml", "config.yaml", true)]
    [InlineData("config.yaml", "a/b/Config.YAML", true)]
    [InlineData("config.yaml", "a/my-config.yaml", false)]
    [InlineData("*-config.y?ml", "a/my-config.yaml", true)]
    [InlineData("api/*.yml", "api/v1.yml", true)]
    [InlineData("api/*.yml", "x/api/v1.yml", false)]
    [InlineData("api/*.yml", "api/x/v1.yml", false)]
    [InlineData("drafts/", "drafts/x.yaml", true)]
    [InlineData("drafts/", "a/drafts/b/x.yaml", true)]
    [InlineData("drafts/", "drafts.yaml", false)]
    [InlineData("a/drafts/", "a/drafts/b/x.yaml", true)]
    [InlineData("a/drafts/", "b/a/drafts/x.yaml", false)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "a-b-b-d", false)]
    public void A_name_to_ignore_covers_what_it_says(string pattern, string path, bool covers)
    {
        var name = new Dateline.Language.Schema.Symbols.IgnoredName(pattern, new SourceFile("w.timeline.yaml", "").Map.PlaceOf(default));

        Assert.Equal(covers, name.Covers(path));
    }

    [Theory]
    [InlineData("ignore: \"*\"", "\"*\" under \"ignore\" covers every file, so that none with a wrong name would be found. Write names such as config.yaml, api/*.yml or drafts/.")]
    [InlineData("ignore: [\"*.yaml\"]", "\"*.yaml\" under \"ignore\" covers every file, so that none with a wrong name would be found. Write names such as config.yaml, api/*.yml or drafts/.")]
    [InlineData("ignore: [\"*/\"]", "\"*/\" under \"ignore\" covers every file, so that none with a wrong name would be found. Write names such as config.yaml, api/*.yml or drafts/.")]
    [InlineData("ignore: [../x.yaml]", "\"../x.yaml\" under \"ignore\" leads out of the timeline's folder. Write names such as config.yaml, api/*.yml or drafts/.")]
    [InlineData("ignore: [/etc/x.yaml]", "\"/etc/x.yaml\" under \"ignore\" starts outside the timeline's folder: a path here starts in it. Write names such as config.yaml, api/*.yml or drafts/.")]
    [InlineData("ignore: ['a\\b.yaml']", "\"a\\b.yaml\" under \"ignore\" has a backslash: folders are separated by /. Write names such as config.yaml, api/*.yml or drafts/.")]
    [InlineData("ignore: ['']", "\"\" under \"ignore\" is empty. Write names such as config.yaml, api/*.yml or drafts/.")]
    [InlineData("ignore: { config: yaml }", "\"ignore\" takes a list of names, such as [config.yaml, drafts/], but this is a block of keys.")]
    public void A_name_that_cannot_be_meant_is_a_finding(string line, string message) =>
        Assert.Equal([message], FolderCheck.Of([new SourceFile("w.timeline.yaml", $"dateline: 1\ntimeline: w\n{line}\n")]).Findings.Select(finding => finding.Message));

    private static IEnumerable<string> Found((string Path, string Text)[] files) =>
        FolderCheck.Of(files.Select(file => new SourceFile(file.Path, file.Text))).Findings
            .Select(finding => $"{finding.Place.Path}({finding.Place.LineNumber},{finding.Place.Start.Character + 1}): {(finding.Severity == Severity.Error ? "error" : "warning")} {finding.Code}: {finding.Message}");
}
