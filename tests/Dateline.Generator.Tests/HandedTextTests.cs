using System.Collections.Immutable;
using System.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Generator.Tests;

/// <summary>What the compiler made of the bytes of a file, or could not make of them.</summary>
public class HandedTextTests
{
    private const string Timeline = "dateline: 1\ntimeline: weather\nentities:\n  person: {}\nevents:\n  storm:\n    fields:\n      seen-by: person?\n";
    private const string Storm = "a-storm:\n  kind: storm\n  date: 2022\n  seen-by: ann\n";

    /// <summary>The compiler takes what is not UTF-8 for the code page of the machine, where it has one.</summary>
    [Fact]
    public void A_code_page_of_the_machine_makes_no_difference()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("ann:\n  kind: person\n  name: caf"), 0xE9, (byte)'\n'];

        string[] found = [.. Findings(new DecodedText("people.events.yaml", SourceText.From(new MemoryStream(bytes), Encoding.Latin1)))];

        Assert.Equal(["people.events.yaml(3) DTL1015"], found);
        Assert.Equal(
            FolderCheck.Of(
                new FolderListing(["w.timeline.yaml", "a.events.yaml", "people.events.yaml"], []),
                path => FileText.Of(path, path[0] == 'p' ? bytes : Encoding.UTF8.GetBytes(path[0] == 'w' ? Timeline : Storm))).Findings.Select(finding => $"{finding.Place.Path}({finding.Place.LineNumber}) {finding.Code}"),
            found);
    }

    [Fact]
    public void A_file_that_the_compiler_cannot_read_is_one_finding_and_nothing_in_it_is_missed() =>
        Assert.Equal(["people.events.yaml(1) DTL2082"], Findings(new DecodedText("people.events.yaml", null)));

    [Fact]
    public void Events_wait_for_a_timeline_that_the_compiler_cannot_read() =>
        Assert.Equal(["w.timeline.yaml(1) DTL2082"], Findings(new DecodedText("w.timeline.yaml", null)));

    /// <summary>What a build found in the folder and could not hand over comes in a file of its own.</summary>
    [Fact]
    public void A_listing_tells_of_what_cannot_be_handed_over()
    {
        string listing = ListingText.Of(new FolderListing([], [new FileFault(GeneratorHarness.Folder + "people.events.yaml", FileFaultKind.Special), new FileFault(GeneratorHarness.Folder + "sub", FileFaultKind.ClosedFolder)]));

        Assert.Equal(["people.events.yaml(1) DTL2082", "sub(1) DTL2082"], Findings(new DecodedText(ListingText.FileName, SourceText.From(listing))));
    }

    private static IEnumerable<string> Findings(DecodedText text)
    {
        GeneratorHarness project = new GeneratorHarness().With("w.timeline.yaml", Timeline).With("a.events.yaml", Storm);
        ImmutableArray<AdditionalText> texts = [.. project.Texts.Where(other => other.Path != text.Path), text];
        return project.Driver(texts).RunGenerators(project.Compilation()).GetRunResult().Diagnostics.Select(diagnostic =>
            $"{diagnostic.Location.GetLineSpan().Path.Replace(GeneratorHarness.Folder, "", StringComparison.Ordinal)}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}) {diagnostic.Id}");
    }

    private sealed class DecodedText(string name, SourceText? text) : AdditionalText
    {
        public override string Path => GeneratorHarness.Folder + name;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }
}
