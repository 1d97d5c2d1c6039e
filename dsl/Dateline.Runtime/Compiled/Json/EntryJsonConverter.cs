using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>What is said of JSON that is no entry.</summary>
internal static class EntryJson
{
    public static string NoKind(Type record) => $"\"kind\" is missing: it says which {record.Name} it is.";
}

/// <summary>
/// Writes an entry with its kind, and reads the record of the kind that JSON names, wherever among the properties it does. (System.Text.Json of .NET 8
/// knows it only as the first one, and later ones only where the options ask.)
/// </summary>
/// <typeparam name="T">A record from which those of kinds derive.</typeparam>
/// <param name="context">The metadata of the records, for options that have none.</param>
/// <param name="recordOf">The record of a kind; null for what is no kind behind the base.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryJsonConverter<T>(Func<RecordsJsonContext> context, Func<string, Type?> recordOf) : JsonConverter<T>
    where T : class, IEntry
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It does not name a kind, or not one of these.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Of {typeof(T).Name}, JSON has an object with a \"kind\".");
        string kind = KindIn(reader) ?? throw new JsonException(EntryJson.NoKind(typeof(T)));
        Type record = recordOf(kind) ?? throw new JsonException($"No {typeof(T).Name} has the kind \"{kind}\".");
        return (T?)InnerJson.Read(ref reader, InfoOf(record, options));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(writer, value, InfoOf(value.GetType(), options));
    }

    /// <summary>What the options know of a record counts: they may see properties that a program has added to it.</summary>
    private JsonTypeInfo InfoOf(Type record, JsonSerializerOptions options) =>
        options.TryGetTypeInfo(record, out JsonTypeInfo? known) ? known : context().InfoFor(record, options);

    /// <param name="reader">A copy: what is looked through is still to be read. A converter is handed the whole value.</param>
    private static string? KindIn(Utf8JsonReader reader)
    {
        string? kind = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = reader.ValueTextEquals(JsonMember.KindName);
            reader.Read();
            if (isKind)
                kind = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException("\"kind\" is a text.");
            if (!reader.TrySkip())
                throw new JsonException();
        }

        return kind;
    }
}
