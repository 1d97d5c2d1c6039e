using Dateline.Emit.Model;
using Dateline.Language.Schema;

namespace Dateline.Emit.CSharp;

/// <summary>How C# writes a type, and how generated code reads a value of it from compiled text.</summary>
internal static class TypeText
{
    public static string Of(TypeShape type) => type switch
    {
        ScalarShape scalar => Of(scalar.Kind),
        ChoiceShapeName choice => choice.Name,
        ReferenceShape reference => reference.Name,
        RecordShapeName record => record.Name,
        ListShape list => $"ImmutableArray<{Of(list.Element)}>",
        ChangeShape change => $"Change<{Of(change.Of)}>",
        _ => throw new NotSupportedException(type.ToString()),
    };

    /// <summary>An expression of the type <c>CellReader&lt;T&gt;</c>.</summary>
    public static string ReaderOf(TypeShape type) => type switch
    {
        ScalarShape scalar => $"CellReaders.{ReaderOf(scalar.Kind)}",
        ChoiceShapeName choice => $"Timeline.CompiledChoices.{choice.Name}",
        ReferenceShape reference => $"Timeline.Compiled.Entry<{reference.Name}>",
        RecordShapeName record => $"static cell => new {record.Name}(cell)",
        ListShape list => $"CellReaders.ListOf<{Of(list.Element)}>({ReaderOf(list.Element)})",
        ChangeShape change => $"CellReaders.ChangeOf<{Of(change.Of)}>({ReaderOf(change.Of)})",
        _ => throw new NotSupportedException(type.ToString()),
    };

    /// <summary>Whether an absent value needs the nullable form of a struct.</summary>
    public static bool IsStruct(TypeShape type) =>
        type is ChoiceShapeName or ChangeShape || (type is ScalarShape scalar && scalar.Kind is not (ScalarKind.Text or ScalarKind.Url or ScalarKind.Date));

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "string",
        ScalarKind.Count or ScalarKind.Integer => "long",
        ScalarKind.Number => "decimal",
        ScalarKind.Flag => "bool",
        ScalarKind.Date => "EventDate",
        ScalarKind.Day => "DateOnly",
        ScalarKind.Moment => "DateTimeOffset",
        _ => "Uri",
    };

    private static string ReaderOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Count => nameof(ScalarKind.Integer),
        _ => kind.ToString(),
    };
}
