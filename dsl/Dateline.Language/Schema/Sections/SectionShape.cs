using Dateline.Language.Schema.Series;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Sections;

/// <summary>Which section something looks like that stands at the top of a timeline file, whatever it is called.</summary>
internal static class SectionShape
{
    private const string Choices = "choices";
    private const string Records = "records";
    private const string Entities = "entities";
    private const string Series = "series";
    private const string Events = "events";
    private const string Rules = "rules";

    /// <summary>Any of the three in which names with fields are declared.</summary>
    private const string NamesWithFields = "";

    public static IReadOnlyList<string> Sections { get; } = [Choices, Records, Entities, Series, Events, Rules];

    /// <summary>The missing section that this is, under the name of another; null where it may well be what it is called, or several.</summary>
    public static string? In(YamlNode content, string written, IReadOnlyList<string> missing)
    {
        string? shape = Of(content);
        if (shape == NamesWithFields)
            shape = HasNamesWithFields(written) ? null : OnlyMissing(written, missing);
        return shape is not null && shape != written && missing.Contains(shape) ? shape : null;
    }

    /// <summary>Whether it may be what it is called.</summary>
    public static bool Fits(YamlNode content, string written) =>
        Of(content) is not { } shape || shape == written || (shape == NamesWithFields && HasNamesWithFields(written));

    /// <summary>Series are of entities: where there are any, so are these.</summary>
    private static string? OnlyMissing(string written, IReadOnlyList<string> missing)
    {
        string[] possible = [.. missing.Where(HasNamesWithFields)];
        return written == Series && possible.Contains(Entities) ? Entities : possible.Length == 1 ? possible[0] : null;
    }

    private static bool HasNamesWithFields(string section) => section is Records or Entities or Events;

    private static string? Of(YamlNode content)
    {
        if (content is not YamlMapping { Pairs.Count: > 0 } names)
            return null;
        if (names.Pairs.All(name => name.Value is YamlSequence { Items.Count: > 0 } list && list.Items.All(item => item is YamlScalar)))
            return Choices;
        if (!names.Pairs.All(name => name.Value is YamlMapping))
            return null;
        YamlMapping[] declared = [.. names.Pairs.Select(name => (YamlMapping)name.Value)];
        if (declared.All(SeriesReader.HasForm))
            return Series;
        if (declared.All(name => name.Find("in") is not null && name.Find("fields") is null))
            return Rules;
        return declared.Any(MovesASeries) ? Events : NamesWithFields;
    }

    /// <summary>Only events change anything.</summary>
    private static bool MovesASeries(YamlMapping kind) =>
        FieldsOf(kind).Any(field => TypeOf(field.Value) is YamlScalar type && type.Value.StartsWith("change of ", StringComparison.Ordinal));

    private static IReadOnlyList<YamlPair> FieldsOf(YamlMapping kind) =>
        kind.Find("fields") is { Value: YamlMapping fields } ? fields.Pairs : kind.Pairs;

    private static YamlNode? TypeOf(YamlNode field) => field is YamlMapping longForm ? longForm.Find("type")?.Value : field;
}
