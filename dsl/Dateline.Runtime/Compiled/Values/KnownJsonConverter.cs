using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>
/// Writes a value that is unknown as null, and reads it so, though its property has a type that cannot be null. Only
/// <see cref="Known{T}.ForJson"/> and <see cref="Known{T}.FromJson"/> deal with it: the serializer calls property and converter in one
/// go, on one thread.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownJsonConverter<T> : JsonConverter<T>
{
    [ThreadStatic]
    private static bool _isUnknown;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        _isUnknown = reader.TokenType == JsonTokenType.Null;
        return _isUnknown ? default : InnerJson.Read(ref reader, InfoOf(options));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_isUnknown)
            writer.WriteNullValue();
        else
            JsonSerializer.Serialize(writer, value, InfoOf(options));
        _isUnknown = false;
    }

    internal static T? Hand(Known<T> known)
    {
        _isUnknown = !known.IsKnown;
        return known.IsKnown ? known.Value : default;
    }

    internal static Known<T> Take(T value)
    {
        bool isUnknown = _isUnknown;
        _isUnknown = false;
        return isUnknown ? Known<T>.Unknown(Unstated.InJson) : new Known<T>(value);
    }

    private static JsonTypeInfo<T> InfoOf(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
