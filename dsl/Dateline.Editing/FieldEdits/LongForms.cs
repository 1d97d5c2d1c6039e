using Dateline.Editing.Texts;
using Dateline.Editing.Written;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.FieldEdits;

/// <summary>Turns a value that stands alone into one of which more is said, and back.</summary>
internal static class LongForms
{
    private const int Step = 2;

    /// <summary>Says something more of a value that stands alone.</summary>
    public static IReadOnlyList<TextEdit> Expand(EntryLayout layout, WrittenValue value, string detail, FieldType? type, IReadOnlyList<string> rest, string text)
    {
        YamlPair pair = value.Pair!;
        if (layout.IsInFlow(pair.Key))
        {
            string inBraces = NewText.Field(detail, type, rest, text, 0, isInFlow: true, layout.LineEnd);
            return [layout.Edit(layout.SpanOf(pair.Value).Start, layout.EndOf(pair.Value), $"{{ value: {layout.TextOf(pair.Value)}, {inBraces} }}")];
        }

        int column = layout.ColumnOf(pair.Key) + Step;
        string indent = layout.LineEnd + new string(' ', column);
        int behindColon = layout.BehindColon(pair);
        int end = layout.EndOf(pair.Value);
        var edits = new List<TextEdit> { layout.Edit(behindColon, behindColon, indent + "value:") };
        // What stands on lines of its own below the name goes along.
        for (int start = layout.NextLine(behindColon); start < end; start = layout.NextLine(start))
            edits.Add(layout.Edit(start, start, new string(' ', Step)));
        int behind = layout.EndOfLine(end);
        edits.Add(layout.Edit(behind, behind, indent + NewText.Field(detail, type, rest, text, column, isInFlow: false, layout.LineEnd)));
        return edits;
    }

    /// <summary>Says something beside an id or a report that stands alone: where in a source, how far from an event.</summary>
    /// <param name="name">The one of what stands alone, in a group.</param>
    /// <param name="inBraces">The name of the field and its text.</param>
    public static TextEdit SayBeside(EntryLayout layout, YamlNode alone, string name, string inBraces) =>
        layout.Edit(layout.SpanOf(alone).Start, layout.EndOf(alone), $"{{ {name}: {layout.TextOf(alone)}, {inBraces} }}");

    /// <summary>The id or the report alone, where nothing but it would be left between the braces; null where something would.</summary>
    public static TextEdit? LeaveAlone(EntryLayout layout, YamlMapping said, string name, YamlPair removed) =>
        said is { IsFlow: true, Pairs.Count: 2 } && said.Pairs.FirstOrDefault(pair => !ReferenceEquals(pair, removed)) is { } kept && kept.Key.Value == name
            ? layout.Edit(layout.SpanOf(said).Start, layout.EndOf(said), layout.TextOf(kept.Value))
            : null;

    /// <summary>Makes the first of several of a group that stands on lines of its own, and adds another one.</summary>
    public static IReadOnlyList<TextEdit> BeginItems(EntryLayout layout, YamlMapping single, string another)
    {
        int start = layout.SpanOf(single.Pairs[0].Key).Start;
        int end = layout.EndOf(single);
        string indent = new(' ', layout.ColumnAt(start));
        var edits = new List<TextEdit> { layout.Edit(start, start, "- ") };
        for (int line = layout.NextLine(start); line < end; line = layout.NextLine(line))
            edits.Add(layout.Edit(line, line, new string(' ', Step)));
        int behind = layout.EndOfLine(end);
        edits.Add(layout.Edit(behind, behind, $"{layout.LineEnd}{indent}- {another}"));
        return edits;
    }

