using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Fields;

/// <summary>Reads what a record says of itself (<c>doc</c>), and finds its fields, below its name or under <c>fields:</c>.</summary>
internal static class RecordReader
{
    private const string OfKinds = "is";

    public static readonly string[] Keys = ["doc", "fields"];

    public static RecordDraft Read(SchemaDraft draft, Declaration declaration)
    {
        YamlPair pair = declaration.Pair;
        if (pair.Value is not YamlMapping body)
        {
            Values.Misshaped(draft, pair, "its fields, each with a type");
            draft.Schema.IsIncomplete = true;
            return DraftOf(draft, pair, [], doc: null);
        }

        KeyedBlock block = KeyedBlock.Sort(body, [.. Keys, OfKinds]);
        IReadOnlyList<YamlPair> fields = [.. block.Others.Where(other => !IsBlockOfFields(draft, declaration, block, other))];
        if (block[OfKinds] is { } extended)
        {
            draft.Report(TimelineFileFindings.RecordExtends(draft.PlaceOf(extended.Key), declaration.Name));
            draft.Schema.IsIncomplete = true;
        }

        if (block["fields"] is not null && fields.Count > 0)
        {
            draft.Report(TimelineFileFindings.FieldsOutside(
                draft.PlaceOf(fields[0].Key), declaration.Name, [.. fields.Select(other => other.Key.Value)]));
        }

        IReadOnlyList<YamlPair> under = Values.Block(draft, block["fields"], "names, each with a type");
        return DraftOf(draft, pair, [.. under, .. fields], Values.Doc(draft, block["doc"]));
    }

    /// <summary>Whether it is the block of the fields under another name, which is reported.</summary>
    private static bool IsBlockOfFields(SchemaDraft draft, Declaration declaration, KeyedBlock block, YamlPair pair)
    {
        bool mayBeCalledSo = block.Others.Count == 1 || NearestName.Of(pair.Key.Value, Keys) == "fields";
        if (!mayBeCalledSo || !FieldReader.HoldsFields(pair.Value) || !block.AdoptAs("fields", pair))
            return false;
        draft.Report(TimelineFileFindings.UnknownKey(draft.PlaceOf(pair.Key), pair.Key.Value, $"the record \"{declaration.Name}\"", Keys));
        return true;
    }

    private static RecordDraft DraftOf(SchemaDraft draft, YamlPair pair, IReadOnlyList<YamlPair> fields, string? doc)
    {
        string name = pair.Key.Value;
        var symbol = new RecordSymbol(name) { Place = draft.PlaceOf(pair.Key), Doc = doc };
        return new RecordDraft(symbol, new FieldsDraft(name, MemberNames.OfRecord(draft, name), fields) { IsInRecord = true });
    }
}
