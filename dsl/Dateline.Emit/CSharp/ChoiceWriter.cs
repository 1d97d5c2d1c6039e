using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes the choices as enums.</summary>
internal static class ChoiceWriter
{
    public static GeneratedFile Write(TimelineShape shape)
    {
        SourceWriter writer = GeneratedFile.Begin(shape.Namespace);
        bool isFirst = true;
        foreach (ChoiceShape choice in shape.Choices)
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            writer.Summary(choice.Description);
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Dateline.Compiled.ChoiceJsonConverter<global::{shape.Namespace}.{choice.Name}>))]");
            writer.Open($"public enum {choice.Name}");
            foreach (OptionShape option in choice.Options)
                writer.Remark($"Written <c>{option.Key}</c>.").Line($"{option.Name},");
            writer.Close();
        }

        return new GeneratedFile("Choices.g.cs", writer.ToString());
    }
}