    /// <summary>Takes the long form away where the value is all that would be left of it; null where something else stands there.</summary>
    public static TextEdit? Collapse(EntryLayout layout, WrittenValue value, YamlPair removed)
    {
        if (value is not { LongForm: { Pairs.Count: 2 } longForm, ValuePair: { } kept, Pair: { } pair } || ReferenceEquals(kept, removed))
            return null;
        int end = layout.EndOf(longForm);
        if (longForm.IsFlow)
            return layout.Edit(layout.SpanOf(longForm).Start, end, layout.TextOf(kept.Value));
        int start = layout.BehindColon(pair);
        // A comment belongs to a line, and which of them stays nobody knows.
        if (layout.Text[start..layout.EndOfLine(end)].Contains(" #", StringComparison.Ordinal))
            return null;
        string[] lines = layout.Text[layout.BehindColon(kept)..layout.EndOf(kept)].Split(layout.LineEnd);
        return layout.Edit(start, end, string.Join(layout.LineEnd, lines.Select((line, i) => i > 0 && line.StartsWith("  ", StringComparison.Ordinal) ? line[Step..] : line)));
    }

    /// <summary>Leaves no item of a list of which more is said: what is said of it stays.</summary>
    public static TextEdit LeaveNone(EntryLayout layout, YamlPair stated) =>
        layout.Edit(layout.BehindColon(stated), Math.Max(layout.BehindColon(stated), EndOfValue(layout, stated)), " []");

    /// <summary>Says that nobody knows a value, and why.</summary>
    public static IReadOnlyList<TextEdit> SetUnknown(EntryLayout layout, WrittenValue value, string reason)
    {
        YamlPair pair = value.Pair!;
        bool isInFlow = layout.IsInFlow(pair.Key);
        if (value.LongForm is null)
            return [layout.Edit(layout.BehindColon(pair), Math.Max(layout.BehindColon(pair), EndOfValue(layout, pair)), NewText.Unknown(reason, layout.ColumnOf(pair.Key), isInFlow, layout.LineEnd))];
        YamlPair stated = value.ValuePair!;
        int column = layout.ColumnOf(stated.Key);
        return
        [
            layout.Edit(layout.SpanOf(stated.Key).Start, layout.SpanOf(stated.Key).End, "unknown"),
            layout.Edit(layout.BehindColon(stated), Math.Max(layout.BehindColon(stated), EndOfValue(layout, stated)), " " + ScalarText.Of(reason, value.LongForm.IsFlow, isText: true, column + Step, layout.LineEnd)),
        ];
    }

    /// <summary>Gives a value to what nobody knew.</summary>
    public static IReadOnlyList<TextEdit> SetKnown(EntryLayout layout, WrittenValue value, string text)
    {
        YamlMapping longForm = value.LongForm!;
        YamlPair unknown = value.UnknownPair!;
        bool isInFlow = layout.IsInFlow(longForm);
        if (longForm.IsFlow && longForm.Pairs.Count == 1)
            return [layout.Edit(layout.SpanOf(longForm).Start, layout.EndOf(longForm), NewText.Value(value.Type, text, layout.ColumnOf(value.Pair!.Key) + Step, isInFlow, layout.LineEnd))];
        int column = layout.ColumnOf(unknown.Key);
        // Nothing else is said of it, and no comment either: the value stands alone.
        if (longForm.Pairs.Count == 1 && value.Pair is { } pair && IsBare(layout, pair, unknown))
            return [layout.Edit(layout.BehindColon(pair), Math.Max(layout.BehindColon(unknown), EndOfValue(layout, unknown)), NewText.Field("", value.Type, [], text, layout.ColumnOf(pair.Key), isInFlow, layout.LineEnd)[1..])];
        return
        [
            layout.Edit(layout.SpanOf(unknown.Key).Start, layout.SpanOf(unknown.Key).End, "value"),
            layout.Edit(layout.BehindColon(unknown), Math.Max(layout.BehindColon(unknown), EndOfValue(layout, unknown)), " " + NewText.Value(value.Type, text, column + Step, longForm.IsFlow, layout.LineEnd)),
        ];
    }

    private static bool IsBare(EntryLayout layout, YamlPair pair, YamlPair within) =>
        layout.Text[layout.BehindColon(pair)..layout.SpanOf(within.Key).Start].Trim().Length == 0;

    private static int EndOfValue(EntryLayout layout, YamlPair pair) => EntryLayout.IsEmpty(pair.Value) ? layout.BehindColon(pair) : layout.EndOf(pair.Value);
}
