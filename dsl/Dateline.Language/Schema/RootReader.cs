using Dateline.Language.Yaml;

namespace Dateline.Language.Schema;

/// <summary>Reads the keys at the top of a timeline file.</summary>
internal static class RootReader
{
    private static readonly string[] Keys =
        ["dateline", "timeline", "namespace", "doc", "ignore", "choices", "records", "entities", "series", "events", "rules"];

    /// <summary>Whether a part of a timeline file has a name.</summary>
    public static bool IsPart(string name) => Keys.Contains(name, StringComparer.Ordinal);

    public static KeyedBlock Read(SchemaDraft draft)
    {
        draft.Schema.IsIncomplete = draft.Document.IsUnread || draft.Document.Root.Pairs.Any(pair => pair.IsDamaged);
        ReportRepeats(draft);
        return KeyedBlock.Read(draft, SunkenSections.Raise(draft.Document, draft.Report), "a timeline file", Keys);
    }

    private static void ReportRepeats(SchemaDraft draft)
    {
        var first = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (YamlPair pair in draft.Document.Root.Pairs)
        {
            if (first.TryGetValue(pair.Key.Value, out YamlScalar? earlier))
                draft.Report(TimelineFileFindings.RepeatedKey(draft.PlaceOf(pair.Key), pair.Key.Value, draft.PlaceOf(earlier)));
            else
                first.Add(pair.Key.Value, pair.Key);
        }
    }
}
