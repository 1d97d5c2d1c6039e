using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dateline;

/// <summary>Reads and writes changes of whole numbers.</summary>
public sealed class IntegerChangeJsonConverter() : ChangeJsonConverter<long>(JsonMetadataServices.Int64Converter);

/// <summary>Reads and writes changes of decimal numbers.</summary>
public sealed class NumberChangeJsonConverter() : ChangeJsonConverter<decimal>(JsonMetadataServices.DecimalConverter);

/// <summary>Reads and writes changes of a choice, whose options are written in kebab case as the timeline file has them.</summary>
/// <typeparam name="TChoice">The choice.</typeparam>
public sealed class ChoiceChangeJsonConverter<TChoice>() : ChangeJsonConverter<TChoice>(Choices)
    where TChoice : struct, Enum
{
    private static readonly JsonConverter<TChoice> Choices = (JsonConverter<TChoice>)
        new JsonStringEnumConverter<TChoice>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false).CreateConverter(typeof(TChoice), new JsonSerializerOptions());
}
