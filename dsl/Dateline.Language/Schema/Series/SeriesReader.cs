using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Constraints;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Fields;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Series;

/// <summary>Reads the declared series: whose they are, of which type, and which moves they allow.</summary>
internal static class SeriesReader
{
    public static readonly string[] Keys = ["of", "type", "unit", "doc", "allow", "min", "max", "only", "counted"];

    /// <summary>Whether something has what every series has, and nothing that none has.</summary>
    public static bool HasForm(YamlMapping body) =>
        body.Find("of") is not null && body.Find("type") is not null && body.Pairs.All(pair => Keys.Contains(pair.Key.Value));

    /// <summary>Null where its owner or its type cannot be read; somebody has then said why.</summary>
    public static SeriesSymbol? Read(SchemaDraft draft, YamlPair pair, TypeNames types)
    {
        if (pair.Value is not YamlMapping body)
        {
            Values.Misshaped(draft, pair, "\"of:\" and \"type:\"");
            return null;
        }

        KeyedBlock block = KeyedBlock.Read(draft, body, "a series", Keys);
        KindSymbol? owner = block["of"] is null && block.UnreadKeys > 0 ? null : ReadOwner(draft, pair, block["of"]);
        FieldType? type = block["type"] is null && block.UnreadKeys > 0 ? null : ReadType(draft, pair, block["type"], owner);
        string? doc = Values.Doc(draft, block["doc"]);
        string? unit = Values.Text(draft, block["unit"]);
        if (type is null)
            return null;

        IReadOnlyList<AllowedMove>? moves = ReadMoves(draft, pair, block["allow"], type);
        (decimal? min, decimal? max) = ReadBounds(draft, pair, block, type);
        SeriesDirection only = ReadDirection(draft, pair, block["only"], type);
        if (block["unit"] is { } unitPair && !FieldReader.IsNumeric(type))
            draft.Report(DeclaredSeriesFindings.UnitWithoutNumber(draft.PlaceOf(unitPair.Key), pair.Key.Value, type.Name));
        if (owner is null || !TakesItsName(draft, pair, owner) || !types.TryTakeInPlace(type, owner.Name, pair.Key.Value, draft.PlaceOf(pair.Key)))
            return null;
        return new SeriesSymbol(pair.Key.Value, owner, type)
        {
            Place = draft.PlaceOf(pair.Key),
            Doc = doc,
            Unit = unit,
            Allow = moves,
            Min = min,
            Max = max,
            Only = only,
            IsCounted = Values.Flag(draft, block["counted"]) == true,
        };
    }

    private static KindSymbol? ReadOwner(SchemaDraft draft, YamlPair series, YamlPair? of)
    {
        if (of is null || Values.IsEmpty(of.Value))
        {
            draft.Report(DeclaredSeriesFindings.MissingOwner(draft.PlaceOf(series.Key), series.Key.Value));
            return null;
        }

        if (of.Value is not YamlScalar written)
        {
            Values.Misshaped(draft, of, "a kind of entity");
            return null;
        }

        KindSymbol? kind = draft.Types.FindKind(written.Value);
        if (kind?.Category == KindCategory.Entity)
            return kind;
        if (kind is not null)
            draft.Report(DeclaredSeriesFindings.OwnerIsEvent(draft.PlaceOf(written), kind.Name));
        else if (!written.IsMended && !draft.Schema.MayDeclare(written.Value))
            ReportUnknownOwner(draft, written);
        return null;
    }

    /// <summary>One kind is missing: what else names it says the same.</summary>
    private static void ReportUnknownOwner(SchemaDraft draft, YamlScalar written)
    {
        draft.Report(DeclaredSeriesFindings.UnknownOwner(draft.PlaceOf(written), written.Value, [.. draft.Schema.Entities.Select(entity => entity.Name)]));
        draft.GiveUpOn(written.Value);
    }

    private static FieldType? ReadType(SchemaDraft draft, YamlPair series, YamlPair? type, KindSymbol? owner)
    {
        if (type is null)
        {
            draft.Report(TypeFindings.MissingType(draft.PlaceOf(series.Key), series.Key.Value));
            return null;
        }

        if (type.Value is not YamlScalar text)
        {
            Values.Misshaped(draft, type, "a type, such as count or the name of a choice");
            return null;
        }

        var site = new TypeSite(owner?.Name ?? "", series.Key, IsInEvent: false) { IsSeries = true };
        if (TypeReader.Read(draft, text, site) is not { } reading)
            return null;
        bool canMove = !reading.IsOptional
            && reading.Type is ChoiceType or ReferenceType or ListType { IsSet: true } or ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number or ScalarKind.Text or ScalarKind.Date or ScalarKind.Day };
        if (canMove)
            return reading.Type is ReferenceType reference ? reference.OrNobody() : reading.Type;
        draft.Report(DeclaredSeriesFindings.UnfitType(draft.PlaceOf(text), series.Key.Value, text.Value, reading, owner?.Name));
        return null;
    }

    private static IReadOnlyList<AllowedMove>? ReadMoves(SchemaDraft draft, YamlPair series, YamlPair? allow, FieldType type)
    {
        if (allow is null)
            return null;
        if (type is ChoiceType { Choice: { } choice })
            return MoveReader.ReadAll(draft, allow, choice);
        draft.Report(DeclaredSeriesFindings.AllowWithoutChoice(draft.PlaceOf(allow.Key), series.Key.Value, type.Name));
        return null;
    }

    private static (decimal? Min, decimal? Max) ReadBounds(SchemaDraft draft, YamlPair series, KeyedBlock block, FieldType type)
    {
        if (FieldReader.IsNumeric(type))
            return BoundsReader.OfNumbers(draft, block);
        if (type is ListType)
            ReportSizes(draft, series, block, type);
        else if ((block["min"] ?? block["max"]) is { } bound)
            draft.Report(DeclaredSeriesFindings.NumbersOnly(draft.PlaceOf(bound.Key), bound.Key.Value, series.Key.Value, type.Name));
        return (null, null);
    }

    private static void ReportSizes(SchemaDraft draft, YamlPair series, KeyedBlock block, FieldType type)
    {
        foreach ((string key, string sign) in new[] { ("min", ">="), ("max", "<=") })
        {
            if (block[key] is { } bound)
                draft.Report(DeclaredSeriesFindings.SizeOfSet(draft.PlaceOf(bound.Key), key, series.Key.Value, type.Name, sign, (bound.Value as YamlScalar)?.Value is { Length: > 0 } written ? written : "6"));
        }
    }

    private static SeriesDirection ReadDirection(SchemaDraft draft, YamlPair series, YamlPair? only, FieldType type)
    {
        if (only is null)
            return SeriesDirection.Any;
        if (!FieldReader.IsNumeric(type))
        {
            draft.Report(DeclaredSeriesFindings.NumbersOnly(draft.PlaceOf(only.Key), only.Key.Value, series.Key.Value, type.Name));
            return SeriesDirection.Any;
        }

        switch ((only.Value as YamlScalar)?.Value)
        {
            case "rises":
                return SeriesDirection.Rises;
            case "falls":
                return SeriesDirection.Falls;
            default:
                Values.Misshaped(draft, only, "rises or falls");
                return SeriesDirection.Any;
        }
    }

    private static bool TakesItsName(SchemaDraft draft, YamlPair series, KindSymbol owner) =>
        draft.MembersOf(owner).TryTakeSeries(series.Key.Value, draft.PlaceOf(series.Key));
}
