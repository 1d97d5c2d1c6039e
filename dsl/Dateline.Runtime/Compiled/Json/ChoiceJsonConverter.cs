using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Compiled;

/// <summary>Writes an option of a choice as the files do, also as a key.</summary>
/// <typeparam name="TChoice">The choice.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceJsonConverter<TChoice> : JsonConverter<TChoice>
    where TChoice : struct, Enum
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no option of the choice.</exception>
    public override TChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Find(reader.GetString()!) : throw new JsonException($"A {typeof(TChoice).Name} is the name of an option.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TChoice value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ChoiceNames.Of(value));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no option of the choice.</exception>
    public override TChoice ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TChoice value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ChoiceNames.Of(value));
    }

    internal static TChoice Find(string name) =>
        ChoiceNames.Find<TChoice>(name) ?? throw new JsonException($"The choice {typeof(TChoice).Name} has no option \"{name}\".");
}
