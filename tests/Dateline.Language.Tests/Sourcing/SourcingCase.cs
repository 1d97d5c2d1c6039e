using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Sourcing;

/// <summary>A timeline with entries that give no finding, and beside them the events under test.</summary>
internal sealed class SourcingCase(string declarations, string entries)
{
    private const string UnderTest = "b.events.yaml";

    public IReadOnlyList<Finding> Find(string events) => FolderCheck.Of(
    [
        new SourceFile("cases.timeline.yaml", declarations),
        new SourceFile("a.events.yaml", entries),
        new SourceFile(UnderTest, events),
    ]).Findings;

    /// <summary>Each code with the text that it stands at, or with its file where that is another.</summary>
    public string Found(string events) => string.Join(", ", Find(events).Select(finding =>
        $"{finding.Code} {(finding.Place.Path == UnderTest ? events.Substring(finding.Place.Span.Start, finding.Place.Span.Length) : finding.Place.Path)}"));
}
