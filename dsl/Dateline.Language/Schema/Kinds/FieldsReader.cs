using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Fields;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Kinds;

/// <summary>Reads the fields of a kind or a record.</summary>
internal static class FieldsReader
{
    /// <summary>Finds the fields whose names are good, before anything asks for their types.</summary>
    public static void Declare(SchemaDraft draft, FieldsDraft fields)
    {
        foreach (YamlPair pair in Declaration.NamedPairs(draft, fields.Pairs))
        {
            if (fields.AreOutside.Contains(pair) && !draft.Tries(() => fields.Members.TryTake(pair.Key.Value, draft.PlaceOf(pair.Key))))
                LeaveOut(draft, fields, pair);
            else if (fields.AreOutside.Contains(pair))
                fields.Named.Add(pair);
            else if (fields.Members.TryTake(pair.Key.Value, draft.PlaceOf(pair.Key)))
                fields.Named.Add(pair);
            else if (fields.Members.IsBuiltIn(pair.Key.Value))
                fields.Members.Contest(pair.Key.Value);
            else
                LeaveOut(draft, fields, pair);
        }
    }

    /// <summary>The fields whose types are good as well.</summary>
    public static IReadOnlyList<FieldDraft> Read(SchemaDraft draft, FieldsDraft fields, TypeNames types)
    {
        var read = new List<FieldDraft>(fields.Named.Count);
        foreach (YamlPair pair in fields.Named)
        {
            var site = new TypeSite(fields.Owner, pair.Key, fields.IsInEvent) { IsInRecord = fields.IsInRecord };
            FieldDraft? field = null;
            if (fields.AreOutside.Contains(pair))
                draft.Tries(() => (field = FieldReader.Read(draft, pair, site)) is not null);
            else
                field = FieldReader.Read(draft, pair, site);
            if (field is not null && TakesItsPlural(field, fields) && types.TryTakeInPlace(field.Symbol.Type, fields.Owner, field.Symbol.Name, field.Symbol.Place!))
                read.Add(field);
            else
                LeaveOut(draft, fields, pair);
        }

        return read;
    }

    /// <summary>Puts the fields of a kind behind those that it has without declaring them.</summary>
    public static void ReadKind(SchemaDraft draft, KindDraft kind, TypeNames types)
    {
        kind.Fields.LacksFields |= kind.Base?.Fields.LacksFields == true;
        IReadOnlyList<FieldSymbol> given = kind.Base?.Symbol.Fields ?? kind.Symbol.Fields;
        kind.Symbol.Fields = [.. given, .. ChangeSubjects.Check(draft, kind, Read(draft, kind.Fields, types))];
    }

    private static void LeaveOut(SchemaDraft draft, FieldsDraft fields, YamlPair pair)
    {
        fields.LacksFields = true;
        draft.GiveUpOn(pair.Key.Value);
    }

    private static bool TakesItsPlural(FieldDraft field, FieldsDraft fields) =>
        field.Symbol.Plural is not { } plural
        || plural == field.Symbol.Name
        || fields.Members.TryTake(plural, field.Symbol.Place!);
}
