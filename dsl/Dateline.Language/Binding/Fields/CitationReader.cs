using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads <c>{ source: home-world, at: paragraph 4, words: "…" }</c>, and the place that a report under <c>says</c> names.</summary>
internal static class CitationReader
{
    private const string Source = "source";
    private const string Value = "value";

    private static readonly FieldSymbol At = BuiltIns.At;
    private static readonly FieldSymbol Words = BuiltIns.Citation.Fields[2];

    private static readonly string[] OfSources = [Source, At.Name, Words.Name];
    private static readonly string[] OfReports = [Value, At.Name, Words.Name];

    /// <summary>The word <c>source</c> tells it from the long form of a value.</summary>
    public static bool Recognizes(YamlMapping group) => group.Find(Source) is not null || (group.Find(At.Name) ?? group.Find(Words.Name)) is not null && group.Find(Value) is null;

    public static BoundValue Read(BindingContext context, YamlMapping group, ReferenceType needed)
    {
        Citation? citation = ReadPlace(context, group, OfSources, out YamlPair? named, out bool hasUnknown);
        if (named is null)
            return hasUnknown ? new FaultyValue(group.Span) : context.Fault(group.Span, CitationFindings.WithoutSource(context.PlaceOf(group.Pairs.Count > 0 ? group.Pairs[0].Key.Span : group.Span)));
        BoundValue source = FieldBinder.ReadValue(context, needed, named);
        return source is ReferenceValue reference && citation is not null ? new CitedReference(reference.Id, reference.Span, citation) : source;
    }

    /// <summary>Whether what a source reports says where, too: <c>{ value: 20, at: paragraph 4 }</c>. A structured value may have fields of these names.</summary>
    public static bool IsReportWithPlace(YamlNode node, FieldType type) =>
        node is YamlMapping group
        && group.Pairs.Any(pair => pair.Key.Value == At.Name || pair.Key.Value == Words.Name)
        && !(type is RecordType record && record.Record.Fields.Any(field => OfReports.Contains(field.Name, StringComparer.Ordinal)));

    /// <param name="value">What is reported; null where a finding says that it is missing.</param>
    public static Citation? ReadReport(BindingContext context, YamlMapping group, out YamlPair? value)
    {
        Citation? citation = ReadPlace(context, group, OfReports, out value, out bool hasUnknown);
        if (value is null && !hasUnknown)
            context.Report(CitationFindings.WithoutValue(context.PlaceOf(group.Pairs[0].Key.Span)));
        return citation;
    }

    private static Citation? ReadPlace(BindingContext context, YamlMapping group, string[] keys, out YamlPair? main, out bool hasUnknown)
    {
        main = null;
        hasUnknown = false;
        TextValue? at = null;
        TextValue? words = null;
        for (int i = 0; i < group.Pairs.Count; i++)
        {
            YamlPair pair = group.Pairs[i];
            if (Repeated.IsLater(group, i))
                continue;
            if (pair.Key.Value == keys[0])
            {
                main = pair;
            }
            else if (pair.Key.Value == At.Name)
            {
                at = ReadText(context, At, pair);
            }
            else if (pair.Key.Value == Words.Name)
            {
                words = ReadText(context, Words, pair);
            }
            else
            {
                hasUnknown = true;
                context.Report(CitationFindings.UnknownKey(context.PlaceOf(pair.Key.Span), pair.Key.Value, MeantName.Of(pair.Key.Value, keys, group), keys));
            }
        }

        return at is null && words is null ? null : new Citation(at, words);
    }

    private static TextValue? ReadText(BindingContext context, FieldSymbol symbol, YamlPair pair) =>
        context.For(symbol, () => context.At(ValuePosition.Citation, () => context.Literally(() => FieldBinder.ReadValue(context, ScalarType.Text, pair)))) as TextValue;
}
