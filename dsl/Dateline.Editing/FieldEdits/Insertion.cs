using Dateline.Editing.Written;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.FieldEdits;

/// <summary>Writes a new name and its value into a group of fields, and every other line stays.</summary>
internal static class Insertion
{
    private const int Step = 2;

    /// <param name="owner">What the group stands for: the entry, a record, the long form of a value, a group of reports.</param>
    /// <param name="fields">Null where it has no field yet.</param>
    /// <param name="rest">What of the address is below the new name.</param>
    public static TextEdit Into(EntryLayout layout, WrittenEntry entry, WrittenValue owner, YamlMapping? fields, string name, FieldType? type, IReadOnlyList<string> rest, string value)
    {
        if (fields is { IsFlow: true })
        {
            string inBraces = NewText.Field(name, type, rest, value, 0, isInFlow: true, layout.LineEnd);
            int start = layout.SpanOf(fields).Start + 1;
            return fields.Pairs.Count == 0 ? layout.Edit(start, start, $" {inBraces} ") : Behind(layout, layout.EndOf(fields.Pairs[^1]), ", " + inBraces);
        }

        if (fields is null || fields.Pairs.Count == 0)
        {
            int below = (owner.Pair is { } pair ? layout.ColumnOf(pair.Key) : 0) + Step;
            int end = layout.EndOfLine(owner.Pair is { } key ? layout.SpanOf(key.Key).End : layout.SpanOf(owner.Node).Start);
            return Behind(layout, end, layout.LineEnd + Indented(NewText.Field(name, type, rest, value, below, isInFlow: false, layout.LineEnd), below));
        }

        int column = layout.ColumnOf(fields.Pairs[0].Key);
        string text = NewText.Field(name, type, rest, value, column, isInFlow: false, layout.LineEnd);
        if (FieldOrder.Before(fields, name, entry, owner) is not { } before)
            return Behind(layout, layout.SpanOf(fields.Pairs[0].Key).Start, text + layout.LineEnd + new string(' ', column));
        return Behind(layout, layout.EndOfLine(layout.EndOf(before)), layout.LineEnd + Indented(text, column));
    }

    /// <summary>One more item at the end of a list.</summary>
    public static TextEdit Item(EntryLayout layout, WrittenValue list, YamlSequence items, FieldType? element, IReadOnlyList<string> rest, string value)
    {
        if (items.IsFlow)
        {
            string text = ItemText(layout, element, rest, value, 0, isInFlow: true);
            int inside = layout.SpanOf(items).Start + 1;
            return items.Items.Count == 0 ? layout.Edit(inside, inside, text) : Behind(layout, layout.EndOf(items.Items[^1]), ", " + text);
        }

        int column = HyphenColumn(layout, items);
        return Behind(
            layout, layout.EndOfLine(layout.EndOf(items.Items[^1])), $"{layout.LineEnd}{new string(' ', column)}- {ItemText(layout, element, rest, value, column + Step, isInFlow: false)}");
    }

    public static int HyphenColumn(EntryLayout layout, YamlSequence items)
    {
        int first = layout.SpanOf(items.Items[0]).Start;
        int hyphen = layout.Text.LastIndexOf('-', Math.Max(0, first - 1));
        return layout.ColumnAt(hyphen);
    }

    private static string ItemText(EntryLayout layout, FieldType? element, IReadOnlyList<string> rest, string value, int column, bool isInFlow)
    {
        if (element is not RecordType { Record: var record })
            return NewText.Scalar(element, value, column + Step, isInFlow, layout.LineEnd);
        string name = rest.Count > 0 ? rest[0] : record.Fields[0].Name;
        FieldType? type = record.Fields.FirstOrDefault(field => field.Name == name)?.Type;
        string field = NewText.Field(name, type, [.. rest.Skip(1)], value, column, isInFlow, layout.LineEnd);
        return isInFlow ? $"{{ {field} }}" : field;
    }

    private static string Indented(string text, int column) => new string(' ', column) + text;

    private static TextEdit Behind(EntryLayout layout, int offset, string text) => layout.Edit(offset, offset, text);
}
