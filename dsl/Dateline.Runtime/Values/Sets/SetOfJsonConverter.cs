using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>
/// Reads and writes sets: <c>["ada","cy"]</c> where all is known, <c>{"with":["ada"],"without":["ben"]}</c> where others may be in it, and
/// <c>{"with":["ada"],"possible":["ben"]}</c>. An entry is its id, a choice the name that the files have.
/// </summary>
public sealed class SetOfJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(SetOf<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">No timeline has a series of such sets.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Compiled.SeriesJson.OfValue(typeToConvert);
    }
}
