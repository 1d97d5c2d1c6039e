using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Sections;

/// <summary>
/// A key that stands twice at the top of a timeline file. Where what stands under one of the two is another section, which is
/// missing, it is read as that section; otherwise one of the two is lost, and nobody who uses what it declares is at fault.
/// </summary>
internal static class RepeatedSections
{
    /// <summary>The top of a timeline file, with each key once.</summary>
    public static YamlMapping Settle(SchemaDraft draft, YamlMapping root)
    {
        IGrouping<string, int>[] repeated =
        [
            .. Enumerable.Range(0, root.Pairs.Count).GroupBy(i => root.Pairs[i].Key.Value, StringComparer.Ordinal).Where(places => places.Skip(1).Any()),
        ];
        if (repeated.Length == 0)
            return root;
        YamlPair?[] pairs = [.. root.Pairs];
        foreach (IGrouping<string, int> places in repeated)
            Settle(draft, root.Pairs, pairs, places.Key, [.. places]);
        return new YamlMapping([.. pairs.OfType<YamlPair>()], root.Span, root.IsFlow);
    }

    private static void Settle(SchemaDraft draft, IReadOnlyList<YamlPair> written, YamlPair?[] pairs, string key, int[] places)
    {
        if (places.Length == 2 && Misnamed(written, key, places) is (int at, string section))
        {
            YamlPair pair = written[at];
            int other = places[0] + places[1] - at;
            draft.Report(TimelineFileFindings.MisnamedSection(draft.PlaceOf(pair.Key), key, draft.PlaceOf(written[other].Key), section));
            pairs[at] = new YamlPair(new YamlScalar(section, pair.Key.Span, pair.Key.Style), pair.Value) { IsDamaged = pair.IsDamaged };
            return;
        }

        int fitting = Array.FindIndex(places, place => SectionShape.Fits(written[place].Value, key));
        int kept = places[Math.Max(fitting, 0)];
        foreach (int place in places)
        {
            if (place == kept)
                continue;
            draft.Report(TimelineFileFindings.RepeatedKey(draft.PlaceOf(written[place].Key), key, draft.PlaceOf(written[kept].Key)));
            draft.GiveUpOnAllIn(written[place].Value);
            pairs[place] = null;
        }
    }

    /// <summary>Which of the two is another section; null where neither is, or both may be.</summary>
    private static (int At, string Section)? Misnamed(IReadOnlyList<YamlPair> written, string key, int[] places)
    {
        string[] missing = [.. SectionShape.Sections.Where(section => written.All(pair => pair.Key.Value != section))];
        (int At, string Section)[] other = [.. places
            .Select(at => (at, SectionShape.In(written[at].Value, key, missing)))
            .Where(found => found.Item2 is not null)
            .Select(found => (found.at, found.Item2!))];
        return SectionShape.Sections.Contains(key) && other.Length == 1 ? other[0] : null;
    }
}
