using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>What a property says to a rule, as an expression of the type <c>Fact</c>.</summary>
internal static class FactText
{
    public static string Of(Member member, TypeText types) => member.Shape.Type switch
    {
        ReferenceShape => $"{member.Target}.FactOf({types.Compiled})",
        ListShape list => $"global::Dateline.Compiled.Fact.List({member.Shape.Member()}, {ReaderOf(list.Element, types)})",
        ChangeShape change => $"global::Dateline.Compiled.Fact.Change({(member.Shape.IsRequired ? member.Target : $"global::Dateline.Compiled.KnownValue.Of({member.Target})")}, {ReaderOf(change.Of, types)}, this, {EditorText.Literal(member.Shape.Moves?.Subject ?? "")}, {EditorText.Literal(member.Shape.Moves?.Series ?? "")})",
        SetShape set => $"global::Dateline.Compiled.Fact.SetField({member.Target}, {ReaderOf(set.Of, types)})",
        MaybeNobodyShape => $"global::Dateline.Compiled.Fact.Reading({member.Target})",
        ChoiceShapeName when member.Shape.IsRequired => $"{member.Target}.IsKnown ? {types.Choices}.FactOf({member.Target}.Value) : global::Dateline.Compiled.Fact.Of({member.Target})",
        ChoiceShapeName => $"{member.Target} is {{ }} chosen ? {types.Choices}.FactOf(chosen) : global::Dateline.Compiled.Fact.Absent",
        _ when member.Field is not null => $"global::Dateline.Compiled.Fact.Of({member.Target})",
        _ => $"global::Dateline.Compiled.Fact.Of((object?){member.Target})",
    };

    /// <summary>What a value of the type says, as a function.</summary>
    public static string ReaderOf(TypeShape type, TypeText types) => type switch
    {
        ChoiceShapeName => $"static value => {types.Choices}.FactOf(value)",
        SetShape set => $"static set => global::Dateline.Compiled.Fact.Set(set, {ReaderOf(set.Of, types)})",
        _ => "static value => global::Dateline.Compiled.Fact.Of((object?)value)",
    };
}
