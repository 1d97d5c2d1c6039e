using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Compiled;

/// <summary>Writes a reading as its state and what is known.</summary>
/// <typeparam name="T">The type of the series.</typeparam>
/// <param name="ofValue">How one value is written.</param>
internal sealed class ReadingJsonConverter<T>(JsonConverter<T> ofValue) : JsonConverter<Reading<T>>
{
    private static readonly (ReadingState State, string Name)[] States =
        [(ReadingState.NotYet, "not-yet"), (ReadingState.Known, "known"), (ReadingState.Unclear, "unclear"), (ReadingState.Unknown, "unknown"), (ReadingState.Nobody, "nobody")];

    public override Reading<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A reading is an object with a \"state\".");
        string? state = null;
        bool mayBeUnknown = false;
        bool mayBeNobody = false;
        var values = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (name == "state")
                state = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException("The state of a reading is a text.");
            else if (name == "mayBeUnknown")
                mayBeUnknown = ReadFlag(ref reader, name);
            else if (name == "mayBeNobody")
                mayBeNobody = ReadFlag(ref reader, name);
            else if (name == "value")
                values.Add(ReadValue(ref reader, options));
            else if (name == "candidates" && reader.TokenType == JsonTokenType.StartArray)
                ReadCandidates(ref reader, values, options);
            else
                throw new JsonException($"A reading has no \"{name}\" such as this.");
        }

        return (state, values.Count, mayBeUnknown || mayBeNobody) switch
        {
            ("known", 1, false) => Reading.Known(values[0]),
            ("unclear", > 0, _) => Reading<T>.Unclear(values.ToImmutable(), mayBeUnknown, mayBeNobody),
            ("unclear", 0, _) when mayBeNobody => Reading<T>.Unclear([], mayBeUnknown, mayBeNobody),
            ("unknown", 0, false) => Reading.Unknown<T>(),
            ("not-yet", 0, false) => Reading.NotYet<T>(),
            ("nobody", 0, false) => Reading<T>.OfNobody,
            _ => throw new JsonException("A reading is \"known\" with a \"value\", \"unclear\" with \"candidates\", \"nobody\", \"unknown\" or \"not-yet\"."),
        };
    }

    public override void Write(Utf8JsonWriter writer, Reading<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("state", Array.Find(States, state => state.State == value.State).Name);
        if (value.TryGetValue(out T? known))
        {
            writer.WritePropertyName("value");
            SeriesJson.Write(writer, known, ofValue, options);
        }
        else if (value.State == ReadingState.Unclear)
        {
            writer.WriteStartArray("candidates");
            foreach (T candidate in value.Candidates)
                SeriesJson.Write(writer, candidate, ofValue, options);
            writer.WriteEndArray();
            if (value.MayBeUnknown)
                writer.WriteBoolean("mayBeUnknown", true);
            if (value.MayBeNobody)
                writer.WriteBoolean("mayBeNobody", true);
        }

        writer.WriteEndObject();
    }

    private void ReadCandidates(ref Utf8JsonReader reader, ImmutableArray<T>.Builder values, JsonSerializerOptions options)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            values.Add(ReadValue(ref reader, options));
    }

    private static bool ReadFlag(ref Utf8JsonReader reader, string name) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw new JsonException($"\"{name}\" is true or false.");

    private T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? throw new JsonException("A value of a reading is not null.") : SeriesJson.Read(ref reader, ofValue, options)!;
}
