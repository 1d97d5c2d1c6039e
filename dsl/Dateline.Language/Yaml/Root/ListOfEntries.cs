using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Root;

/// <summary>A file that is a list, each item of which says its id: as other programs write what is here an entry.</summary>
internal static class ListOfEntries
{
    private const string Id = "id";

    /// <summary>Reports it, and reads the items as entries; null where they are no such items.</summary>
    public static YamlMapping? Read(YamlSequence list, ReadingLog log)
    {
        if (list.IsFlow || list.Items.Count == 0)
            return null;
        var entries = new List<YamlPair>();
        var ids = new List<Patch>();
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlMapping { IsFlow: false, Pairs.Count: > 1 } fields || fields.Pairs[0] is not { Key.Value: Id, Value: YamlScalar { Style: ScalarStyle.Plain, Span.Length: > 0 } id })
                return null;
            entries.Add(new YamlPair(id, fields.Part(1, fields.Pairs.Count)));
            int hyphen = fields.Span.Start;
            while (hyphen > 0 && log.Text[hyphen - 1] is ' ' or '-')
                hyphen--;
            ids.Add(new Patch(TextSpan.FromBounds(hyphen, id.Span.End), id.Value + ":"));
        }

        log.Add(UnreadableFindings.ListOfEntries(
            log.PlaceOf(new TextSpan(list.Span.Start, 1)), entries[0].Key.Value, log.Fix("Write each id without \"- id:\", with a colon after it", RepairSafety.Choice, ids)));
        return new YamlMapping(entries.ToArray(), list.Span, isFlow: false);
    }
}
