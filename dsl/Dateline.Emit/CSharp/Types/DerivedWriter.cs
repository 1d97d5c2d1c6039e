using Dateline.Emit.CSharp.Checks;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Emit.Model.Rules;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes what a record derives from its fields: computed whenever it is asked for, so that a copy with another value has another result.</summary>
internal static class DerivedWriter
{
    public static void Write(SourceWriter writer, KindShape kind, TypeText types)
    {
        foreach (DerivedShape member in kind.Derived)
        {
            writer.Line().Summary($"Derived: {member.Text}. Null where it is not known.");
            writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            writer.Line($"public {TypeOf(member, types)}? {member.Member()} => {ValueOf(member, types)};");
        }
    }

    /// <summary>What each of them says to a rule, as cases of a switch over the names of fields.</summary>
    public static IEnumerable<string> FactsOf(KindShape kind) => kind.Derived.Select(member => $"{EditorText.Literal(member.Key)} => {FactOf(member.Body)},");

    private static string FactOf(ExpressionShape body) => body switch
    {
        PathShape => ExpressionText.Fact(body, EntryText.OfRecord),
        NumberShape or TextShape or DateShape or SizeShape or ArithmeticShape or DurationShape or AgeShape or ListFunctionShape { IsCondition: false } =>
            $"global::Dateline.Compiled.DerivedValues.Computed({ExpressionText.Fact(body, EntryText.OfRecord)})",
        _ => $"global::Dateline.Compiled.DerivedValues.Computed({ExpressionText.Condition(body, EntryText.OfRecord)})",
    };

    private static string TypeOf(DerivedShape member, TypeText types) => member.Value switch
    {
        ExpressionKind.Condition => "bool",
        ExpressionKind.Number => "decimal",
        ExpressionKind.Date => "global::Dateline.EventDate",
        ExpressionKind.Moment => "global::System.DateTimeOffset",
        ExpressionKind.Duration => "global::Dateline.Duration",
        ExpressionKind.Text => "string",
        _ => types.Of(member.Type!),
    };

    private static string ValueOf(DerivedShape member, TypeText types)
    {
        string fact = $"__FactOf({EditorText.Literal(member.Key)})";
        return member.Value switch
        {
            ExpressionKind.Condition => $"global::Dateline.Compiled.Facts.Test({fact})",
            ExpressionKind.Choice => $"global::Dateline.Compiled.DerivedValues.Text({fact}) is {{ }} option ? {types.Choices}.FindOf{((ChoiceShapeName)member.Type!).Class()}(option) : null",
            ExpressionKind.Reference => $"global::Dateline.Compiled.DerivedValues.Entry<{types.Of(member.Type!)}>({fact})",
            _ => $"global::Dateline.Compiled.DerivedValues.{member.Value}({fact})",
        };
    }
}
