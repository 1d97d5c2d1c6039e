using System.Globalization;
using Dateline.Editing.Answers;
using Dateline.Editing.Texts;
using Dateline.Editing.Wording;
using Dateline.Editing.Written;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.FieldEdits;

/// <summary>Changes one value of an entry, and leaves every other line as it is.</summary>
internal sealed class EntryEditor(WrittenEntry entry)
{
    private const string Unknown = "unknown";

    private readonly EntryLayout _layout = new(entry.Text);

    public EditAnswer Set(string path, string value)
    {
        if (entry.Root.Find(path) is { } there)
            return Replace(there, value);
        string[] segments = path.Split('/');
        for (int known = segments.Length - 1; known >= 0; known--)
        {
            WrittenValue? owner = known == 0 ? entry.Root : entry.Root.Find(string.Join('/', segments[..known]));
            if (owner is not null)
                return Add(owner, segments[known], segments[(known + 1)..], value);
        }

        return EditAnswer.Refused("There is nothing of that name in the entry.");
    }

    public EditAnswer AddItem(string path, string value)
    {
        if (entry.Root.Find(path) is not { } list)
            return Set(path, value);
        return list.Type is ListType ? AddItem(list, [], value) : EditAnswer.Refused($"{Words.Quoted(list.Name)} takes one value, not a list.");
    }

    public EditAnswer Remove(string path)
    {
        if (path.EndsWith("/" + Unknown, StringComparison.Ordinal))
            return EditAnswer.Refused("Write a value in its place, or remove the field.");
        if (entry.Root.Find(path) is not { } value)
            return EditAnswer.Of();
        string[] segments = path.Split('/');
        WrittenValue owner = segments.Length == 1 ? entry.Root : entry.Root.Find(string.Join('/', segments[..^1]))!;
        if (value.Pair is null)
            return RemoveItem(owner, int.Parse(segments[^1], CultureInfo.InvariantCulture));
        if (GroupOf(owner, value.Pair) is not { } fields)
            return EditAnswer.Refused("It cannot be removed by itself.");
        if (owner.LongForm is not null && LongForms.Collapse(_layout, owner, value.Pair) is { } collapsed)
            return EditAnswer.Of(collapsed);
        (YamlMapping Said, string Name)? beside = owner is { IsReport: true, LongForm: { } report } ? (report, "value")
            : owner is { Type: ReferenceType { Group: { } group }, Value: YamlMapping said } ? (said, group.Fields[0].Name)
            : null;
        if (beside is var (around, kept) && LongForms.LeaveAlone(_layout, around, kept, value.Pair) is { } alone)
            return EditAnswer.Of(alone);
        // What nothing is left of goes as a whole.
        bool isWhole = fields.Pairs.Count == 1 && owner.Path.Length > 0;
        return isWhole ? Remove(owner.Path) : EditAnswer.Of(Removal.OfPair(_layout, fields, value.Pair));
    }

    private EditAnswer RemoveItem(WrittenValue list, int index)
    {
        if (list.Value is not YamlSequence { Items.Count: > 1 } items)
            return list is { LongForm: not null, ValuePair: { } stated } ? EditAnswer.Of(LongForms.LeaveNone(_layout, stated)) : Remove(list.Path);
        bool isSingleLeft = list.Type is ListType { AcceptsSingle: true } && items is { IsFlow: true, Items.Count: 2 };
        return EditAnswer.Of(isSingleLeft
            ? _layout.Edit(_layout.SpanOf(items).Start, _layout.EndOf(items), _layout.TextOf(items.Items[1 - index]))
            : Removal.OfItem(_layout, items, index));
    }

