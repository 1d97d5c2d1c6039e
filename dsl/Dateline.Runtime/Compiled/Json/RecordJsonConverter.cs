using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>
/// Writes a record as the context of its timeline describes it. The source generator of System.Text.Json in .NET 8 writes code that does not compile where a
/// record hides a property of its base, so that it is not to look into the record.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="context">The context.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordJsonConverter<T>(Func<RecordsJsonContext> context) : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => InnerJson.Read(ref reader, InfoFor(options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, InfoFor(options));

    private JsonTypeInfo<T> InfoFor(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)context().InfoFor(typeof(T), options);
    }
}
