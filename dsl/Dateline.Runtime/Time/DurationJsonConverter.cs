using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>Reads and writes a <see cref="Duration"/> as the text of ISO 8601.</summary>
public sealed class DurationJsonConverter : JsonConverter<Duration>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no text, or not a duration.</exception>
    public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Duration.TryParse(reader.GetString(), out Duration duration)
            ? duration
            : throw new JsonException("A duration is written as a text of ISO 8601, such as \"P6M\" or \"P1Y3M\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
