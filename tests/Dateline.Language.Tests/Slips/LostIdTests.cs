using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>The first line of an entry was deleted: one finding where the id is missing, however many entries refer to it.</summary>
public sealed class LostIdTests
{
    [Theory]
    [InlineData("ann-brien:\n", "events 1,3 DTL1052")]
    [InlineData("ben-adler:\n", "events 4,3 DTL1052")]
    [InlineData("old-mill:\n", "events 7,3 DTL1052")]
    [InlineData("gazette:\n", "events 11,3 DTL1052")]
    public void What_others_refer_to_is_named_and_offered(string head, string expected)
    {
        SourceFile[] files = SlippedFolder.With(head, "");

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }

    [Fact]
    public void Lines_end_as_they_do_in_the_file()
    {
        string entries = SlippedFolder.Entries.Replace("\n", "\r\n", StringComparison.Ordinal);
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("town.events.yaml", entries.Replace("old-mill:\r\n", "", StringComparison.Ordinal))];

        Assert.Equal(entries, SlippedFolder.Mended(files)[1].Text);
    }

    [Fact]
    public void An_id_that_nobody_refers_to_is_not_known()
    {
        SourceFile[] files = SlippedFolder.With("mill-opens:\n", "");

        Assert.Equal("events 14,3 DTL1052", SlippedFolder.Said(files));
        Assert.All(FolderCheck.Of(files).Findings[0].Repairs, repair => Assert.Empty(repair.Edits));
    }

    /// <summary>The second entry tells its id by its name, so the first has what is left.</summary>
    [Fact]
    public void Several_are_told_apart_by_their_names()
    {
        SourceFile[] files = SlippedFolder.With("ann-brien:\n  kind: person\n  name: Ann Brien\nben-adler:\n", "  kind: person\n  name: Ann\n\n");

        Assert.Equal("events 1,3 DTL1052; events 4,3 DTL1052", SlippedFolder.Said(files));
        Assert.Equal(["ann-brien:\n", "ben-adler:\n"], FolderCheck.Of(files).Findings.Select(finding => Assert.Single(finding.Repairs).Edits[0].NewText));
    }

    [Fact]
    public void Where_several_could_be_meant_all_are_named()
    {
        SourceFile[] files = SlippedFolder.With("ann-brien:\n  kind: person\n  name: Ann Brien\nben-adler:\n  kind: person\n  name: Ben Adler\n", "  kind: person\n  name: The hostess\n\n  kind: person\n  name: The host\n");
        IReadOnlyList<Finding> findings = FolderCheck.Of(files).Findings;

        Assert.Equal("events 1,3 DTL1052; events 4,3 DTL1052", SlippedFolder.Said(files));
        Assert.All(findings, finding => Assert.Contains("\"ann-brien\" and \"ben-adler\"", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Empty(finding.Repairs));
    }

    [Theory]
    [InlineData("speaker: ann-brien", "speaker: ann-brian", "events 7,3 DTL1052; events 36,16 DTL3105")]
    [InlineData("speaker: ann-brien", "speaker: somebody-else", "events 7,3 DTL1052; events 36,16 DTL3105")]
    public void A_slip_elsewhere_stays_one(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With("old-mill:\n", "");
        files[1] = new SourceFile(files[1].Path, files[1].Text.Replace(written, slip, StringComparison.Ordinal));

        Assert.Equal(expected, SlippedFolder.Said(files));
    }

    /// <summary>Sources have ids that differ by their year: it is not the same slip in every place.</summary>
    [Fact]
    public void An_id_near_to_another_one_is_lost_where_it_is_used_often()
    {
        string entries = SlippedFolder.Entries.Replace("gazette", "gazette-1951", StringComparison.Ordinal)
            .Replace("mill-opens:\n", "gazette-1961:\n  kind: source\n  name: Gazette of 1961\nmill-opens:\n", StringComparison.Ordinal);
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("town.events.yaml", entries.Replace("gazette-1951:\n  kind", "  kind", StringComparison.Ordinal))];

        Assert.Equal("events 11,3 DTL1052", SlippedFolder.Said(files));
        Assert.Equal(entries, SlippedFolder.Mended(files)[1].Text);
    }

    [Theory]
    [InlineData("file:\n  defaults: { kind: person }\nx:\n  name: X\n  note: n\n\n  name: Carl\n  note: n\n", "more 7,3 DTL1052")]
    [InlineData("file:\n  defaults: { date: 1980 }\n\n  kind: person\n  name: Carl\n", "more 4,3 DTL1052")]
    public void The_settings_of_the_file_tell_where_entries_begin(string text, string expected)
    {
        SourceFile[] files =
        [
            new("town.timeline.yaml", SlippedFolder.Timeline),
            new("town.events.yaml", SlippedFolder.Entries.Replace("speaker: ann-brien", "speaker: carl", StringComparison.Ordinal)),
            new("town.more.events.yaml", text),
        ];

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }
}
