using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Constraints;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Fields;

/// <summary>A field as it was read, and where its type names a series and a field, for what can only be asked when all fields are there.</summary>
internal sealed record FieldDraft(FieldSymbol Symbol, TypeReading Reading);

/// <summary>Reads one field of a kind or a record: <c>role: text?</c>, or the long form <c>{ type: count, unit: people }</c>.</summary>
internal static class FieldReader
{
    public static readonly string[] Keys =
    [
        "type", "optional", "doc", "unit", "parts", "plural",
        "inverse", "min", "max", "length", "matches", "unique", "default", "tolerance",
    ];

    /// <summary>The long form of a field has keys of its own; what has others, each with a type, is a block of fields.</summary>
    public static bool HoldsFields(YamlNode node) =>
        node is YamlMapping { Pairs.Count: > 0 } mapping && !mapping.Pairs.Any(pair => IsKey(pair.Key.Value));

    /// <summary>Whether the long form of a field has this key.</summary>
    public static bool IsKey(string name) => Keys.Contains(name);

    private const string ATypeText = "a type, such as text, list of text, or one of open | closed";

    /// <summary>Null where its type cannot be read; somebody has then said why.</summary>
    public static FieldDraft? Read(SchemaDraft draft, YamlPair pair, TypeSite site)
    {
        switch (pair.Value)
        {
            case YamlScalar type:
                return TypeReader.Read(draft, type, site) is { } reading
                    ? new FieldDraft(
                        new FieldSymbol(pair.Key.Value, reading.Type) { Place = draft.PlaceOf(pair.Key), IsOptional = reading.IsOptional },
                        reading)
                    : null;
            case YamlMapping longForm:
                return ReadLongForm(draft, pair, KeyedBlock.Read(draft, longForm, "a field", Keys), site);
            default:
                Values.Misshaped(draft, pair, ATypeText);
                return null;
        }
    }

    private static FieldDraft? ReadLongForm(SchemaDraft draft, YamlPair pair, KeyedBlock block, TypeSite site)
    {
        TypeReading? reading = block["type"] is null && block.UnreadKeys > 0 ? null : ReadType(draft, block["type"], site);
        bool? isOptional = Values.Flag(draft, block["optional"]);
        string? doc = Values.Doc(draft, block["doc"]);
        string? unit = Values.Text(draft, block["unit"]);
        IReadOnlyList<string>? parts = block["parts"] is { } partsPair
            ? Values.NameList(draft, partsPair, "a list of names, such as [expelled, refused]", out bool isWhole) is { } names && isWhole ? names : null
            : null;
        string? plural = block["plural"] is { Value: YamlScalar written } && NameCheck.Passes(draft, written) ? written.Value : null;
        if (reading is null)
            return null;

        CheckOptional(draft, block["optional"], isOptional, reading);
        CheckFit(draft, block, site.Name.Value, reading.Type);
        var constraints = ConstraintsReader.Read(draft, block, site, reading.Type);
        var symbol = new FieldSymbol(pair.Key.Value, reading.Type)
        {
            Place = draft.PlaceOf(pair.Key),
            IsOptional = reading.IsOptional || (isOptional ?? MayBeOptional(block)),
            Doc = doc,
            Unit = unit,
            Parts = parts,
            Plural = plural,
            Constraints = constraints,
            Tolerance = ToleranceReader.Read(draft, block, site, reading.Type),
            Inverse = Inverses.Read(draft, block["inverse"], site, reading.Type),
        };
        return new FieldDraft(symbol, reading);
    }

    /// <summary>What says so cannot be read, and somebody has said that: no entry is at fault that lacks the field.</summary>
    private static bool MayBeOptional(KeyedBlock block) =>
        block["optional"] is not null || block.UnreadKeys > 0;

    private static TypeReading? ReadType(SchemaDraft draft, YamlPair? type, TypeSite site)
    {
        switch (type?.Value)
        {
            case null:
                draft.Report(TypeFindings.MissingType(draft.PlaceOf(site.Name), site.Name.Value));
                return null;
            case YamlScalar text:
                return TypeReader.Read(draft, text, site);
            default:
                Values.Misshaped(draft, type, ATypeText);
                return null;
        }
    }

    private static void CheckOptional(SchemaDraft draft, YamlPair? pair, bool? isOptional, TypeReading reading)
    {
        if (pair is null)
            return;
        if (reading.Type is ListType && isOptional == true)
            draft.Report(TypeFindings.OptionalList(draft.PlaceOf(pair.Value)));
        else if (reading.Type is not ListType && reading.IsOptional && isOptional == false)
            draft.Report(TypeFindings.OptionalTwice(draft.PlaceOf(pair.Value)));
    }

    private static void CheckFit(SchemaDraft draft, KeyedBlock block, string name, FieldType type)
    {
        if (block["unit"] is { } unit && !IsNumeric(type is ListType list ? list.Element : type))
            draft.Report(DeclaredFieldFindings.UnitWithoutNumber(draft.PlaceOf(unit.Key), name, type.Name));
        if (block["parts"] is { } parts && !IsNumeric(type))
            draft.Report(DeclaredFieldFindings.PartsWithoutNumber(draft.PlaceOf(parts.Key), name, type.Name));
        if (block["plural"] is { } plural && type is not ListType)
            draft.Report(DeclaredFieldFindings.PluralWithoutList(draft.PlaceOf(plural.Key), name, type.Name));
    }

    public static bool IsNumeric(FieldType type) => type switch
    {
        ScalarType scalar => scalar.Kind is ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number,
        ChangeType change => IsNumeric(change.Series.Type),
        _ => false,
    };
}
