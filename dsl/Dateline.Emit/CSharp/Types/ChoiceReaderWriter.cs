using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes what turns options into the names that the files have for them, and back.</summary>
internal static class ChoiceReaderWriter
{
    public static void Write(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        writer.Line().Remark("Reads the choices from compiled text.").Open("internal static class __Choices");
        foreach (ChoiceShape choice in shape.Choices)
        {
            string type = types.Own(choice.Class());
            writer.Line($"public static {type} Read{choice.Class()}(global::Dateline.Compiled.Cell cell) =>").Deeper(() => writer.Line(
                $"FindOf{choice.Class()}(global::Dateline.Compiled.CellReaders.Text(cell)) ?? throw new global::System.InvalidOperationException(\"The compiled data has an option that the timeline does not know.\");"));
            writer.Line();
            writer.Open($"public static {type}? FindOf{choice.Class()}(string name) => name switch");
            foreach (string option in choice.Options)
                writer.Line($"{EditorText.Literal(option)} => {type}.{CSharpNames.ToPascalCase(option)},");
            writer.Line("_ => null,").Close("};");
            writer.Line().Open($"public static string? NameOf({type} value) => value switch");
            foreach (string option in choice.Options)
                writer.Line($"{type}.{CSharpNames.ToPascalCase(option)} => {EditorText.Literal(option)},");
            writer.Line("_ => null,").Close("};");
            writer.Line().Line($"public static global::Dateline.Compiled.Fact FactOf({type} value) => global::Dateline.Compiled.Fact.Of((object?)(NameOf(value) ?? value.ToString()));").Line();
        }

        WriteRegistration(writer, shape, types);
        writer.Close();
    }

    private static void WriteRegistration(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        if (shape.Choices.Count == 0)
            return;
        writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]").Open("internal static void Register()");
        foreach (ChoiceShape choice in shape.Choices)
            writer.Line($"global::Dateline.Compiled.ChoiceNames.Register<{types.Own(choice.Class())}>(NameOf, FindOf{choice.Class()});");
        writer.Close();
    }
}
