using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes the choices as enums.</summary>
internal static class ChoiceWriter
{
    public static GeneratedFile Write(TimelineShape shape, TypeText types)
    {
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        bool isFirst = true;
        foreach (ChoiceShape choice in shape.Choices)
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            writer.Summary(choice.Description);
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Dateline.Compiled.ChoiceJsonConverter<{types.Own(choice.Class())}>))]");
            writer.Open($"public enum {choice.Class()}");
            foreach (string option in choice.Options)
                writer.Remark($"Written <c>{option}</c>.").Line($"{CSharpNames.ToPascalCase(option)},");
            writer.Close();
        }

        return new GeneratedFile("Choices.g.cs", writer.ToString());
    }
}
