using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Editing.Answers;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Page.Messages;

/// <summary>An edit as <see cref="EditMessage"/>.</summary>
internal sealed class EditJson : JsonConverter<TextEdit>
{
    public override TextEdit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("The page sends no edits.");

    public override void Write(Utf8JsonWriter writer, TextEdit value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("file", value.Path);
        writer.WriteNumber("start", value.Span.Start);
        writer.WriteNumber("length", value.Span.Length);
        writer.WriteString("text", value.NewText);
        writer.WriteEndObject();
    }
}

/// <summary>A place as <see cref="PlaceMessage"/>.</summary>
internal sealed class PlaceJson : JsonConverter<Place>
{
    public override Place Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("The page sends no places.");

    public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("file", value.Path);
        writer.WriteNumber("line", value.LineNumber);
        writer.WriteNumber("start", value.Span.Start);
        writer.WriteNumber("length", value.Span.Length);
        writer.WriteEndObject();
    }
}

internal sealed class CategoryJson() : JsonStringEnumConverter<KindCategory>(JsonNamingPolicy.CamelCase);

internal sealed class CompletionKindJson() : JsonStringEnumConverter<CompletionKind>(JsonNamingPolicy.CamelCase);

internal sealed class FormInputJson() : JsonStringEnumConverter<FormInput>(JsonNamingPolicy.CamelCase);

internal sealed class TokenKindJson() : JsonStringEnumConverter<TokenKind>(JsonNamingPolicy.CamelCase);
