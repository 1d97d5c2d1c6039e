using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>
/// Reads and writes changes: <c>{"from":30,"to":20}</c>, <c>{"by":-10}</c>, and <c>{"from":30,"to":null}</c> where from then on nobody knows.
/// An entry is its id, a choice the name that the files have; where there is nobody, it is <c>"nobody"</c>.
/// </summary>
public sealed class ChangeJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Change<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">No timeline has a series of that type.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Compiled.SeriesJson.OfChange(typeToConvert.GetGenericArguments()[0]);
    }
}

/// <summary>
/// Reads and writes readings: <c>{"state":"known","value":20}</c>, <c>{"state":"unclear","candidates":[30,20]}</c>,
/// <c>{"state":"nobody"}</c>, <c>{"state":"unknown"}</c>, <c>{"state":"not-yet"}</c>. An entry is its id, a choice the name that the files have.
/// </summary>
public sealed class ReadingJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Reading<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">No timeline has a series of that type.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Compiled.SeriesJson.OfReading(typeToConvert.GetGenericArguments()[0]);
    }
}
