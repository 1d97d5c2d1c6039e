using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Sections;

/// <summary>Reads the keys at the top of a timeline file.</summary>
internal static class RootReader
{
    public static readonly string[] Keys =
        ["dateline", "timeline", "namespace", "doc", "ignore", "choices", "records", "entities", "series", "events", "rules", "queries"];

    /// <summary>Whether a part of a timeline file has a name.</summary>
    public static bool IsPart(string name) => Keys.Contains(name, StringComparer.Ordinal);

    public static KeyedBlock Read(SchemaDraft draft)
    {
        draft.Schema.IsIncomplete = draft.Document.IsUnread || draft.Document.Root.Pairs.Any(pair => pair.IsDamaged);
        YamlMapping root = SunkenSections.Raise(draft.Document, draft.Report);
        return KeyedBlock.Read(draft, MisnamedSections.Settle(draft, RepeatedSections.Settle(draft, root)), "a timeline file", Keys);
    }
}
