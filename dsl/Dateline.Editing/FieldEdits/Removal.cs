using Dateline.Editing.Written;
using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.FieldEdits;

/// <summary>Takes a name with its value, or an item, out of what it stands in.</summary>
internal static class Removal
{
    /// <param name="fields">The group in which it stands.</param>
    public static TextEdit OfPair(EntryLayout layout, YamlMapping fields, YamlPair pair)
    {
        int index = Enumerable.Range(0, fields.Pairs.Count).First(i => ReferenceEquals(fields.Pairs[i], pair));
        int start = layout.SpanOf(pair.Key).Start;
        if (fields.IsFlow)
            return WithComma(layout, start, layout.EndOf(pair), index + 1 < fields.Pairs.Count ? layout.SpanOf(fields.Pairs[index + 1].Key).Start : null, index > 0 ? layout.EndOf(fields.Pairs[index - 1]) : null);
        bool isBehindHyphen = layout.Text[layout.StartOfLine(start)..start].Trim().Length > 0;
        return isBehindHyphen && index + 1 < fields.Pairs.Count
            ? layout.Edit(start, layout.SpanOf(fields.Pairs[index + 1].Key).Start, "")
            : Lines(layout, start, layout.EndOf(pair));
    }

    public static TextEdit OfItem(EntryLayout layout, YamlSequence items, int index)
    {
        YamlNode item = items.Items[index];
        int start = layout.SpanOf(item).Start;
        return items.IsFlow
            ? WithComma(layout, start, layout.EndOf(item), index + 1 < items.Items.Count ? layout.SpanOf(items.Items[index + 1]).Start : null, index > 0 ? layout.EndOf(items.Items[index - 1]) : null)
            : Lines(layout, start, layout.EndOf(item));
    }

    private static TextEdit WithComma(EntryLayout layout, int start, int end, int? next, int? before) =>
        next is { } following ? layout.Edit(start, following, "") : layout.Edit(before ?? start, end, "");

    /// <summary>Whole lines, with what is said behind them on the same line.</summary>
    private static TextEdit Lines(EntryLayout layout, int start, int end)
    {
        int first = layout.StartOfLine(start);
        int behind = layout.NextLine(Math.Max(start, end - 1));
        // The last line of a file may have no break of its own: then that of the line before goes.
        bool isLast = behind == layout.Text.Length && !layout.Text.EndsWith('\n') && !layout.Text.EndsWith('\r');
        while (isLast && first > 0 && layout.Text[first - 1] is '\n' or '\r')
            first--;
        return layout.Edit(first, behind, "");
    }
}
