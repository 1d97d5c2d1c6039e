using System.Text.RegularExpressions;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Testing;

namespace Dateline.Language.Tests.Corpora;

/// <summary>A public collection of records as a timeline of this language.</summary>
internal sealed partial class Collection
{
    public const string EntriesPath = "records.events.yaml";

    private readonly TimelineDefinition _timeline;

    private Collection(TimelineDefinition timeline) => _timeline = timeline;

    /// <summary>Null where no timeline has been written for the collection.</summary>
    public static Collection? Find(string name)
    {
        string path = Repository.PathTo("tests", "Dateline.Language.Tests", "Corpora", "Timelines", name + ".timeline.yaml");
        return File.Exists(path) ? new Collection(TimelineDefinition.Read(new SourceFile(path, File.ReadAllText(path)))) : null;
    }

    /// <summary>Of the timeline itself.</summary>
    public IReadOnlyList<Finding> Findings => _timeline.Findings;

    /// <param name="name">What the file that held the records is about.</param>
    /// <param name="text">Items of a list in YAML, or one object in JSON.</param>
    public string EntriesOf(string name, string text, bool isJson) =>
        EntryText.Of(KindOf, name, isJson ? [RecordLines.OfObject(text)] : RecordLines.OfList(text));

    public IReadOnlyList<Finding> Check(string entries) =>
        Analysis.Of(_timeline, [Analysis.Bind(new SourceFile(EntriesPath, entries), _timeline)]).Findings;

    /// <summary>What a rule asks of versions is asked only where a number of a version names the record.</summary>
    private KindSymbol KindOf(IReadOnlyList<string> record)
    {
        KindSymbol[] kinds = [.. _timeline.Schema.Entities.Where(kind => !kind.IsExtended)];
        string wanted = record.Any(line => VersionAsName().IsMatch(line)) ? "numbered-cycle" : "named-cycle";
        return kinds.Length == 1 ? kinds[0] : kinds.Single(kind => kind.Name == wanted);
    }

    [GeneratedRegex("^releaseCycle: *(?<quote>[\"']?)[0-9]+([.][0-9]+)*\\k<quote> *(#.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionAsName();
}