    private EditAnswer Replace(WrittenValue there, string value)
    {
        if (there.IsUnknown)
            return value.Length == 0 ? EditAnswer.Of() : EditAnswer.Of(LongForms.SetKnown(_layout, there, value));
        if (there.Bounds is not null)
            return _layout.TextOf(there.Node) == value ? EditAnswer.Of() : EditAnswer.Refused($"{Words.Quoted(there.Name)} has bounds. Change one of them.");
        if (there.Value is null)
            return Add(there, "value", [], value);
        if (there.Value is not YamlScalar scalar)
            return ReplaceWhole(there, there.Value, value);
        if (scalar.Value == value || (scalar.Style == ScalarStyle.Block && scalar.Value.TrimEnd('\n') == value.TrimEnd('\n')))
            return EditAnswer.Of();
        YamlPair? pair = there.LongForm is null ? there.Pair : there.ValuePair;
        if (value.Length == 0 && pair is null)
            return EditAnswer.Refused("An item of a list is not empty: remove it.");
        bool isInFlow = _layout.IsInFlow(scalar) || (pair is not null && _layout.IsInFlow(pair.Key));
        int column = pair is null ? _layout.ColumnOf(scalar) : _layout.ColumnOf(pair.Key) + 2;
        if (pair is not null && (value.Length == 0 || EntryLayout.IsEmpty(scalar)))
            return EditAnswer.Of(_layout.Edit(_layout.BehindColon(pair), EndOfSpace(pair, scalar), value.Length == 0 ? "" : " " + NewText.Value(there.Type, value, column, isInFlow, _layout.LineEnd).TrimStart(' ')));
        string text = ScalarText.InPlaceOf(scalar, _layout.TextOf(scalar), value, isInFlow, NewText.IsText(ElementOf(there)), column, _layout.LineEnd);
        return EditAnswer.Of(_layout.Edit(_layout.SpanOf(scalar).Start, _layout.EndOf(scalar), text));
    }

    private int EndOfSpace(YamlPair pair, YamlScalar scalar)
    {
        if (!EntryLayout.IsEmpty(scalar))
            return _layout.EndOf(scalar);
        int end = _layout.BehindColon(pair);
        while (end < _layout.EndOfLine(end) && _layout.Text[end] == ' ' && (end + 1 == _layout.EndOfLine(end) || _layout.Text[end + 1] != '#'))
            end++;
        // The space before the end of a group is not one of the value's.
        return end < _layout.Text.Length && _layout.Text[end] is '}' or ']' && _layout.Text[end - 1] == ' ' ? end - 1 : end;
    }

    /// <summary>A list in brackets may be written anew as one; what else has parts is changed part by part.</summary>
    private EditAnswer ReplaceWhole(WrittenValue there, YamlNode node, string value)
    {
        if (_layout.TextOf(node) == value)
            return EditAnswer.Of();
        bool isList = there.Type is ListType && node is YamlSequence { IsFlow: true } && value.StartsWith('[') && value.EndsWith(']') && !value.Contains('\n');
        return isList
            ? EditAnswer.Of(_layout.Edit(_layout.SpanOf(node).Start, _layout.EndOf(node), value))
            : EditAnswer.Refused($"{Words.Quoted(there.Name)} has several parts. Change one of them.");
    }

    private EditAnswer Add(WrittenValue owner, string name, IReadOnlyList<string> rest, string value)
    {
        if (owner.Path.Length == 0)
            return AddField(name, rest, value);
        if (name is Unknown or "value" && owner.Bounds is not null)
            return EditAnswer.Refused($"{Words.Quoted(owner.Name)} has bounds. Remove them first.");
        if (owner is { Bounds: { } bounds, Type: ScalarType { Exact: var exact } } && FieldDocs.Bounds.Contains(name))
            return Into(owner, bounds, name, exact, rest, value);
        if (name == Unknown && owner is { Pair: not null, Role: ValueRole.Field })
            return owner.IsUnknown ? Replace(owner with { LongForm = null, Node = owner.UnknownPair!.Value, Type = ScalarType.Text, Pair = owner.UnknownPair }, value) : EditAnswer.Of(LongForms.SetUnknown(_layout, owner, value));
        if (owner.Type is ListType && NewText.IsNumber(name))
            return AddItem(owner, rest, value);
        if (owner.Role == ValueRole.Group)
            return Into(owner, owner.Node as YamlMapping, name, owner.Symbol?.Type, rest, value);
        if (owner.Type is RecordType { Record: var record } && record.Fields.FirstOrDefault(field => field.Name == name) is { } inRecord)
            return Into(owner, owner.Value as YamlMapping, name, inRecord.Type, rest, value);
        if (owner.Type is ReferenceType { Group: { } group } && group.Fields.FirstOrDefault(field => field.Name == name) is { } ofGroup)
        {
            if (owner.Value is YamlMapping fields)
                return Into(owner, fields, name, ofGroup.Type, rest, value);
            if (owner.Value is YamlScalar { Span.Length: > 0 } alone)
                return EditAnswer.Of(LongForms.SayBeside(_layout, alone, group.Fields[0].Name, NewText.Field(name, ofGroup.Type, rest, value, 0, isInFlow: true, _layout.LineEnd)));
        }

        if (owner.Type is WaiversType)
            return Into(owner, owner.Value as YamlMapping, name, ScalarType.Text, rest, value);
        if (owner.IsReport && FieldDocs.PlaceOfReport.FirstOrDefault(field => field.Name == name) is { } place)
        {
            return owner.LongForm is { } said ? Into(owner, said, name, place.Type, rest, value)
                : owner.Value is YamlScalar { Span.Length: > 0 } or YamlSequence { IsFlow: true }
                ? EditAnswer.Of(LongForms.SayBeside(_layout, owner.Value, "value", NewText.Field(name, place.Type, rest, value, 0, isInFlow: true, _layout.LineEnd)))
                : EditAnswer.Refused($"Write the report of {Words.Quoted(owner.Name)} on one line first.");
        }

        if (owner.Role != ValueRole.Field || !FieldDocs.LongForm.Contains(name))
            return EditAnswer.Refused($"{Words.Quoted(name)} is not allowed under {Words.Quoted(owner.Name)}.");
        FieldType? type = name switch { "sources" => BuiltIns.Sources.Type, "value" => owner.Type, "says" or "parts" => null, _ => ScalarType.Text };
        if ((owner.LongForm ?? owner.Bounds) is { } longForm)
            return Into(owner, longForm, name, type, rest, value);
        return EntryLayout.IsEmpty(owner.Node)
            ? EditAnswer.Refused($"Write a value for {Words.Quoted(owner.Name)} first.")
            : EditAnswer.Of(LongForms.Expand(_layout, owner, name, type, rest, value));
    }

