using Dateline.Editing.Snapshots;
using Dateline.Editing.Texts;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Written;

/// <summary>An entry as it is written, each value beside the type that reads it.</summary>
/// <param name="Kind">Null where it has none that is declared.</param>
/// <param name="Root">The entry as a value whose parts are its fields.</param>
internal sealed record WrittenEntry(EntryText Text, KindTable? Kind, WrittenValue Root)
{
    private static readonly FieldSymbol KindField = new("kind", ScalarType.Text);

    /// <summary>Null where there is no such entry.</summary>
    public static WrittenEntry? Of(Snapshot snapshot, string path, string id) =>
        snapshot.LinesOf(path) is { } lines && EntryText.Named(lines, id) is { } text ? Of(snapshot, text) : null;

    public static WrittenEntry Of(Snapshot snapshot, EntryText text)
    {
        BoundEntry? bound = snapshot.EntryOf(text);
        SchemaTable? kinds = snapshot.TimelineOf(text.Lines.File.Path) is { } timeline ? Snapshot.KindsOf(timeline) : null;
        string? written = (text.Fields?.Find("kind")?.Value as YamlScalar)?.Value;
        KindTable? kind = kinds?.Find(bound?.Kind?.Name ?? written ?? "");
        var root = new WrittenValue("", "", ValueRole.Group, null, null, text.Pair, text.Pair.Value)
        {
            Parts = [.. Addressed(text.Fields, "").Select(one => Field(one.Pair, one.Path, one.Pair.Key.Value == "kind" ? KindField : kind?.Find(one.Pair.Key.Value)))],
        };
        return new WrittenEntry(text, kind, root);
    }

    /// <summary>The names of a group with their addresses; one that stands again has the number of the time behind it.</summary>
    private static IEnumerable<(YamlPair Pair, string Path)> Addressed(YamlNode? node, string prefix)
    {
        IReadOnlyList<YamlPair> pairs = (node as YamlMapping)?.Pairs ?? [];
        for (int i = 0; i < pairs.Count; i++)
        {
            string name = pairs[i].Key.Value;
            int time = 1;
            for (int j = 0; j < i; j++)
                time += pairs[j].Key.Value == name ? 1 : 0;
            yield return (pairs[i], prefix + Address.Of(name, time));
        }
    }

    private static WrittenValue Field(YamlPair pair, string path, FieldSymbol? symbol) => Value(path, pair.Key.Value, ValueRole.Field, symbol?.Type, symbol, pair, pair.Value);

    private static WrittenValue Beside(YamlPair pair, string path, FieldSymbol? symbol) => Value(path, pair.Key.Value, ValueRole.Beside, symbol?.Type, symbol, pair, pair.Value);

    private static WrittenValue Value(string path, string name, ValueRole role, FieldType? type, FieldSymbol? symbol, YamlPair? pair, YamlNode node)
    {
        var value = new WrittenValue(path, name, role, type, symbol, pair, node);
        if (type is null)
            return value;
        // Bounds alone are the value.
        bool isEstimate = (type is ScalarType { IsNumber: true } || type.Bounded is not null) && node is YamlMapping { Pairs: { Count: > 0 } bounds } && bounds.All(IsBound);
        if (role == ValueRole.Field && !isEstimate && LongFormReader.Recognizes(node, type))
            value = value with { LongForm = (YamlMapping)node };
        if (type is ScalarType { IsEstimate: true } estimate && value.BoundsPlace is { } place && (isEstimate || (value.LongForm is not null && place.Pairs.Any(IsBound))))
        {
            value = value with
            {
                Bounds = place,
                Parts = [.. Addressed(place, path + "/").Where(one => IsBound(one.Pair)).Select(one => Value(one.Path, one.Pair.Key.Value, ValueRole.Detail, estimate.Exact, null, one.Pair, one.Pair.Value))],
            };
        }

        if (value.LongForm is { } longForm)
            value = value with { Details = [.. Addressed(longForm, path + "/").Where(one => value.Bounds is null || !IsBound(one.Pair)).Select(detail => Detail(detail.Path, symbol!, detail.Pair)).OfType<WrittenValue>()] };
        return value.Bounds is null && value.Value is { } inner && !value.IsUnknown ? value with { Parts = PartsOf(path, type, symbol, inner) } : value;
    }

