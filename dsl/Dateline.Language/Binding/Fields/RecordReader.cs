using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads a structured value: a group of fields inside a field.</summary>
internal static class RecordReader
{
    public static BoundValue Read(BindingContext context, YamlNode node, RecordSymbol record)
    {
        if (node is not YamlMapping mapping)
        {
            Place place = context.PlaceOf(node.Span);
            return context.Fault(node.Span, ShapeFindings.GroupExpected(place, record.Name, NamesOf(record)));
        }

        var fields = new List<BoundField>(mapping.Pairs.Count);
        var unknown = new UnknownFields();
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            YamlPair pair = mapping.Pairs[i];
            if (Repeated.IsLater(mapping, i))
                continue;
            FieldSymbol? symbol = record.Fields.FirstOrDefault(field => field.Name == pair.Key.Value);
            if (symbol is not null)
                fields.Add(FieldBinder.Bind(context, symbol, pair));
            else
                ReportUnknown(context, pair, record, mapping, unknown);
        }

        TextSpan first = mapping.Pairs.Count > 0 ? mapping.Pairs[0].Key.Span : mapping.Span;
        if (!context.IsEntryDamaged)
            Complete(context, record, fields, unknown, first);
        if (ReferenceEquals(record, BuiltIns.Quote))
            CheckPlace(context, fields);
        return new RecordValue(record, fields, mapping.Span);
    }

    /// <summary>A quotation may say where it stands beside its source or with it, and not in both places.</summary>
    private static void CheckPlace(BindingContext context, List<BoundField> fields)
    {
        if (fields.Find(field => ReferenceEquals(field.Symbol, BuiltIns.At)) is { } beside
            && fields.Select(field => (field.Value as ReferenceValue)?.Citation?.At).FirstOrDefault(at => at is not null) is { } inside)
        {
            context.Report(CitationFindings.PlaceTwice(context.PlaceOf(beside.KeySpan), context.PlaceOf(inside.Span)));
        }
    }

    /// <summary>Adds what is declared for fields that are left out, and reports those that may not be.</summary>
    private static void Complete(
        BindingContext context, RecordSymbol record, List<BoundField> fields, UnknownFields unknown, TextSpan first)
    {
        foreach (FieldSymbol field in record.Fields)
        {
            if (field.Constraints.Default is not null && !Has(fields, field.Name) && !unknown.MayBe(field.Name))
                fields.Add(DeclaredDefaults.Of(context.Schema).At(field, first));
            if (KindTable.IsRequired(field) && !Has(fields, field.Name) && !unknown.MayBe(field.Name))
                context.Report(FieldFindings.MissingInRecord(context.PlaceOf(first), field, record.Name));
        }

        CheckOneOf(context, record, fields, unknown, first);
    }

    private static void ReportUnknown(BindingContext context, YamlPair pair, RecordSymbol record, YamlMapping around, UnknownFields unknown)
    {
        if (context.Schema.Schema.MayDeclare(pair.Key.Value))
            return;
        IReadOnlyList<string> names = NamesOf(record);
        string? meant = MeantName.Of(pair.Key.Value, names, around);
        unknown.Add(meant);
        context.Report(FieldFindings.UnknownInRecord(context.PlaceOf(pair.Key.Span), pair.Key.Value, record.Name, meant, record.Fields, mayBeEdited: MayBe(context, record, meant, pair)));
    }

    private static bool MayBe(BindingContext context, RecordSymbol record, string? meant, YamlPair pair)
    {
        FieldSymbol? symbol = record.Fields.FirstOrDefault(field => field.Name == meant);
        if (symbol is null)
            return false;
        context.Try(() => FieldBinder.Bind(context, symbol, pair), out int found);
        return found == 0;
    }

    private static void CheckOneOf(
        BindingContext context, RecordSymbol record, List<BoundField> fields, UnknownFields unknown, TextSpan first)
    {
        BoundField? found = null;
        foreach (BoundField field in fields)
        {
            if (!record.OneOf.Contains(field.Symbol.Name, StringComparer.Ordinal))
                continue;
            if (found is not null)
            {
                context.Report(FieldFindings.BothOf(
                    context.PlaceOf(field.KeySpan), context.PlaceOf(found.KeySpan), record.Name, field.Symbol.Name, found.Symbol.Name));
            }

            found ??= field;
        }

        if (found is null && record.OneOf.Count > 0 && !record.OneOf.Any(unknown.MayBe))
            context.Report(FieldFindings.NoneOf(context.PlaceOf(first), record.Name, record.OneOf));
    }

    private static bool Has(List<BoundField> fields, string name)
    {
        foreach (BoundField field in fields)
        {
            if (field.Symbol.Name == name)
                return true;
        }

        return false;
    }

    private static string[] NamesOf(RecordSymbol record) => [.. record.Fields.Select(field => field.Name)];
}
