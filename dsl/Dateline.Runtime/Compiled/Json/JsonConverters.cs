using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Compiled;

/// <summary>Writes a reference to another entry as its id.</summary>
/// <typeparam name="T">What it refers to.</typeparam>
/// <param name="timeline">Where the entry is found when it is read.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReferenceJsonConverter<T>(CompiledTimeline timeline) : JsonConverter<T>
    where T : class, IEntry
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Reference<T>.InJson(timeline, reader.GetString()) : throw new JsonException("A reference is the id of an entry.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}

/// <summary>Writes references to other entries as a list of ids.</summary>
/// <typeparam name="T">What they refer to.</typeparam>
/// <param name="timeline">Where the entries are found when they are read.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReferencesJsonConverter<T>(CompiledTimeline timeline) : JsonConverter<ImmutableArray<T>>
    where T : class, IEntry
{
    /// <inheritdoc/>
    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("References are a list of ids.");
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string id = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A reference is the id of an entry.");
            items.Add(Reference<T>.InJson(timeline, id));
        }

        return items.DrainToImmutable();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (T item in value.IsDefault ? [] : value)
            writer.WriteStringValue(item.Id);
        writer.WriteEndArray();
    }
}
