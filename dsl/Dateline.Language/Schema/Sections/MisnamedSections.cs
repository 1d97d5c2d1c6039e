using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Series;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Sections;

/// <summary>
/// A section under the name of another one, while its own is missing: what the rest of the file says of the names in it tells.
/// It is read as what it is, so that nobody who uses what it declares is at fault.
/// </summary>
internal static class MisnamedSections
{
    private const string Choices = "choices";
    private const string Records = "records";
    private const string Entities = "entities";
    private const string Series = "series";
    private const string Events = "events";
    private const string ChangeOf = "change of ";

    /// <param name="root">With each key once.</param>
    public static YamlMapping Settle(SchemaDraft draft, YamlMapping root)
    {
        for (int i = 0; i < root.Pairs.Count; i++)
        {
            YamlPair pair = root.Pairs[i];
            if (!SectionShape.Sections.Contains(pair.Key.Value) || pair.Value is not YamlMapping { Pairs.Count: > 0 } names || Meant(root, pair.Key.Value, names) is not { } section)
                continue;
            draft.Report(TimelineFileFindings.MisnamedSection(draft.PlaceOf(pair.Key), pair.Key.Value, section));
            YamlPair[] pairs = [.. root.Pairs];
            pairs[i] = new YamlPair(new YamlScalar(section, pair.Key.Span, pair.Key.Style), pair.Value) { IsDamaged = pair.IsDamaged };
            return new YamlMapping(pairs, root.Span, root.IsFlow);
        }

        return root;
    }

    private static string? Meant(YamlMapping root, string written, YamlMapping names)
    {
        string? meant = names.Pairs.All(name => name.Value is YamlSequence { Items.Count: > 0 } list && list.Items.All(item => item is YamlScalar)) ? Choices
            : !names.Pairs.All(name => name.Value is YamlMapping) ? null
            : written is not (Events or Entities) && names.Pairs.Count > 1 && names.Pairs.Any(name => TextsIn(name.Value).Any(text => text.StartsWith(ChangeOf, StringComparison.Ordinal))) ? Events
            : written is not Series && ChangesIn(root).Any(series => names.Find(series) is { Value: YamlMapping declared } && SeriesReader.HasForm(declared)) ? Series
            : written is Records or Events && OwnersOfSeries(root).Any(owner => names.Find(owner) is not null) ? Entities
            : null;
        return meant is not null && meant != written && root.Find(meant) is null ? meant : null;
    }

    private static IEnumerable<string> ChangesIn(YamlMapping root) => (root.Find(Events)?.Value is { } events ? TextsIn(events) : [])
        .Where(text => text.StartsWith(ChangeOf, StringComparison.Ordinal)).Select(text => text.Substring(ChangeOf.Length).TrimEnd('?'));

    private static IEnumerable<string> OwnersOfSeries(YamlMapping root) => root.Find(Series)?.Value is YamlMapping series
        ? series.Pairs.Select(one => ((one.Value as YamlMapping)?.Find("of")?.Value as YamlScalar)?.Value).OfType<string>()
        : [];

    /// <summary>What stands behind the names of a group, however deep up to the long form of a field.</summary>
    private static IEnumerable<string> TextsIn(YamlNode node, int depth = 4) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlMapping group when depth > 0 => group.Pairs.SelectMany(pair => TextsIn(pair.Value, depth - 1)),
        _ => [],
    };
}
