using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>
/// Reads what a converter hands on to System.Text.Json. To that it is a whole of its own, so that its errors have a path that begins there: <c>$.Amount</c>
/// for what stands at <c>$.Prize.Amount</c>. Without a path they get the one of the property in which the converter was.
/// </summary>
internal static class InnerJson
{
    private const string Place = " Path: ";

    public static T? Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> info) => (T?)Read(ref reader, (JsonTypeInfo)info);

    public static object? Read(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        bool isWhole = reader.CurrentDepth == 0;
        try
        {
            return JsonSerializer.Deserialize(ref reader, info);
        }
        catch (JsonException inner) when (!isWhole && inner.Path is not null)
        {
            // Without a message of ours, System.Text.Json writes one, with the path in it.
            bool isOurs = !inner.Message.Contains(Place + inner.Path, StringComparison.Ordinal);
            throw new JsonException(isOurs ? inner.Message : null, inner);
        }
    }
}
