using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Model;
using Dateline.Testing;

namespace Dateline.Pictures.Tests;

/// <summary>Timelines that are drawn in tests.</summary>
internal static class Drawn
{
    /// <summary>A harbour whose berths are counted, with everything in it that a picture shows in a way of its own.</summary>
    public const string HarbourTimeline =
        """
        dateline: 1
        timeline: harbour
        doc: How a harbour lost its berths, and whom that concerned.
        choices:
          standing: [open, restricted, closed]
        entities:
          person:
            plural: people
            role: text?
          quay:
            owner: person?
        series:
          berths:
            of: quay
            type: count
            unit: berths
          standing:
            of: quay
            type: standing
        events:
          berths-cut:
            fields:
              quay: quay
              berths: change of berths
              by: person?
          standing-changed:
            fields:
              quay: quay
              standing: change of standing
          storm:
            fields:
              ships: { type: count, unit: ships, parts: [sunk, damaged] }
              cost: number?
        """;

    public const string HarbourEvents =
        """
        evening-post:
          kind: source
          name: Evening Post
          title: The berths are gone
          url: https://example.org/berths
          published: 2021-10-20
        harbour-office:
          kind: source
          name: Harbour Office
        gazette:
          kind: source
          name: Gazette
        ann-wall:
          kind: person
          name: Ann Wall
          also: [A. Wall]
          role: harbour master
        old-quay:
          kind: quay
          name: Old Quay
          owner: ann-wall
        storm-of-1949:
          kind: storm
          title: A storm sinks four ships
          date: 1949
          ships: { value: 7, parts: { sunk: 4, damaged: 3 } }
          sources: [evening-post]
        first-cut:
          kind: berths-cut
          title: The quay may berth ten ships fewer
          date: { value: 2018-03, sources: [evening-post], says: { harbour-office: 2018 } }
          after: storm-of-1949
          quay: old-quay
          berths: 30 -> 20
          by: ann-wall
          sources: [evening-post, harbour-office]
        second-cut:
          kind: berths-cut
          title: Again ten fewer
          date: 2021-10-07
          quay: old-quay
          berths: 20 -> 10
          sources: [evening-post]
          quotes:
            - speaker: ann-wall
              text: There is no room left.
              source: evening-post
            - speaker: ann-wall
              reported: nobody had asked her
        closing:
          kind: standing-changed
          title: The quay is closed
          date: { value: 2021-10-18, why: evening-post says Monday }
          effective: { value: 2021-11-01, sources: [evening-post], says: { harbour-office: 2021-11-01..2021-11-10 } }
          quay: old-quay
          standing:
            value: open -> closed
            sources: [evening-post]
            says: { harbour-office: open -> restricted }
            why: the gate is locked
          sources: [evening-post, harbour-office]
        dredging:
          kind: storm
          title: Years of dredging
          date: 2014/..
          ships: { unknown: nobody counted them }
          sources: [evening-post]
        protest:
          kind: storm
          title: Ships leave in protest
          date: { unknown: harbour-office gives no day }
          after: first-cut
          ships: 3
          status: planned
          sources: [harbour-office]
        last-count:
          kind: as-of
          date: 2022-01
          entity: old-quay
          berths: 10
          sources: [harbour-office]
        """;

    /// <summary>The second cut starts from a number that nothing left.</summary>
    public static string BrokenEvents { get; } = HarbourEvents.Replace("berths: 20 -> 10", "berths: 25 -> 10", StringComparison.Ordinal);

    public static Analysis Analysis(string timeline, params string[] events) => Check(
        [new SourceFile("t.timeline.yaml", timeline), .. events.Select((text, i) => new SourceFile($"{(char)('a' + i)}.events.yaml", text))]);

    public static TimelinePicture Of(string timeline, params string[] events) => PictureReader.Read(Analysis(timeline, events));

    public static TimelinePicture Harbour() => Of(HarbourTimeline, HarbourEvents);

    public static Analysis Sample(string name) => Check(
        Directory.EnumerateFiles(Repository.PathTo("samples", name), "*.yaml").Order(StringComparer.Ordinal).Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path))));

    /// <summary>A timeline of storms with one field, for texts of any kind.</summary>
    public static TimelinePicture OfTitle(string title) => Of(
        "dateline: 1\ntimeline: texts\nevents:\n  storm: {}\n",
        $"evening:\n  kind: storm\n  date: 2021-10-07\n  title: {System.Text.Json.JsonSerializer.Serialize(title)}\n");

    private static Analysis Check(IEnumerable<SourceFile> files)
    {
        FolderCheck check = FolderCheck.Of(files);
        return Assert.Single(check.Analyses);
    }

    public static void HasNoErrors(this Analysis analysis) =>
        Assert.Equal([], analysis.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Place.LineNumber}: {finding.Message}"));
}
