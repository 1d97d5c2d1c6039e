using System.Collections.Concurrent;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>
/// How changes and readings of each type of series are written to JSON. A generic type cannot make its converter without
/// reflection, so whoever knows the types says them: this library those of .NET, generated code those of its timeline.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SeriesJson
{
    private static readonly ConcurrentDictionary<Type, Converters> Known = new();

    static SeriesJson()
    {
        Register(JsonMetadataServices.Int64Converter);
        Register(JsonMetadataServices.Int32Converter);
        Register(JsonMetadataServices.DecimalConverter);
        Register(JsonMetadataServices.DoubleConverter);
        Register(JsonMetadataServices.BooleanConverter);
        Register<string>(JsonMetadataServices.StringConverter!);
        Register(JsonMetadataServices.DateOnlyConverter);
        Register(JsonMetadataServices.DateTimeOffsetConverter);
        Register<Uri>(JsonMetadataServices.UriConverter!);
        Register(new EventDateJsonConverter());
        Register(new DurationJsonConverter());
        Register(EstimateJsonConverter.OfWhole);
        Register(EstimateJsonConverter.OfDecimal);
    }

    /// <summary>Makes a type of series known, when the assembly that has it is loaded.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="ofValue">How one value is written.</param>
    public static void Register<T>(JsonConverter<T> ofValue) => Known[typeof(T)] = new(ofValue, new ChangeJsonConverter<T>(ofValue), new ReadingJsonConverter<T>(ofValue));

    internal static JsonConverter OfValue(Type series) => Of(series).Value;

    internal static JsonConverter OfChange(Type series) => Of(series).Change;

    internal static JsonConverter OfReading(Type series) => Of(series).Reading;

    internal static T? Read<T>(ref Utf8JsonReader reader, JsonConverter<T> ofValue, JsonSerializerOptions options) =>
        InfoOf<T>(options) is { } info ? InnerJson.Read(ref reader, info) : ofValue.Read(ref reader, typeof(T), options);

    /// <summary>A value of a series, or the word that there is nobody, which no entry has for its id.</summary>
    internal static Reading<T> ReadValue<T>(ref Utf8JsonReader reader, JsonConverter<T> ofValue, JsonSerializerOptions options) =>
        typeof(IEntry).IsAssignableFrom(typeof(T)) && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Nobody.Word)
            ? Reading<T>.OfNobody
            : Reading<T>.Known(Read(ref reader, ofValue, options)!);

    internal static void Write<T>(Utf8JsonWriter writer, T value, JsonConverter<T> ofValue, JsonSerializerOptions options)
    {
        if (InfoOf<T>(options) is { } info)
            JsonSerializer.Serialize(writer, value, info);
        else
            ofValue.Write(writer, value, options);
    }

    private static Converters Of(Type series)
    {
        if (Known.TryGetValue(series, out Converters? known))
            return known;
        RuntimeHelpers.RunModuleConstructor(series.Module.ModuleHandle);
        return Known.TryGetValue(series, out known) ? known : throw new NotSupportedException($"No timeline has a series of the type {series}.");
    }

    /// <summary>What the options say of numbers and of converters counts; what they do not know, the converter writes. An entry is always its id.</summary>
    private static JsonTypeInfo<T>? InfoOf<T>(JsonSerializerOptions options) =>
        !typeof(IEntry).IsAssignableFrom(typeof(T)) && options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? info) ? (JsonTypeInfo<T>)info : null;

    private sealed record Converters(JsonConverter Value, JsonConverter Change, JsonConverter Reading);
}
