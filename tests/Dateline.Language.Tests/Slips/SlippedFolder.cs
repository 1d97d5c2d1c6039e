using System.Globalization;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>A small town's chronicle that is right, and what a check says when one place of it is changed.</summary>
internal static class SlippedFolder
{
    public const string Timeline =
        """
        dateline: 1
        timeline: town

        choices:
          state: [open, shut, gone]

        entities:
          person:
            plural: people
          house:
            owner: person?

        series:
          rooms:
            of: house
            type: count
            unit: rooms
          state:
            of: house
            type: state

        events:
          opening:
            fields:
              house: house
              guests: list of person
              visitors: { type: count, unit: people, parts: [grown-up, children] }
          alteration:
            fields:
              house: house
              rooms: change of rooms
              state: { type: change of state, optional: yes }

        rules:
          somebody-comes:
            in: opening
            check: visitors > 0
          fewer-rooms:
            in: alteration
            where: rooms.to < rooms.from
            check: rooms.from > 0
          shut-for-good:
            in: alteration
            where: state.from == open or state.to == gone
            check: rooms.to <= rooms.from

        """;

    public const string Entries =
        """
        ann-brien:
          kind: person
          name: Ann Brien
        ben-adler:
          kind: person
          name: Ben Adler
        old-mill:
          kind: house
          name: Old Mill
          owner: ann-brien
        gazette:
          kind: source
          name: Gazette
        mill-opens:
          kind: opening
          title: The mill opens as an inn
          date: 1951-05-02
          house: old-mill
          guests: [ann-brien, ben-adler]
          visitors:
            value: 40
            parts:
              grown-up: 28
              children: 12
            says:
              gazette: 43
            why: the guest book counts 40
          sources: [gazette]
        mill-grows:
          kind: alteration
          title: A wing is added
          date: 1960
          house: old-mill
          rooms: 20 -> 30
          sources: [gazette]
          quotes:
            - speaker: ann-brien
              text: There is room for thirty now
              source: gazette
        mill-shrinks:
          kind: alteration
          title: The wing burns down
          date: 1970
          house: old-mill
          rooms: 30 -> 20
          state: open -> shut
          sources: [gazette]

        """;

    /// <summary>The chronicle with one stretch of it changed, in whichever of its two files it stands.</summary>
    public static SourceFile[] With(string written, string slip)
    {
        Assert.True(Timeline.Contains(written, StringComparison.Ordinal) || Entries.Contains(written, StringComparison.Ordinal), written);
        bool isInEntries = Entries.Contains(written, StringComparison.Ordinal);
        return
        [
            new("town.timeline.yaml", isInEntries ? Timeline : ReplacedOnce(Timeline, written, slip)),
            new("town.events.yaml", isInEntries ? ReplacedOnce(Entries, written, slip) : Entries),
        ];
    }

    /// <summary>Each finding as place and code: <c>events 3,3 DTL1066</c>.</summary>
    public static string Said(IReadOnlyList<SourceFile> files) => string.Join("; ", FolderCheck.Of(files).Findings.Select(Place));

    /// <summary>The files once the first edit of the only finding is done.</summary>
    public static SourceFile[] Mended(IReadOnlyList<SourceFile> files)
    {
        Finding finding = Assert.Single(FolderCheck.Of(files).Findings);
        return Edits.Apply(files, Assert.Single(finding.Repairs, repair => repair.Edits.Count > 0));
    }

    private static string Place(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Place.Path.Split('.')[1]} {finding.Place.Start.Line + 1},{finding.Place.Start.Character + 1} {finding.Code}");

    private static string ReplacedOnce(string text, string written, string slip)
    {
        int at = text.IndexOf(written, StringComparison.Ordinal);
        return text[..at] + slip + text[(at + written.Length)..];
    }
}
