using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Cursors;

/// <summary>What may stand at a cursor in an events file.</summary>
internal abstract record CursorTarget
{
    /// <summary>Text, or nothing that is known.</summary>
    public sealed record Nothing : CursorTarget;

    /// <summary>The name of a kind.</summary>
    public sealed record KindName : CursorTarget;

    /// <summary>The fields of an entry.</summary>
    public sealed record FieldsOfEntry(KindTable? Kind) : CursorTarget;

    /// <summary>The fields of a record.</summary>
    public sealed record FieldsOfRecord(RecordSymbol Record) : CursorTarget;

    /// <summary>The names of the long form of a value.</summary>
    public sealed record LongForm(FieldSymbol Field) : CursorTarget;

    /// <summary>The ids of sources that say something else.</summary>
    public sealed record Reports(FieldSymbol Field) : CursorTarget;

    /// <summary>What one source says: the value, and where in the source.</summary>
    public sealed record Report(FieldSymbol Field) : CursorTarget;

    public sealed record PartNames(FieldSymbol Field) : CursorTarget;

    public sealed record RuleNames : CursorTarget;

    /// <summary>The settings of a file.</summary>
    public sealed record FileSettings : CursorTarget;

    /// <summary>A value of a type.</summary>
    public sealed record ValueOf(FieldType Type, FieldSymbol? Field) : CursorTarget;

    public static readonly CursorTarget None = new Nothing();

    /// <param name="kinds">The kinds of the timeline.</param>
    /// <param name="kind">That of the entry; null where it has none.</param>
    public static CursorTarget Of(CursorPlace place, SchemaTable kinds, KindTable? kind)
    {
        if (place.Path.Count == 0)
            return None;
        CursorTarget target = place.Path[0] == "file" ? new FileSettings() : new FieldsOfEntry(kind);
        for (int i = 1; i < place.Path.Count; i++)
            target = Below(target, place.Path[i], kinds);
        return target;
    }

    private static CursorTarget Below(CursorTarget target, string name, SchemaTable kinds)
    {
        switch (target)
        {
            case FileSettings:
                return name switch { "defaults" => new FieldsOfEntry(null), "except" => new RuleNames(), _ => None };
            case FieldsOfEntry when name == "kind":
                return new KindName();
            case FieldsOfEntry entry:
                FieldSymbol? field = entry.Kind is { } kind ? kind.Find(name) : kinds.FieldsNamed(name) is [var only] ? only : null;
                return field is null ? None : new ValueOf(field.Type, field);
            case FieldsOfRecord { Record: var record }:
                return record.Fields.FirstOrDefault(field => field.Name == name) is { } inRecord ? new ValueOf(inRecord.Type, inRecord) : None;
            case ValueOf { Type: ListType { Element: ReferenceType { Group: { } ofItem } } } when ofItem.Fields.Any(one => one.Name == name):
                return Below(new FieldsOfRecord(ofItem), name, kinds);
            case ValueOf { Type: ListType list, Field: var field1 } when name == CursorPlace.Item:
                return new ValueOf(list.Element, field1);
            case ValueOf { Type: RecordType record1 } when record1.Record.Fields.Any(one => one.Name == name):
                return Below(new FieldsOfRecord(record1.Record), name, kinds);
            case ValueOf { Type: ReferenceType { Group: { } group } } when group.Fields.Any(one => one.Name == name):
                return Below(new FieldsOfRecord(group), name, kinds);
            case ValueOf { Type: WaiversType }:
                return None;
            case ValueOf { Field: { } symbol } value:
                return name switch
                {
                    "value" => value,
                    "sources" => new ValueOf(BuiltIns.Sources.Type, BuiltIns.Sources),
                    "says" => new Reports(symbol),
                    "parts" => new PartNames(symbol),
                    _ => None,
                };
            case Reports reports:
                return new Report(reports.Field);
            case Report report:
                return name == "value" ? new ValueOf(report.Field.Type, report.Field) : name == CursorPlace.Item && report.Field.Type is ListType ofReport ? new ValueOf(ofReport.Element, report.Field) : None;
            default:
                return None;
        }
    }
}
