using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Tests.Workspace;

/// <summary>What fails on one file costs that file one finding, and the others nothing.</summary>
public class FolderFaultTests
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["w.timeline.yaml"] = "dateline: 1\ntimeline: weather\nentities:\n  person: {}\nseries:\n  fame: { of: person, type: count }\nevents:\n  storm:\n    fields:\n      seen-by: person?\n",
        ["a.events.yaml"] = "a-storm:\n  kind: strom\n  date: 2022\nb-storm:\n  kind: storm\n  date: 2022\n  seen-by: ann\n",
        ["people.events.yaml"] = "ann:\n  kind: person\n  name: Ann\nwire:\n  kind: source\n",
    };

    private const string Misspelt = "a.events.yaml 2 DTL3006";

    [Fact]
    public void All_is_found_where_all_can_be_read() => Assert.Equal([Misspelt], Found([], CheckStages.All));

    [Theory]
    [InlineData("people.events.yaml", FileFaultKind.NoPermission, "DTL2082")]
    [InlineData("people.events.yaml", FileFaultKind.TooLarge, "DTL1003")]
    [InlineData("people.events.yaml", FileFaultKind.Utf32, "DTL2084")]
    public void Entries_of_a_file_that_cannot_be_read_are_not_missed(string path, FileFaultKind kind, string code)
    {
        Assert.Equal([Misspelt, $"{path} 1 {code}"], Found([new FileFault(path, kind)], CheckStages.All));
        Assert.Equal([Misspelt, $"{path} 1 {code}"], Found([], CheckStages.All, unreadable: new FileFault(path, kind)));
    }

    [Theory]
    [InlineData(FileFaultKind.ClosedFolder, "DTL2082")]
    [InlineData(FileFaultKind.LinkedFolder, "DTL2083")]
    public void Nor_are_those_of_a_folder(FileFaultKind kind, string code) =>
        Assert.Equal([Misspelt, $"sub 1 {code}"], Found([new FileFault("sub", kind)], CheckStages.All, without: "people.events.yaml"));

    [Fact]
    public void Events_wait_for_a_timeline_that_cannot_be_read() =>
        Assert.Equal(["w.timeline.yaml 1 DTL2082"], Found([new FileFault("w.timeline.yaml", FileFaultKind.Special)], CheckStages.All));

    [Fact]
    public void A_fault_of_our_own_in_one_file_leaves_what_is_found_in_the_others()
    {
        Assert.Equal([Misspelt, "people.events.yaml 1 DTL9001"], Found([], CheckStages.All with { ReadYaml = (file, cancellation) => FailAt("people", file.Path, () => CheckStages.All.ReadYaml(file, cancellation)) }));
        Assert.Equal([Misspelt, "people.events.yaml 1 DTL9001"], Found([], CheckStages.All with { Bind = (document, definition, cancellation) => FailAt("people", document.File.Path, () => CheckStages.All.Bind(document, definition, cancellation)) }));
    }

    [Fact]
    public void One_in_what_looks_across_files_leaves_what_is_found_in_each() =>
        Assert.Equal([Misspelt, "w.timeline.yaml 1 DTL9001"], Found([], CheckStages.All with { Analyse = (_, _, _, _, _, _, _) => throw new InvalidCastException("oh") }));

    [Fact]
    public void One_in_a_timeline_file_leaves_the_other_timelines() =>
        Assert.Equal(["w.timeline.yaml 1 DTL9001"], Found([], CheckStages.All with { ReadTimeline = (_, _) => throw new InvalidCastException("oh") }));

    private static T FailAt<T>(string name, string path, Func<T> otherwise) => path.Contains(name, StringComparison.Ordinal) ? throw new InvalidCastException("oh") : otherwise();

    private static IEnumerable<string> Found(FileFault[] faults, CheckStages stages, FileFault? unreadable = null, string without = "")
    {
        var listing = new FolderListing([.. Files.Keys.Where(path => path != without && !Array.Exists(faults, fault => fault.Path == path))], faults);
        return FolderCheck.Of(listing, path => path == unreadable?.Path ? FileText.Failed(unreadable) : FileText.Of(new SourceFile(path, Files[path])), new WorkspaceSettings { Stages = stages }).Findings
            .Select(finding => $"{finding.Place.Path} {finding.Place.LineNumber} {finding.Code}");
    }
}
