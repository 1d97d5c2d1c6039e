using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Sections;

/// <summary>Reads the first lines of a timeline file: the version, the name, the namespace and the text about it.</summary>
internal static class TimelineHeader
{
    private const string Version = "1";

    public static void Read(SchemaDraft draft, KeyedBlock root)
    {
        CheckMissing(draft, root);
        if (root["dateline"] is { } version && (version.Value as YamlScalar)?.Value != Version)
            CheckVersion(draft, version);
        string? name = ReadName(draft, root["timeline"]);
        draft.Schema.Name = name ?? NameOfFile(draft);
        draft.Schema.Namespace = ReadNamespace(draft, root["namespace"]);
        YamlPair? origin = draft.Schema.Namespace is not null ? root["namespace"] : name is not null ? root["timeline"] : null;
        draft.Schema.NamespacePlace = origin is null ? null : draft.PlaceOf(origin.Value);
        draft.Schema.Doc = Values.Doc(draft, root["doc"]);
    }

    private static void CheckMissing(SchemaDraft draft, KeyedBlock root)
    {
        var missing = new List<string>();
        if (root["dateline"] is null)
            missing.Add("dateline: " + Version);
        if (root["timeline"] is null)
            missing.Add("timeline: " + NameOfFile(draft));

        // A line that could not be read may be the one that is missed, and so may one under another name.
        if (missing.Count > root.UnreadKeys && !draft.Document.Findings.Any(finding => finding.Severity == Severity.Error))
            draft.Report(TimelineFileFindings.MissingKeys(draft.PlaceOf(new TextSpan(draft.Document.Root.Pairs.Count > 0 ? draft.Document.Root.Pairs[0].Key.Span.Start : 0, 0)), missing));
    }

    private static void CheckVersion(SchemaDraft draft, YamlPair version)
    {
        if (version.Value is YamlScalar { Value.Length: > 0 } written)
            draft.Report(TimelineFileFindings.Version(draft.PlaceOf(written), written.Value));
        else
            Values.Misshaped(draft, version, "the version of the language, 1");
    }

    private static string? ReadName(SchemaDraft draft, YamlPair? pair)
    {
        if (pair is null)
            return null;
        if (pair.Value is not YamlScalar { Value.Length: > 0 } written)
        {
            Values.Misshaped(draft, pair, "a name, such as russia-nato");
            return null;
        }

        if (!NameCheck.Passes(draft, written))
            return null;
        if (draft.Limits.OfTimeline(draft.PlaceOf(written), written.Value) is not { } refusal)
            return written.Value;
        draft.Report(refusal);
        return null;
    }

    private static string? ReadNamespace(SchemaDraft draft, YamlPair? pair)
    {
        if (Values.Text(draft, pair) is not { } text)
            return null;
        if (draft.Limits.OfNamespace(draft.PlaceOf(pair!.Value), text) is not { } refusal)
            return text;
        draft.Report(refusal);
        return null;
    }

    /// <summary><c>data/Russia NATO.timeline.yaml</c> is called <c>russia-nato</c>.</summary>
    private static string NameOfFile(SchemaDraft draft)
    {
        string file = Words.FileName(draft.Document.File.Path);
        int end = file.IndexOf('.');
        string name = Names.ToKebabCase(end < 0 ? file : file.Substring(0, end));
        return Names.IsName(name) && draft.Limits.OfTimeline(draft.PlaceOf(default(TextSpan)), name) is null ? name : "unnamed";
    }
}
