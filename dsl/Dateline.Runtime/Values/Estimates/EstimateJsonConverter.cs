using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dateline;

/// <summary>
/// Reads and writes estimates: <c>{"low":40,"best":50,"high":60}</c>, without what is not known, and a number where it is exact. A number is read as an
/// exact estimate.
/// </summary>
public sealed class EstimateJsonConverter : JsonConverterFactory
{
    internal static readonly JsonConverter<Estimate<long>> OfWhole = new Of<long>(JsonMetadataServices.Int64Converter);
    internal static readonly JsonConverter<Estimate<decimal>> OfDecimal = new Of<decimal>(JsonMetadataServices.DecimalConverter);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Estimate<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Its number is of a type that JSON is not read into here.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert == typeof(Estimate<long>) ? OfWhole
            : typeToConvert == typeof(Estimate<decimal>) ? OfDecimal
            : typeToConvert == typeof(Estimate<int>) ? new Of<int>(JsonMetadataServices.Int32Converter)
            : typeToConvert == typeof(Estimate<double>) ? new Of<double>(JsonMetadataServices.DoubleConverter)
            : throw new NotSupportedException($"Estimates of {typeToConvert.GetGenericArguments()[0]} are not read from JSON.");
    }

    private sealed class Of<T>(JsonConverter<T> number) : JsonConverter<Estimate<T>>
        where T : struct, INumber<T>
    {
        public override Estimate<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                return ReadNumber(ref reader, options);
            T? low = null, best = null, high = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                T? value = reader.TokenType == JsonTokenType.Null ? null : ReadNumber(ref reader, options);
                switch (name)
                {
                    case "low": low = value; break;
                    case "best": best = value; break;
                    case "high": high = value; break;
                    default: throw new JsonException($"An estimate has no \"{name}\".");
                }
            }

            if (low > high || best < low || best > high)
                throw new JsonException("In an estimate, \"low\" is not greater than \"high\", and \"best\" lies between them.");
            return new Estimate<T>(low, best, high);
        }

        private T ReadNumber(ref Utf8JsonReader reader, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Number
            ? number.Read(ref reader, typeof(T), options)
            : throw new JsonException("An estimate is a number, or an object with \"low\", \"best\" and \"high\", of which any may be left out.");

        public override void Write(Utf8JsonWriter writer, Estimate<T> value, JsonSerializerOptions options)
        {
            if (value.IsExact)
            {
                number.Write(writer, value.Low!.Value, options);
                return;
            }

            writer.WriteStartObject();
            foreach ((string name, T? bound) in new[] { ("low", value.Low), ("best", value.Best), ("high", value.High) })
            {
                if (bound is not { } known)
                    continue;
                writer.WritePropertyName(name);
                number.Write(writer, known, options);
            }

            writer.WriteEndObject();
        }
    }
}
