using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>Reads and writes an <see cref="EventDate"/> as its text, also as a key.</summary>
public sealed class EventDateJsonConverter : JsonConverter<EventDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no text, or not a date.</exception>
    public override EventDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException("A date is written as a text, such as \"2021-10-06\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EventDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is not a date.</exception>
    public override EventDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, EventDate value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Text);

    internal static EventDate Parse(string text)
    {
        try
        {
            return EventDate.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
