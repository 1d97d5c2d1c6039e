using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.Model;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Records;

/// <summary>How C# writes a type, and how generated code reads a value of it from compiled text.</summary>
/// <param name="ns">The namespace of the timeline.</param>
internal sealed class TypeText(string ns)
{
    public string Namespace => ns;

    /// <summary>The expression that holds the compiled data.</summary>
    public string Compiled => Own("Timeline.__Compiled");

    /// <summary>The class that reads and writes options.</summary>
    public string Choices => Own("Timeline.__Choices");

    /// <summary>A class of the timeline, in full: a property of the same name would come before it.</summary>
    public string Own(string name) => $"global::{ns}.{name}";

    public string Of(TypeShape type) => type switch
    {
        ScalarShape scalar => Of(scalar.Kind),
        EstimateShape estimate => $"global::Dateline.Estimate<{Of(estimate.Of)}>",
        ChoiceShapeName choice => Own(choice.Class()),
        ReferenceShape reference => Own(reference.Class()),
        RecordShapeName record => Own(record.Class()),
        ListShape list => $"global::System.Collections.Immutable.ImmutableArray<{Of(list.Element)}>",
        SetShape set => $"global::Dateline.SetOf<{Of(set.Of)}>",
        MaybeNobodyShape reading => $"global::Dateline.Reading<{Of(reading.Of)}>",
        ChangeShape change => $"global::Dateline.Change<{Of(change.Of)}>",
        _ => throw new NotSupportedException(type.ToString()),
    };

    /// <summary>An expression of the type <c>CellReader&lt;T&gt;</c>.</summary>
    public string ReaderOf(TypeShape type) => type switch
    {
        ScalarShape scalar => $"global::Dateline.Compiled.CellReaders.{ReaderOf(scalar.Kind)}",
        EstimateShape estimate => $"global::Dateline.Compiled.CellReaders.EstimateOf<{Of(estimate.Of)}>({ReaderOf(estimate.Of)})",
        ChoiceShapeName choice => $"{Choices}.Read{choice.Class()}",
        ReferenceShape reference => $"{Compiled}.Entry<{Own(reference.Class())}>",
        RecordShapeName record => $"static cell => new {Own(record.Class())}(cell)",
        ListShape list => $"global::Dateline.Compiled.CellReaders.ListOf<{Of(list.Element)}>({ReaderOf(list.Element)})",
        SetShape set => $"global::Dateline.Compiled.CellReaders.SetOf<{Of(set.Of)}>({ReaderOf(set.Of)})",
        MaybeNobodyShape reading => $"global::Dateline.Compiled.CellReaders.ReadingOf<{Of(reading.Of)}>({ReaderOf(reading.Of)})",
        ChangeShape change => $"static cell => global::Dateline.Compiled.CellReaders.Change<{Of(change.Of)}>(cell, {ReaderOf(change.Of)})",
        _ => throw new NotSupportedException(type.ToString()),
    };

    /// <summary>Whether an absent value needs the nullable form of a struct.</summary>
    public static bool IsStruct(TypeShape type) =>
        type is ChoiceShapeName or ChangeShape or MaybeNobodyShape or EstimateShape || (type is ScalarShape scalar && scalar.Kind is not (ScalarKind.Text or ScalarKind.Url or ScalarKind.Date));

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "string",
        ScalarKind.Count or ScalarKind.Integer => "long",
        ScalarKind.Number => "decimal",
        ScalarKind.Flag => "bool",
        ScalarKind.Date => "global::Dateline.EventDate",
        ScalarKind.Day => "global::System.DateOnly",
        ScalarKind.Duration => "global::Dateline.Duration",
        ScalarKind.Moment => "global::System.DateTimeOffset",
        _ => "global::System.Uri",
    };

    private static string ReaderOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Count => nameof(ScalarKind.Integer),
        _ => kind.ToString(),
    };
}
