using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Root;

/// <summary>Whether the top level is one of entries, each with its fields below it.</summary>
internal static class RootCheck
{
    public static readonly YamlMapping NoEntries = new([], default, isFlow: false);

    /// <summary>By it an entry is known where its column does not tell.</summary>
    public const string FieldOfEveryEntry = "kind";

    public static YamlMapping Check(YamlNode? root, ReadingLog log)
    {
        switch (root)
        {
            case YamlMapping mapping:
                if (mapping.Find("dateline") is null && Headings.Find(mapping) >= 0)
                    mapping = new Headings(log).Without(mapping);
                return HasEmptyId(mapping) ? WithFieldsUnderTheirIds(mapping, log) : mapping;
            case YamlSequence list when ListOfEntries.Read(list, log) is { } entries:
                return entries;
            case null:
                break;
            default:
                ReportNoEntries(root, log);
                break;
        }

        return NoEntries;
    }

    /// <summary>
    /// A list of records has the mistakes of its lines reported first; that it should be no list comes when they are mended.
    /// </summary>
    public static void ReportNoEntries(YamlNode found, ReadingLog log)
    {
        if (log.IsEmpty)
            log.Add(UnreadableFindings.NotEntries(log.PlaceOf(new TextSpan(found.Span.Start, Math.Min(1, found.Span.Length))), found is YamlSequence ? "a list" : "a text"));
    }

    private static bool HasEmptyId(YamlMapping root)
    {
        for (int i = 0; i + 1 < root.Pairs.Count; i++)
        {
            if (IsEmpty(root.Pairs[i].Value) && !IsEmpty(root.Pairs[i + 1].Value))
                return true;
        }

        return false;
    }

    /// <summary>An id with nothing below it, and its fields beside it: they are put where they belong.</summary>
    private static YamlMapping WithFieldsUnderTheirIds(YamlMapping root, ReadingLog log)
    {
        var pairs = new List<YamlPair>(root.Pairs.Count);
        var lines = LineMap.Of(log.Text);
        for (int i = 0; i < root.Pairs.Count; i++)
        {
            YamlPair id = root.Pairs[i];
            int end = IsEmpty(id.Value) ? EndOfFields(root, i + 1) : i + 1;
            if (end == i + 1)
            {
                pairs.Add(id);
                continue;
            }

            YamlPair[] fields = [.. root.Pairs.Skip(i + 1).Take(end - i - 1)];
            Report(id, fields, lines, log);
            var span = TextSpan.FromBounds(fields[0].Key.Span.Start, fields[fields.Length - 1].Value.Span.End);
            pairs.Add(new YamlPair(id.Key, new YamlMapping(fields, span, isFlow: false)));
            i = end - 1;
        }

        return new YamlMapping(pairs.ToArray(), root.Span, root.IsFlow);
    }

    /// <summary>Fields are recognised by the one that every entry has; without it nothing is said.</summary>
    private static int EndOfFields(YamlMapping root, int begin)
    {
        int end = begin;
        bool hasKind = false;
        while (end < root.Pairs.Count && !IsEmpty(root.Pairs[end].Value) && !IsEntry(root.Pairs[end].Value))
        {
            hasKind |= root.Pairs[end].Key.Value == FieldOfEveryEntry;
            end++;
        }

        return hasKind ? end : begin;
    }

    private static void Report(YamlPair id, YamlPair[] fields, LineMap lines, ReadingLog log)
    {
        YamlScalar first = fields[0].Key;
        int last = fields[fields.Length - 1].Value.Span.End;
        var indent = new List<Patch>();
        int end = lines.PositionOf(last).Line;
        for (int line = lines.PositionOf(first.Span.Start).Line; line <= end; line++)
        {
            TextSpan span = lines.SpanOf(line);
            if (Blanks.TrimEnd(log.Text, span.Start, span.End) > span.Start)
                indent.Add(new Patch(new TextSpan(span.Start, 0), "  "));
        }

        log.AddUnreadable(IndentationFindings.FieldsNotIndented(
            log.PlaceOf(first.Span), first.Value, id.Key.Value, log.Fix("Indent the lines by two spaces", RepairSafety.Safe, indent)));
    }

    private static bool IsEmpty(YamlNode value) => value is YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 };

    private static bool IsEntry(YamlNode value) => value is YamlMapping mapping && mapping.Find(FieldOfEveryEntry) is not null;
}
