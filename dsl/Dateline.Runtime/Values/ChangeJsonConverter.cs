using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Compiled;

/// <summary>
/// Writes a change as what the editors stated of it: <c>{"from":30,"to":20}</c>, <c>{"by":-10}</c>, and
/// <c>{"from":30,"to":null}</c> where from then on nobody knows. A change that is unknown is null.
/// </summary>
/// <typeparam name="T">The type of the series.</typeparam>
/// <param name="ofValue">How one value is written.</param>
internal sealed class ChangeJsonConverter<T>(JsonConverter<T> ofValue) : JsonConverter<Change<T>>
{
    public override Change<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A change is an object with \"from\", \"to\" or \"by\".");
        (bool Is, T? Value) from = default, to = default, by = default;
        bool isUnknown = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (name is not ("from" or "to" or "by"))
                throw new JsonException($"A change has no \"{name}\".");
            reader.Read();
            isUnknown |= name == "to" && reader.TokenType == JsonTokenType.Null;
            (bool Is, T? Value) value = reader.TokenType == JsonTokenType.Null ? default : (true, SeriesJson.Read(ref reader, ofValue, options));
            if (name == "from")
                from = value;
            else if (name == "to")
                to = value;
            else
                by = value;
        }

        if (by.Is && (from.Is || to.Is || isUnknown))
            throw new JsonException("A change says either \"by\" how much, or \"from\" and \"to\" what.");
        return by.Is ? Change<T>.OfDelta(by.Value!)
            : isUnknown ? (from.Is ? Change.FromToUnknown(from.Value!) : Change.ToUnknown<T>())
            : !to.Is ? throw new JsonException("A change says \"to\" what or \"by\" how much.")
            : from.Is ? Change.FromTo(from.Value!, to.Value!) : Change.To(to.Value!);
    }

    public override void Write(Utf8JsonWriter writer, Change<T> value, JsonSerializerOptions options)
    {
        if (value == default)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        if (value.TryGetFrom(out T? from))
            WriteValue(writer, "from", from, options);
        if (value.TryGetTo(out T? to))
            WriteValue(writer, "to", to, options);
        else if (value.IsToUnknown)
            writer.WriteNull("to");
        else if (value.HasDelta)
            WriteValue(writer, "by", value.Delta, options);
        writer.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        SeriesJson.Write(writer, value, ofValue, options);
    }
}
