using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>Reads and writes a change as <c>{"from":30,"to":20}</c> or <c>{"delta":5}</c>; what is not written is left out, what is unknown is null.</summary>
/// <typeparam name="T">The type of the series.</typeparam>
/// <param name="values">Reads and writes a value of the series.</param>
public abstract class ChangeJsonConverter<T>(JsonConverter<T> values) : JsonConverter<Change<T>>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not written as a change.</exception>
    public override Change<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw NotAChange();
        (T Value, bool IsThere) from = default, to = default, delta = default;
        bool isToUnknown = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = reader.GetString();
            reader.Read();
            if (name == "to" && reader.TokenType == JsonTokenType.Null)
                isToUnknown = true;
            else if (name == "from")
                from = (ReadValue(ref reader, options), true);
            else if (name == "to")
                to = (ReadValue(ref reader, options), true);
            else if (name == "delta")
                delta = (ReadValue(ref reader, options), true);
            else
                reader.Skip();
        }

        return (from.IsThere, to.IsThere, delta.IsThere, isToUnknown) switch
        {
            (true, true, false, false) => Change<T>.Of(from.Value, to.Value),
            (false, true, false, false) => Change<T>.OfTo(to.Value),
            (false, false, true, false) => Change<T>.OfDelta(delta.Value),
            (true, false, false, true) => Change<T>.OfFromToUnknown(from.Value),
            (false, false, false, true) => Change<T>.OfToUnknown(),
            _ => throw NotAChange(),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Change<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (value.HasFrom)
            WriteValue(writer, "from", value.From, options);
        if (value.HasTo)
            WriteValue(writer, "to", value.To, options);
        else if (value.IsToUnknown)
            writer.WriteNull("to");
        else if (value.HasDelta)
            WriteValue(writer, "delta", value.Delta, options);
        writer.WriteEndObject();
    }

    private T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        values.Read(ref reader, typeof(T), options) ?? throw NotAChange();

    private void WriteValue(Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        values.Write(writer, value, options);
    }

    private static JsonException NotAChange() =>
        new("A change is written as {\"from\":30,\"to\":20}, {\"to\":20}, {\"delta\":5} or {\"from\":30,\"to\":null}.");
}
