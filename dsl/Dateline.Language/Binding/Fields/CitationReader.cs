using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads <c>{ source: home-world, at: paragraph 4, words: "…" }</c>, and the place that a report under <c>says</c> names.</summary>
internal static class CitationReader
{
    private const string Source = "source";
    private const string Value = "value";

    private static readonly FieldSymbol At = BuiltIns.At;
    private static readonly FieldSymbol WordsOfSource = BuiltIns.Citation.Fields[2];

    private static readonly string[] OfSources = [Source, At.Name, WordsOfSource.Name];
    private static readonly string[] OfReports = [Value, At.Name, WordsOfSource.Name];

    /// <summary>The word <c>source</c> tells it from the long form of a value.</summary>
    public static bool Recognizes(YamlMapping group) => group.Find(Source) is not null || (group.Find(At.Name) ?? group.Find(WordsOfSource.Name)) is not null && group.Find(Value) is null;

    public static BoundValue Read(BindingContext context, YamlMapping group, ReferenceType needed)
    {
        if (SourceAsKey(context, group, isList: false) is { } keyed)
            return keyed;
        Citation? citation = ReadPlace(context, group, OfSources, out YamlPair? named, out bool hasUnknown);
        if (named is null && !hasUnknown && context.List?.IdBefore(group) is { } before)
        {
            var whole = TextSpan.FromBounds(before.Span.Start, group.Span.End);
            string place = string.Join(", ", group.Pairs.Select(pair => $"{pair.Key.Value}: {Offers.InBraces((pair.Value as YamlScalar)?.Value ?? "")}"));
            return context.Fault(group.Span, CitationFindings.BehindSource(context.PlaceOf(group.Pairs[0].Key.Span), $"{{ {Source}: {before.Value}, {place} }}", context.PlaceOf(whole)));
        }

        if (named is null)
            return hasUnknown ? new FaultyValue(group.Span) : context.Fault(group.Span, CitationFindings.WithoutSource(context.PlaceOf(group.Pairs.Count > 0 ? group.Pairs[0].Key.Span : group.Span)));
        BoundValue source = FieldBinder.ReadValue(context, needed, named);
        return source is ReferenceValue reference && citation is not null ? new CitedReference(reference.Id, reference.Span, citation) : source;
    }

    /// <summary>The id of a source as the name of a place in it, <c>{ register: folio 12 }</c>; null where the group is anything else.</summary>
    /// <param name="isList">The group stands where a list belongs.</param>
    public static FaultyValue? SourceAsKey(BindingContext context, YamlMapping group, bool isList)
    {
        IReadOnlyList<(YamlScalar Source, string Place)> cited = CitedIn(group);
        if (cited.Count == 0 || (cited.Count > 1 && !isList))
            return null;
        string[] forms = [.. cited.Select(one => $"{{ {Source}: {one.Source.Value}, {At.Name}: {Offers.InBraces(one.Place)} }}")];
        string form = isList ? $"[{string.Join(", ", forms)}]" : forms[0];
        (Place word, string key) = (context.PlaceOf(cited[0].Source.Span), cited[0].Source.Value);
        return context.FaultNaming(
            group.Span, key, ReferenceType.To(BuiltIns.Source), CitationFindings.SourceAsKey(word, key, form, context.PlaceOf(group.Span)), CitationFindings.UnknownKey(word, key, null, OfSources, mayBeEdited: false));
    }

    /// <summary>Sources with a place behind each, <c>{ register: folio 12, letter: page 3 }</c>, or one with a comma before the place, <c>{ register, folio 12 }</c>; empty where the group is anything else.</summary>
    private static IReadOnlyList<(YamlScalar Source, string Place)> CitedIn(YamlMapping group)
    {
        bool isOne = group.Pairs.Count == 2 && group.Pairs.All(pair => Written.HoldsNothing(pair.Value)) && IsSource(group.Pairs[0].Key.Value, group) && PlaceWords.Begin(group.Pairs[1].Key.Value);
        if (isOne)
            return [(group.Pairs[0].Key, group.Pairs[1].Key.Value.Trim())];
        bool areAll = group.Pairs.Count > 0 && group.Pairs.All(pair => IsSource(pair.Key.Value, group) && pair.Value is YamlScalar { Value: var place } && place.Trim().Length > 0 && place.IndexOf('\n') < 0);
        return areAll ? [.. group.Pairs.Select(pair => (pair.Key, ((YamlScalar)pair.Value).Value.Trim()))] : [];
    }

    private static bool IsSource(string key, YamlMapping group) =>
        Names.IsName(key) && !OfSources.Contains(key, StringComparer.Ordinal) && !OfReports.Contains(key, StringComparer.Ordinal) && MeantName.Of(key, OfSources, group) is null;

    /// <summary>Whether what a source reports says where, too: <c>{ value: 20, at: paragraph 4 }</c>. A structured value may have fields of these names.</summary>
    public static bool IsReportWithPlace(YamlNode node, FieldType type) =>
        node is YamlMapping group
        && group.Pairs.Any(pair => pair.Key.Value == At.Name || pair.Key.Value == WordsOfSource.Name)
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
            else if (pair.Key.Value == WordsOfSource.Name)
            {
                words = ReadText(context, WordsOfSource, pair);
            }
            else
            {
                hasUnknown = true;
                string? meant = MeantName.Of(pair.Key.Value, keys, group);
                if (meant is null && group.Find(At.Name) is null && group.Find(keys[0]) is not null && PlaceWords.Begin(pair.Key.Value) && pair.Value is YamlScalar { Value: { Length: > 0 } behind })
                {
                    context.Report(CitationFindings.PlaceAsKey(context.PlaceOf(pair.Key.Span), pair.Key.Value, $"{At.Name}: {Offers.InBraces($"{pair.Key.Value} {behind.Trim()}")}", context.PlaceOf(TextSpan.FromBounds(pair.Key.Span.Start, pair.Value.Span.End))));
                    continue;
                }

                context.Report(CitationFindings.UnknownKey(context.PlaceOf(pair.Key.Span), pair.Key.Value, meant, keys, mayBeEdited: meant == keys[0] || group.Find(keys[0]) is not null));
            }
        }

        return at is null && words is null ? null : new Citation(at, words);
    }

    private static TextValue? ReadText(BindingContext context, FieldSymbol symbol, YamlPair pair) =>
        context.For(symbol, () => context.At(ValuePosition.Citation, () => context.Literally(() => FieldBinder.ReadValue(context, ScalarType.Text, pair)))) as TextValue;
}
