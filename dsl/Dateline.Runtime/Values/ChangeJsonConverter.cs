using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>
/// Writes a change as what the editors stated of it: <c>{"from":30,"to":20}</c>, <c>{"by":-10}</c>, and
/// <c>{"from":30,"to":null}</c> where from then on nobody knows. Where there is nobody it has the word of the files,
/// <c>{"from":"ada","to":"nobody"}</c>, which no entry has for its id. A change that is unknown is null.
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
        Reading<T> from = default, to = default, by = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (name is not ("from" or "to" or "by"))
                throw new JsonException($"A change has no \"{name}\".");
            reader.Read();
            Reading<T> value = reader.TokenType != JsonTokenType.Null ? SeriesJson.ReadValue(ref reader, ofValue, options)
                : name == "to" ? Reading.Unknown<T>() : default;
            if (name == "from")
                from = value;
            else if (name == "to")
                to = value;
            else
                by = value;
        }

        if (by.IsKnown && (from != default || to != default))
            throw new JsonException("A change says either \"by\" how much, or \"from\" and \"to\" what.");
        return by.IsKnown ? Change<T>.OfDelta(by.Value)
            : to == default ? throw new JsonException("A change says \"to\" what or \"by\" how much.")
            : Change<T>.Of(from, to);
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
        else if (value.IsFromNobody)
            writer.WriteString("from", Nobody.Word);
        if (value.TryGetTo(out T? to))
            WriteValue(writer, "to", to, options);
        else if (value.IsToUnknown)
            writer.WriteNull("to");
        else if (value.IsToNobody)
            writer.WriteString("to", Nobody.Word);
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
