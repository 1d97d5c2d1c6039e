using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Fields;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Kinds;

/// <summary>
/// Reads what a kind says of itself (<c>doc</c>, <c>plural</c>, <c>is</c>) and finds its fields: those of an event stand
/// under <c>fields:</c>; those of an entity may also stand directly below its name.
/// </summary>
internal static class KindReader
{
    private static readonly string[] Keys = ["doc", "plural", "is", "fields"];

    public static readonly string[] KeysWithMembers = [.. Keys, MembersReader.Key];

    public static KindDraft Read(SchemaDraft draft, Declaration declaration, PluralNames plurals)
    {
        KindCategory category = declaration.Section == Section.Events ? KindCategory.Event : KindCategory.Entity;
        YamlPair pair = declaration.Pair;
        if (pair.Value is not YamlMapping body)
        {
            if (!Values.IsEmpty(pair.Value))
                Values.Misshaped(draft, pair, "its fields, each with a type");
            string regular = plurals.Take(declaration.Name, Plurals.Of(declaration.Name), draft.PlaceOf(pair.Key));
            return DraftOf(draft, SymbolOf(draft, pair, category, regular, doc: null), [], extended: null);
        }

        KeyedBlock block = KeyedBlock.Sort(body, MembersReader.AreIn(body) ? KeysWithMembers : Keys);
        IReadOnlyList<YamlPair> fields = FieldsOf(draft, declaration, block, category, out IReadOnlyList<YamlPair> outside);
        string plural = PluralOf(draft, declaration, block, plurals);
        return DraftOf(draft, SymbolOf(draft, pair, category, plural, Values.Doc(draft, block["doc"])), fields, block["is"], outside, block[MembersReader.Key]);
    }

    private static KindDraft DraftOf(SchemaDraft draft, KindSymbol symbol, IReadOnlyList<YamlPair> pairs, YamlPair? extended, IReadOnlyList<YamlPair>? outside = null, YamlPair? members = null) => new(
        symbol,
        new FieldsDraft(symbol.Name, draft.MembersOf(symbol), pairs) { IsInEvent = symbol.Category == KindCategory.Event, AreOutside = outside ?? [] },
        extended)
    {
        Members = members,
    };

    private static KindSymbol SymbolOf(SchemaDraft draft, YamlPair pair, KindCategory category, string plural, string? doc) =>
        new(pair.Key.Value, category)
        {
            Place = draft.PlaceOf(pair.Key),
            Plural = plural,
            Doc = doc,
            Fields = category == KindCategory.Event ? BuiltIns.OfEvents : BuiltIns.OfEntities,
        };

    private static string PluralOf(SchemaDraft draft, Declaration declaration, KeyedBlock block, PluralNames plurals)
    {
        bool isDeclared = block["plural"] is { Value: YamlScalar { Value.Length: > 0 } written } && NameCheck.Passes(draft, written);
        if (block["plural"] is { Value: not YamlScalar } misshaped)
            Values.Misshaped(draft, misshaped, "a name");
        return isDeclared
            ? plurals.Take(declaration.Name, ((YamlScalar)block["plural"]!.Value).Value, draft.PlaceOf(block["plural"]!.Value))
            : plurals.Take(declaration.Name, Plurals.Of(declaration.Name), draft.PlaceOf(declaration.Pair.Key));
    }

    /// <param name="beside">Fields that stand beside the block of them, where that is a mistake.</param>
    private static List<YamlPair> FieldsOf(SchemaDraft draft, Declaration declaration, KeyedBlock block, KindCategory category, out IReadOnlyList<YamlPair> beside)
    {
        bool isShort = category == KindCategory.Entity && block["fields"] is null && !block.Others.Any(other => FieldReader.HoldsFields(other.Value));
        List<YamlPair> outside = [];
        foreach (YamlPair other in block.Others)
        {
            if (isShort || !IsOtherWord(draft, declaration, block, other))
                outside.Add(other);
        }

        beside = isShort ? [] : outside;
        if (outside.Count > 0 && !isShort)
        {
            draft.Report(TimelineFileFindings.FieldsOutside(
                draft.PlaceOf(outside[0].Key), declaration.Name, [.. outside.Select(other => other.Key.Value)]));
        }

        return [.. Values.Block(draft, block["fields"], "names, each with a type"), .. outside];
    }

    /// <summary>
    /// Whether a key that is unknown is one of the kind's own words under another name: a misspelt one, one with fields below
    /// it, or a text that is no type.
    /// </summary>
    private static bool IsOtherWord(SchemaDraft draft, Declaration declaration, KeyedBlock block, YamlPair pair)
    {
        bool isAdopted = FieldReader.HoldsFields(pair.Value) ? block.AdoptAs("fields", pair) : block.Adopt(pair, Keys);
        if (!isAdopted && (pair.Value is not YamlScalar text || !IsSentence(text.Value)))
            return false;
        draft.Report(TimelineFileFindings.UnknownKey(draft.PlaceOf(pair.Key), pair.Key.Value, $"the kind \"{declaration.Name}\"", Keys));
        return true;
    }

    /// <summary>No type has a capital letter, a full stop or a comma.</summary>
    private static bool IsSentence(string text) => text.Any(letter => char.IsUpper(letter) || letter is '.' or ',' or ';');
}