    private static bool IsBound(YamlPair pair) => FieldDocs.Bounds.Contains(pair.Key.Value);

    private static IReadOnlyList<WrittenValue> PartsOf(string path, FieldType type, FieldSymbol? symbol, YamlNode node) => (type, node) switch
    {
        (ListType list, YamlSequence sequence) => [.. sequence.Items.Select((item, i) => Value($"{path}/{Words.Number(i)}", "", ValueRole.Item, list.Element, symbol, null, item))],
        // What stands without brackets is a list of one.
        (ListType { AcceptsSingle: true } list, YamlMapping or YamlScalar { Span.Length: > 0 }) => [Value(path + "/0", "", ValueRole.Item, list.Element, symbol, null, node)],
        (RecordType record, YamlMapping mapping) => [.. Addressed(mapping, path + "/").Select(one => Field(one.Pair, one.Path, record.Record.Fields.FirstOrDefault(field => field.Name == one.Pair.Key.Value)))],
        (ReferenceType { Group: { } group }, YamlMapping mapping) => [.. Addressed(mapping, path + "/").Select(one => Beside(one.Pair, one.Path, group.Fields.FirstOrDefault(field => field.Name == one.Pair.Key.Value)))],
        (WaiversType, YamlMapping mapping) => [.. Addressed(mapping, path + "/").Select(one => Value(one.Path, one.Pair.Key.Value, ValueRole.Detail, ScalarType.Text, null, one.Pair, one.Pair.Value))],
        _ => [],
    };

    /// <summary>What a source says of a number may be known in part.</summary>
    private static FieldType TypeOfReport(FieldType type) => (type as ScalarType)?.Exact.Estimate ?? type;

    private static WrittenValue Report(string path, FieldSymbol field, YamlPair pair)
    {
        FieldType type = TypeOfReport(field.Type);
        WrittenValue report = Value(path, pair.Key.Value, ValueRole.Detail, type, field, pair, pair.Value) with { IsReport = true };
        return pair.Value is YamlMapping said && said.Find("value") is { } stated
            ? report with
            {
                LongForm = said,
                Details = [.. Addressed(said, path + "/").Where(one => one.Pair.Key.Value != "value").Select(one => Beside(one.Pair, one.Path, BuiltIns.Citation.Fields.FirstOrDefault(place => place.Name == one.Pair.Key.Value)))],
                Parts = PartsOf(path, type, field, stated.Value),
            }
            : report;
    }

    private static WrittenValue? Detail(string address, FieldSymbol field, YamlPair pair)
    {
        string name = pair.Key.Value;
        return name switch
        {
            "value" or "unknown" => null,
            "sources" => Value(address, name, ValueRole.Detail, BuiltIns.Sources.Type, BuiltIns.Sources, pair, pair.Value),
            "low" or "best" or "high" when field.Type.Bounded is { } estimate => Value(address, name, ValueRole.Detail, estimate.Exact, null, pair, pair.Value),
            "why" or "note" => Value(address, name, ValueRole.Detail, ScalarType.Text, null, pair, pair.Value),
            "says" or "parts" => new WrittenValue(address, name, ValueRole.Group, null, field, pair, pair.Value)
            {
                Parts = [.. Addressed(pair.Value, address + "/").Select(one => name == "says" ? Report(one.Path, field, one.Pair) : Value(one.Path, one.Pair.Key.Value, ValueRole.Detail, field.Type, field, one.Pair, one.Pair.Value))],
            },
            _ => new WrittenValue(address, name, ValueRole.Detail, null, null, pair, pair.Value),
        };
    }
}
