using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes what turns options into the names that the files have for them, and back.</summary>
internal static class ChoiceReaderWriter
{
    public static void Write(SourceWriter writer, TimelineShape shape)
    {
        writer.Line().Remark("Reads the choices from compiled text.").Open("internal static class CompiledChoices");
        foreach (ChoiceShape choice in shape.Choices)
        {
            string type = $"global::{shape.Namespace}.{choice.Name}";
            writer.Line($"public static {choice.Name} {choice.Name}(Cell cell) =>").Deeper(() => writer.Line(
                $"FindOf{choice.Name}(CellReaders.Text(cell)) ?? throw new InvalidOperationException(\"The compiled data has an option that the timeline does not know.\");"));
            writer.Line();
            writer.Open($"public static {choice.Name}? FindOf{choice.Name}(string name) => name switch");
            foreach (OptionShape option in choice.Options)
                writer.Line($"{EditorText.Literal(option.Key)} => {type}.{option.Name},");
            writer.Line("_ => null,").Close("};");
            writer.Line().Open($"public static string? NameOf({choice.Name} value) => value switch");
            foreach (OptionShape option in choice.Options)
                writer.Line($"{type}.{option.Name} => {EditorText.Literal(option.Key)},");
            writer.Line("_ => null,").Close("};");
            writer.Line().Line($"public static Fact FactOf({choice.Name} value) => Fact.Of((object?)(NameOf(value) ?? value.ToString()));").Line();
        }

        WriteRegistration(writer, shape);
        writer.Close();
    }

    private static void WriteRegistration(SourceWriter writer, TimelineShape shape)
    {
        if (shape.Choices.Count == 0)
            return;
        writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]").Open("internal static void Register()");
        foreach (ChoiceShape choice in shape.Choices)
            writer.Line($"ChoiceNames.Register<global::{shape.Namespace}.{choice.Name}>(NameOf, FindOf{choice.Name});");
        writer.Close();
    }
}
