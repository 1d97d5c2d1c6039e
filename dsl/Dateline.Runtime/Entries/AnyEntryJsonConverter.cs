using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>
/// Writes an entry whole, with its kind, where code knows only that it is one, as in the lists of an <see cref="ITimeline"/>. Without it System.Text.Json would
/// write what every entry has, and leave out its fields.
/// </summary>
/// <typeparam name="T">What the code knows: <see cref="IEntry"/>, <see cref="IEvent"/>, <see cref="IEntity"/> or <see cref="ISource"/>.</typeparam>
public sealed class AnyEntryJsonConverter<T> : JsonConverter<T>
    where T : class, IEntry
{
    /// <summary>JSON does not say of which timeline an entry is.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"JSON does not say of which timeline an {typeof(T).Name} is. Read an Event or an Entity of one.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(RootOf(value.GetType())));
    }

    /// <summary>The record that all events, or all entities, of the timeline are: as one of them an entry has its kind in JSON.</summary>
    private static Type RootOf(Type record) => typeof(IEntry).IsAssignableFrom(record.BaseType) ? RootOf(record.BaseType!) : record;
}
