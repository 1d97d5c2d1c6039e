using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Columns;

/// <summary>
/// Whether lines of a text that can be read may have slipped all the same: something stands among the entries that is none,
/// or a name has nothing below it and other names follow.
/// </summary>
internal static class Suspicion
{
    public static bool Has(YamlMapping root)
    {
        bool hasEntry = false;
        foreach (YamlPair pair in root.Pairs)
        {
            if (pair.Value is not YamlMapping fields)
            {
                if (hasEntry || root.Pairs.Count > 1)
                    return MayHoldEntries(root);
                continue;
            }

            bool isEntry = fields.Find(RootCheck.FieldOfEveryEntry) is not null;
            hasEntry |= isEntry;
            if ((!isEntry && hasEntry && !fields.IsFlow) || HasEmptyAmong(fields) || HoldsOtherThanSettings(pair, fields))
                return MayHoldEntries(root);
        }

        return false;
    }

    private static bool MayHoldEntries(YamlMapping root) => root.Find("dateline") is null;

    private static bool HoldsOtherThanSettings(YamlPair pair, YamlMapping fields) =>
        pair.Key.Value == KnownWords.File && HoldOtherThanSettings(fields);

    private static bool HoldOtherThanSettings(YamlMapping fields) => fields.Pairs.Any(setting => KnownWords.MayStand(KnownWords.File, setting.Key.Value) == false);

    private static bool HasEmptyAmong(YamlMapping fields)
    {
        for (int i = 0; i < fields.Pairs.Count; i++)
        {
            YamlNode value = fields.Pairs[i].Value;
            if (i + 1 < fields.Pairs.Count && value is YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 })
                return true;
            if (value is YamlMapping { IsFlow: false } group && HasEmptyAmong(group))
                return true;
        }

        return false;
    }
}
