using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Workspace.Declared;

internal enum DeclaredSort
{
    Kind,
    Series,
    Record,
    Choice,
    Option,
    Field,
}

/// <summary>A name as the timeline file declares it.</summary>
/// <param name="Name">Where it stands, as it is written.</param>
internal sealed record DeclaredName(DeclaredSort Sort, YamlScalar Name)
{
    private static readonly (string Section, DeclaredSort Sort)[] Sections =
    [
        ("choices", DeclaredSort.Choice), ("records", DeclaredSort.Record), ("entities", DeclaredSort.Kind), ("events", DeclaredSort.Kind), ("series", DeclaredSort.Series),
    ];

    /// <summary>Every name that may be corrected by writing another one in its place, in the order of sections.</summary>
    public static IReadOnlyList<DeclaredName> In(YamlMapping timeline) =>
    [
        .. Sections
            .SelectMany(section => PairsOf(timeline, section.Section).SelectMany(pair => Of(section.Sort, pair)))
            .Where(declared => declared.Name.Style == ScalarStyle.Plain && declared.Name.Span.Length == declared.Name.Value.Length),
    ];

    public static IReadOnlyList<YamlPair> PairsOf(YamlMapping around, string key) => around.Find(key)?.Value is YamlMapping inner ? inner.Pairs : [];

    private static IEnumerable<DeclaredName> Of(DeclaredSort sort, YamlPair pair)
    {
        yield return new DeclaredName(sort, pair.Key);
        if (sort == DeclaredSort.Choice && pair.Value is YamlSequence options)
        {
            foreach (YamlScalar option in options.Items.OfType<YamlScalar>())
                yield return new DeclaredName(DeclaredSort.Option, option);
        }

        if (sort is not (DeclaredSort.Kind or DeclaredSort.Record) || pair.Value is not YamlMapping body)
            yield break;
        foreach (YamlPair field in body.Pairs.Where(field => field.Key.Value != "fields").Concat(PairsOf(body, "fields")))
            yield return new DeclaredName(DeclaredSort.Field, field.Key);
    }
}
