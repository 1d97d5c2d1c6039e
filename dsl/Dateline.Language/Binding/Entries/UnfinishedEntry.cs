using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>An entry that was begun and not finished: it stops at a field without a value, or has nothing but its kind. What it lacks is one mistake.</summary>
internal static class UnfinishedEntry
{
    /// <param name="begin">The number of findings before the entry was read.</param>
    /// <param name="missing">The required fields that it does not have, which one finding tells.</param>
    public static void Join(BindingContext context, int begin, YamlScalar id, YamlMapping fields, IReadOnlyList<FieldSymbol> missing)
    {
        if (context.Findings.Count == begin || !StopsEarly(fields))
            return;
        var empty = new Dictionary<Place, string>();
        foreach (YamlPair field in fields.Pairs)
        {
            if (FieldBinder.IsEmpty(field.Value))
                empty[context.PlaceOf(field.Key.Span)] = field.Key.Value;
        }

        Finding[] found = [.. context.Findings.Skip(begin)];
        Finding[] withoutValue = [.. found.Where(finding => ShapeFindings.IsNoValue(finding) && empty.ContainsKey(finding.Place))];
        Finding[] several = [.. withoutValue, .. found.Where(finding => FieldFindings.IsMissing(finding) || EntryFindings.IsStatesNothing(finding))];
        if (several.Length + Math.Max(0, missing.Count - 1) < 2)
            return;
        List<string> lacks = [];
        if (withoutValue.Length > 0)
            lacks.Add(Listed([.. withoutValue.Select(finding => empty[finding.Place])], "has no value", "have no value"));
        if (missing.Count > 0)
            lacks.Add(Listed([.. missing.Select(field => field.Name)], "is missing", "are missing"));
        if (found.Any(EntryFindings.IsStatesNothing))
            lacks.Add("nothing says how things stood");
        context.Join(begin, several, FieldFindings.NotFinished(several[0].Place, id.Value, lacks));
    }

    private static string Listed(IReadOnlyList<string> names, string one, string more) =>
        $"{Words.List([.. names.Select(name => Words.Quoted(name))], most: 4)} {(names.Count == 1 ? one : more)}";

    /// <summary>The last field has no value, or no field but the kind has one.</summary>
    private static bool StopsEarly(YamlMapping fields)
    {
        YamlNode last = fields.Pairs[fields.Pairs.Count - 1].Value;
        return !fields.IsFlow && (last is YamlScalar { Span.Length: 0 } || fields.Pairs.All(field => field.Key.Value == EntryBinder.KindKey || FieldBinder.IsEmpty(field.Value)));
    }
}
