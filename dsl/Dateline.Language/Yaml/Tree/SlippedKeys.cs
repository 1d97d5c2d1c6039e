using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Tree;

/// <summary>
/// An id, or a field with more below it, that slipped into the column of the fields above it: YAML takes it for one of
/// them, without a value, and what is below it for the same fields a second time.
/// </summary>
internal sealed class SlippedKeys(ReadingLog log, TreeFindings findings)
{
    private readonly string _text = log.Text;

    /// <summary>The index of such a key; -1 where there is none.</summary>
    public static int Find(YamlMapping fields)
    {
        for (int i = 1; i + 1 < fields.Pairs.Count; i++)
        {
            string first = fields.Pairs[0].Key.Value;
            bool beginsAgain = fields.Pairs[i + 1].Key.Value == first && fields.Pairs[i].Key.Value != first;
            if (beginsAgain && fields.Pairs[i].Value is YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 })
                return i;
        }

        return -1;
    }

    /// <summary>
    /// The index of the first of the entries that stand at the end of another one; -1 where there is none. The last lines of
    /// the last one may stand where they belong: they are there a second time.
    /// </summary>
    public static int FindEntries(YamlMapping fields)
    {
        int end = EndOfEntries(fields);
        int first = end;
        while (first > 1 && IsEntry(fields.Pairs[first - 1].Value))
            first--;
        return first < end && fields.Find(RootCheck.FieldOfEveryEntry) is not null ? first : -1;
    }

    /// <summary>Behind the last of the entries that stand at the end of another one.</summary>
    public static int EndOfEntries(YamlMapping fields)
    {
        int end = fields.Pairs.Count;
        while (end > 1 && !IsEntry(fields.Pairs[end - 1].Value))
            end--;
        if (end <= 1 || end == fields.Pairs.Count)
            return fields.Pairs.Count;
        var above = new HashSet<string>(fields.Pairs.Take(end - 1).Select(pair => pair.Key.Value), StringComparer.Ordinal);
        return fields.Pairs.Skip(end).Any(pair => above.Contains(pair.Key.Value)) ? end : fields.Pairs.Count;
    }

    /// <summary>The entries from an index on, the last one with the lines behind it.</summary>
    public static IEnumerable<YamlPair> EntriesFrom(YamlMapping fields, int first)
    {
        int end = EndOfEntries(fields);
        for (int i = first; i < end; i++)
        {
            YamlPair entry = fields.Pairs[i];
            var own = (YamlMapping)entry.Value;
            yield return i < end - 1 || end == fields.Pairs.Count
                ? entry
                : new YamlPair(entry.Key, new YamlMapping([.. own.Pairs, .. fields.Pairs.Skip(end)], TextSpan.FromBounds(own.Span.Start, fields.Span.End), isFlow: false));
        }
    }

    /// <param name="key">Which has slipped.</param>
    /// <param name="beside">The offset of the key beside which it belongs.</param>
    public void Report(YamlScalar key, int beside) => Report(key, key.Span.End, beside);

    /// <param name="key">Which has slipped.</param>
    /// <param name="end">Of the last line that goes with it.</param>
    /// <param name="beside">The offset of the key beside which it belongs.</param>
    public void Report(YamlScalar key, int end, int beside)
    {
        int column = key.Span.Start - StartOfLine(key.Span.Start);
        int expected = beside - StartOfLine(beside);
        var moves = new List<Patch>();
        for (int start = StartOfLine(key.Span.Start); start >= 0 && start < end; start = _text.IndexOf('\n', start) + 1)
        {
            int width = Math.Min(column - expected, Blanks.Skip(_text, start, _text.Length) - start);
            moves.Add(new Patch(new TextSpan(start, width), ""));
            if (_text.IndexOf('\n', start) < 0)
                break;
        }

        findings.AddUnreadable(IndentationFindings.WrongIndentation(
            log.PlaceOf(key.Span), Words.Quoted(key.Value), column, expected, log.LineNumberOf(beside),
            log.Fix(moves.Count == 1 ? IndentationFindings.MoveTo(expected) : $"Move it and its lines {Words.Count(column - expected, "space")} to the left", RepairSafety.Safe, moves)));
    }

    private static bool IsEntry(YamlNode value) =>
        value is YamlMapping { IsFlow: false, Pairs.Count: > 0 } fields && fields.Pairs[0].Key.Value == RootCheck.FieldOfEveryEntry;

    private int StartOfLine(int offset)
    {
        while (offset > 0 && _text[offset - 1] is not ('\n' or '\r'))
            offset--;
        return offset;
    }
}
