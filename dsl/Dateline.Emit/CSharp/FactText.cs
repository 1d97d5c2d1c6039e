using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>What a property says to a rule, as an expression of the type <c>Fact</c>.</summary>
internal static class FactText
{
    public static string Of(Member member) => member.Shape.Type switch
    {
        ReferenceShape => $"Fact.Of((object?){member.Target}.ValueOrNull(Timeline.Compiled))",
        ListShape list => $"Fact.List({member.Shape.Name}, {ReaderOf(list.Element)})",
        ChangeShape change => $"Fact.Change({(member.Shape.IsRequired ? member.Target : $"KnownValue.Of({member.Target})")}, {ReaderOf(change.Of)}, this, {EditorText.Literal(member.Shape.Moves?.Subject ?? "")}, {EditorText.Literal(member.Shape.Moves?.Series ?? "")})",
        ChoiceShapeName when member.Shape.IsRequired => $"{member.Target}.IsKnown ? Timeline.CompiledChoices.FactOf({member.Target}.Value) : Fact.Of({member.Target})",
        ChoiceShapeName => $"{member.Target} is {{ }} chosen ? Timeline.CompiledChoices.FactOf(chosen) : Fact.Absent",
        _ when member.Field is not null => $"Fact.Of({member.Target})",
        _ => $"Fact.Of((object?){member.Target})",
    };

    /// <summary>What a value of the type says, as a function.</summary>
    public static string ReaderOf(TypeShape type) => type is ChoiceShapeName
        ? "static value => Timeline.CompiledChoices.FactOf(value)"
        : "static value => Fact.Of((object?)value)";
}
