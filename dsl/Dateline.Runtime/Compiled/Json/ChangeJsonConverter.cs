using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>
/// Writes a change as what the editors stated of it: <c>{"from":30,"to":20}</c>, <c>{"by":-10}</c>, and
/// <c>{"from":30,"to":null}</c> where from then on nobody knows. A change that is unknown is null.
/// </summary>
/// <typeparam name="T">The type of the series.</typeparam>
/// <param name="timeline">Where an entry is found when a change of references is read.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ChangeJsonConverter<T>(CompiledTimeline timeline) : JsonConverter<Change<T>>
{
    private static readonly bool IsOfReferences = typeof(IEntry).IsAssignableFrom(typeof(T));

    /// <inheritdoc/>
    public override Change<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
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
            (bool Is, T? Value) value = reader.TokenType == JsonTokenType.Null ? default : (true, ReadValue(ref reader, options));
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

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Change<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
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

    private T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (!IsOfReferences)
            return JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!;
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A reference is the id of an entry.");
        return timeline.Find(reader.GetString()!) is T found ? found : throw new JsonException($"The timeline has no {typeof(T).Name} with the id {reader.GetString()}.");
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        if (value is IEntry entry)
            writer.WriteStringValue(entry.Id);
        else
            JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }
}
