using Dateline.Editing.Wording;
using Dateline.Editing.Written;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.FieldEdits;

/// <summary>Where a new field has its place: what an entry is and when comes first, who tells of it last.</summary>
internal static class FieldOrder
{
    private static readonly string[] First = ["kind", "name", "title", "also", "date", "effective", "after", "before", "within", "status", "entity"];
    private static readonly string[] Last = ["sources", "quotes", "except", "note"];

    /// <summary>The field behind which a new one is written; null where it comes first.</summary>
    public static YamlPair? Before(YamlMapping fields, string name, WrittenEntry entry, WrittenValue owner)
    {
        YamlPair? before = null;
        int best = -1;
        int rank = RankOf(name, entry, owner);
        foreach (YamlPair pair in fields.Pairs)
        {
            int other = RankOf(pair.Key.Value, entry, owner);
            if (other <= rank && other >= best)
                (before, best) = (pair, other);
        }

        return before;
    }

    private static int RankOf(string name, WrittenEntry entry, WrittenValue owner)
    {
        if (owner.LongForm is not null)
            return IndexIn(FieldDocs.LongForm, name, 100);
        if (owner.Type is RecordType { Record: var record })
            return IndexIn([.. record.Fields.Select(field => field.Name)], name, 100);
        if (owner.Path.Length > 0)
            return 0;
        int first = Array.IndexOf(First, name);
        if (first >= 0)
            return first;
        int last = Array.IndexOf(Last, name);
        return last >= 0 ? 1000 + last : 100 + IndexIn([.. (entry.Kind?.Kind.Fields ?? []).Select(field => field.Name)], name, 800);
    }

    private static int IndexIn(IReadOnlyList<string> names, string name, int otherwise)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return i;
        }

        return otherwise;
    }
}