    private EditAnswer AddField(string name, IReadOnlyList<string> rest, string value)
    {
        FieldSymbol? field = entry.Kind?.Find(name);
        if (field is null && entry.Kind is not null && name != "kind")
            return EditAnswer.Refused($"The kind {entry.Kind.Kind.Name} has no field {Words.Quoted(name)}.");
        bool isDetail = rest.Count > 0 && field?.Type is not (RecordType or WaiversType or ListType { Element: RecordType }) && rest[0] != Unknown && !NewText.IsNumber(rest[0]);
        return isDetail ? EditAnswer.Refused($"Write a value for {Words.Quoted(name)} first.") : Into(entry.Root, entry.Text.Fields, name, field?.Type, rest, value);
    }

    private EditAnswer AddItem(WrittenValue list, IReadOnlyList<string> rest, string value)
    {
        FieldType element = ((ListType)list.Type!).Element;
        switch (list.Value)
        {
            case YamlSequence items when items.IsFlow || items.Items.Count > 0:
                return EditAnswer.Of(Insertion.Item(_layout, list, items, element, rest, value));
            case YamlScalar { Span.Length: > 0 } or YamlMapping { IsFlow: true }:
                int start = _layout.SpanOf(list.Value).Start;
                return EditAnswer.Of(_layout.Edit(start, _layout.EndOf(list.Value), $"[{_layout.TextOf(list.Value)}, {NewText.Scalar(element, value, 0, true, _layout.LineEnd)}]"));
            case YamlMapping single:
                return EditAnswer.Of(LongForms.BeginItems(_layout, single, NewText.Scalar(element, value, _layout.ColumnOf(single.Pairs[0].Key) + 2, false, _layout.LineEnd)));
            case YamlScalar when list.Pair is { } pair:
                string text = NewText.Field(list.Name, list.Type, ["0", .. rest], value, _layout.ColumnOf(pair.Key), _layout.IsInFlow(pair.Key), _layout.LineEnd);
                return EditAnswer.Of(_layout.Edit(_layout.BehindColon(pair), _layout.BehindColon(pair), text[(list.Name.Length + 1)..]));
            default:
                return EditAnswer.Refused($"{Words.Quoted(list.Name)} has no list to add to.");
        }
    }

    private EditAnswer Into(WrittenValue owner, YamlMapping? fields, string name, FieldType? type, IReadOnlyList<string> rest, string value) =>
        EditAnswer.Of(Insertion.Into(_layout, entry, owner, fields, name, type, rest, value));

    /// <summary>The group in which a name stands: the entry, the long form, a record.</summary>
    private YamlMapping? GroupOf(WrittenValue owner, YamlPair pair) =>
        new[] { owner.Path.Length == 0 ? entry.Text.Fields : null, owner.LongForm, owner.Value as YamlMapping }.FirstOrDefault(group => group?.Pairs.Contains(pair) == true);

    private static FieldType? ElementOf(WrittenValue value) => value.Type is ListType list ? list.Element : value.Type;
}
