using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Linking;

public class RepeatedIdTests
{
    [Fact]
    public void A_copy_of_a_file_is_one_finding()
    {
        SourceFile[] files =
        [
            new("t.timeline.yaml", "dateline: 1\ntimeline: t\nentities:\n  person: {}\n"),
            new("people - Copy.events.yaml", "ada: { kind: person, name: Ada }\nben: { kind: person, name: Ben }\n"),
            new("people.events.yaml", "ada: { kind: person, name: Ada }\nben: { kind: person, name: Ben }\ncy: { kind: person, name: Cy }\n"),
        ];

        Finding finding = Assert.Single(FolderCheck.Of(files).Findings);

        Assert.Equal(("DTL3125", "people.events.yaml", 1), (finding.Code, finding.Place.Path, finding.Place.LineNumber));
        Assert.Equal("2 ids of this file, such as \"ada\", are also used in people - Copy.events.yaml. One of the two files seems to be a copy of the other.", finding.Message);
    }

    [Fact]
    public void An_id_that_stands_twice_in_a_file_is_found_at_the_later_one()
    {
        string events = LinkingCase.Event("e") + LinkingCase.Event("e");

        var finding = Assert.Single(LinkingCase.Find(events));

        Assert.Equal(("DTL3101", 4), (finding.Code, finding.Place.LineNumber));
        Assert.Equal(1, finding.Related[0].Place.LineNumber);
        Assert.Equal("The id \"e\" is used twice; the first is in b.events.yaml, line 1. Give one of the two another id, or make them one entry.", finding.Message);
    }

    [Fact]
    public void Of_two_files_the_one_with_the_later_path_is_at_fault()
    {
        var finding = Assert.Single(LinkingCase.Analyze(LinkingCase.Event("e"), LinkingCase.Event("e")).Findings);

        Assert.Equal(("b.events.yaml", "a.events.yaml"), (finding.Place.Path, finding.Related[0].Place.Path));
    }

    [Fact]
    public void Three_times_are_two_findings() =>
        Assert.Equal("DTL3101 e, DTL3101 e", LinkingCase.Found(LinkingCase.Event("e") + LinkingCase.Event("e") + LinkingCase.Event("e")));

    [Fact]
    public void Ids_that_meet_in_CSharp_are_found() =>
        Assert.Equal("DTL3102 cut1", LinkingCase.Found(LinkingCase.Event("cut-1") + LinkingCase.Event("cut1")));

    [Fact]
    public void What_refers_to_a_repeated_id_is_no_mistake() =>
        Assert.Equal("DTL3101 e", LinkingCase.Found(LinkingCase.Event("e") + LinkingCase.Event("e") + LinkingCase.Event("f", "answers: e", "after: e")));
}
