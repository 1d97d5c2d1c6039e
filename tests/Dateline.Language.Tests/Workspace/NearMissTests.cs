using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Workspace;

public class NearMissTests
{
    private const string Timeline = "dateline: 1\ntimeline: weather\nevents:\n  storm: {}\n";

    [Theory]
    [InlineData("people.events.yml", "people.events.yaml")]
    [InlineData("people.event.yaml", "people.events.yaml")]
    [InlineData("2018/people-events.yaml", "people.events.yaml")]
    [InlineData("people.events.yaml.txt", "people.events.yaml")]
    [InlineData("Events.yaml", "NAME.events.yaml")]
    [InlineData("old.timeline.yml", "old.timeline.yaml")]
    public void A_file_that_only_looks_like_ours_is_a_warning_at_its_start(string path, string rightName)
    {
        string ending = rightName[rightName.IndexOf('.', StringComparison.Ordinal)..];

        Assert.Equal([$"{path} 1:1 DTL2095 Warning This file is not read: its name must end in {ending}. Call it {rightName}."], Found(("w.timeline.yaml", Timeline), (path, "")));
    }

    [Theory]
    [InlineData("people.yaml")]
    [InlineData("prevents.yaml")]
    [InlineData("people.events.json")]
    [InlineData("people.events.md")]
    [InlineData("../elsewhere/people.events.yml")]
    public void Other_files_are_passed_over(string path) => Assert.Empty(Found(("here/w.timeline.yaml", Timeline), ($"here/{path}".Replace("here/../", "", StringComparison.Ordinal), "")));

    [Fact]
    public void A_timeline_that_others_need_is_the_one_error() => Assert.Equal(
        ["w.timeline.yml 1:1 DTL2095 Error This file is not read: its name must end in .timeline.yaml. Call it w.timeline.yaml."],
        Found(("w.timeline.yml", Timeline), ("a.events.yaml", ""), ("b/b.events.yaml", "")));

    private static IEnumerable<string> Found(params (string Path, string Text)[] files) =>
        FolderCheck.Of(files.Select(file => new SourceFile(file.Path, file.Text))).Findings
            .Select(finding => $"{finding.Place.Path} {finding.Place.LineNumber}:{finding.Place.Start.Character + 1} {finding.Code} {finding.Severity} {finding.Message}");
}
