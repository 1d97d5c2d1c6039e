using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Structure;

namespace Dateline.Language.Yaml;

/// <summary>
/// An id that stands in the column of the fields above it: YAML takes it for a field without a value, and the fields of
/// its entry for those of the entry above, a second time.
/// </summary>
internal static class IndentedIds
{
    /// <summary>The index of the id among the fields of an entry; -1 where there is none.</summary>
    public static int Find(YamlMapping fields, int start = 1)
    {
        for (int i = start; i + 1 < fields.Pairs.Count; i++)
        {
            bool beginsAgain = fields.Pairs[i + 1].Key.Value == fields.Pairs[0].Key.Value;
            if (beginsAgain && fields.Pairs[i].Key.Value != fields.Pairs[0].Key.Value && fields.Pairs[i].Value is YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 })
                return i;
        }

        return -1;
    }

    /// <summary>Adds an entry, and behind it those whose ids stand among its fields.</summary>
    public static void AddEntries(YamlPair entry, List<YamlPair> entries, ReadingLog log)
    {
        int id = entry.Value is YamlMapping { IsFlow: false } mapping ? Find(mapping) : -1;
        if (id < 0)
        {
            entries.Add(entry);
            return;
        }

        var fields = (YamlMapping)entry.Value;
        YamlScalar key = entry.Key;
        int begin = 0;
        while (id >= 0)
        {
            entries.Add(new YamlPair(key, fields.Part(begin, id)));
            key = fields.Pairs[id].Key;
            Report(key, entry.Key, log);
            begin = id + 1;
            id = Find(fields, begin + 1);
        }

        entries.Add(new YamlPair(key, fields.Part(begin, fields.Pairs.Count)));
    }

    private static void Report(YamlScalar id, YamlScalar above, ReadingLog log)
    {
        int column = LineMap.Of(log.Text).PositionOf(id.Span.Start).Character;
        var move = new Patch(new TextSpan(id.Span.Start - column, column), "");
        log.AddUnreadable(IndentationFindings.WrongIndentation(
            log.PlaceOf(id.Span), Words.Quoted(id.Value), column, expected: 0, log.LineNumberOf(above.Span.Start), log.SafeFix("indent it by 0 spaces", move)));
    }
}
