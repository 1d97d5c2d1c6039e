using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>
/// The types of a timeline as JSON, each with what makes its metadata: what a source generator of System.Text.Json would have written, had it seen
/// the records. With each type come lists of it; with each struct its nullable form.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonTypes
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _made = [];

    /// <summary>The types of .NET and of the library that records have.</summary>
    public JsonTypes() =>
        Class<string>(JsonMetadataServices.StringConverter).Class<Uri>(JsonMetadataServices.UriConverter).Class<EventDate>(new EventDateJsonConverter())
            .Struct<long>(JsonMetadataServices.Int64Converter).Struct<int>(JsonMetadataServices.Int32Converter).Struct<decimal>(JsonMetadataServices.DecimalConverter)
            .Struct<bool>(JsonMetadataServices.BooleanConverter).Struct<DateOnly>(JsonMetadataServices.DateOnlyConverter).Struct<DateTimeOffset>(JsonMetadataServices.DateTimeOffsetConverter)
            .Struct<Estimate<long>>(new EstimateJsonConverter()).Struct<Estimate<decimal>>(new EstimateJsonConverter()).Struct<Duration>(new DurationJsonConverter()).Struct<EventStatus>(new EventStatusJsonConverter()).Struct<ViolationSeverity>(new ViolationSeverityJsonConverter())
            .Series(JsonMetadataServices.Int64Converter).Series(JsonMetadataServices.DecimalConverter).Series(EstimateJsonConverter.OfWhole).Series(EstimateJsonConverter.OfDecimal)
            .Series<string>(JsonMetadataServices.StringConverter!).Series(new EventDateJsonConverter()).Series(JsonMetadataServices.DateOnlyConverter)
            .Class<IEntry>(new AnyEntryJsonConverter<IEntry>()).Class<IEvent>(new AnyEntryJsonConverter<IEvent>()).Class<IEntity>(new AnyEntryJsonConverter<IEntity>()).Class<ISource>(new AnyEntryJsonConverter<ISource>())
            .Record<Violation>(null, ViolationJson.Properties, ViolationJson.Create).StructRecord(OriginJson.Properties, OriginJson.Create);

    /// <summary>A class that a converter writes.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="converter">The converter.</param>
    public JsonTypes Class<T>(JsonConverter converter)
        where T : class
    {
        _made[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
        return Lists<T>();
    }

    /// <summary>A struct that a converter writes.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="converter">The converter.</param>
    public JsonTypes Struct<T>(JsonConverter converter)
        where T : struct
    {
        _made[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options)! : converter);
        return NullableOf<T>().Lists<T>();
    }

    /// <summary>The changes and readings of a type of series.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="ofValue">How one value is written.</param>
    public JsonTypes Series<T>(JsonConverter<T> ofValue) => Struct<Change<T>>(new ChangeJsonConverter<T>(ofValue)).Struct<Reading<T>>(new ReadingJsonConverter<T>(ofValue));

    /// <summary>The changes and readings of a series of sets, and the sets themselves.</summary>
    /// <typeparam name="T">The type of a member.</typeparam>
    /// <param name="ofSet">How one set is written.</param>
    public JsonTypes Sets<T>(SetJsonConverter<T> ofSet) => Class<SetOf<T>>(ofSet).Series(ofSet);

    /// <summary>A record that is written as an object.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="create">Makes one without values; null where <paramref name="createOf"/> makes it.</param>
    /// <param name="properties">Its properties, in the order in which they are written.</param>
    /// <param name="createOf">Makes one of the values of all properties, in their order.</param>
    /// <param name="complete">What else its metadata gets.</param>
    public JsonTypes Record<T>(
        Func<T>? create, Func<JsonSerializerOptions, JsonPropertyInfo[]> properties, JsonCreation<T>? createOf = null, Action<JsonTypeInfo<T>>? complete = null)
        where T : class
    {
        _made[typeof(T)] = options =>
        {
            JsonTypeInfo<T> info = Object(options, create, properties, createOf);
            complete?.Invoke(info);
            return info;
        };
        return Lists<T>();
    }

    /// <summary>A record from which others derive.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="converter">Finds the record to read by its kind.</param>
    /// <param name="properties">What all of them have.</param>
    /// <param name="kindsOf">The kinds behind it, for options with which System.Text.Json finds them itself; null for others.</param>
    public JsonTypes Base<T>(JsonConverter<T> converter, Func<JsonSerializerOptions, JsonPropertyInfo[]> properties, Func<JsonSerializerOptions, JsonPolymorphismOptions?> kindsOf)
        where T : class, IEntry
    {
        ArgumentNullException.ThrowIfNull(kindsOf);
        _made[typeof(T)] = options =>
        {
            if (kindsOf(options) is not { } kinds)
                return JsonMetadataServices.CreateValueInfo<T>(options, converter);
            JsonTypeInfo<T> info = Object<T>(options, WithoutKind<T>, properties, null);
            info.PolymorphismOptions = kinds;
            return info;
        };
        return Lists<T>();
    }

    /// <summary>The metadata of a type; null for one that is not of the timeline.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">For which options.</param>
    public JsonTypeInfo? Find(Type type, JsonSerializerOptions options) => _made.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? make) ? make(options) : null;

    private JsonTypes StructRecord<T>(Func<JsonSerializerOptions, JsonPropertyInfo[]> properties, JsonCreation<T> createOf)
        where T : struct
    {
        _made[typeof(T)] = options => Object(options, null, properties, createOf);
        return NullableOf<T>().Lists<T>();
    }

    /// <summary>What System.Text.Json would make where JSON names no kind. By itself it throws what a web application takes for a fault of its own.</summary>
    private static T WithoutKind<T>() => throw new JsonException(EntryJson.NoKind(typeof(T)));

    private static JsonTypeInfo<T> Object<T>(JsonSerializerOptions options, Func<T>? create, Func<JsonSerializerOptions, JsonPropertyInfo[]> properties, JsonCreation<T>? createOf)
        where T : notnull =>
        JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectCreator = create,
            ObjectWithParameterizedConstructorCreator = createOf is null ? null : values => createOf.Create(values),
            ConstructorParameterMetadataInitializer = createOf is null ? null : () => createOf.Parameters,
            PropertyMetadataInitializer = _ => properties(options),
        });

    private JsonTypes NullableOf<T>()
        where T : struct
    {
        _made[typeof(T?)] = options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
        return Lists<T?>();
    }

    private JsonTypes Lists<T>()
    {
        _made[typeof(ImmutableArray<T>)] = options => JsonMetadataServices.CreateImmutableEnumerableInfo<ImmutableArray<T>, T>(options, new(), ImmutableArray.CreateRange);
        _made[typeof(List<T>)] = options => JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = () => [] });
        _made[typeof(T[])] = options => JsonMetadataServices.CreateArrayInfo<T>(options, new());
        _made[typeof(IReadOnlyList<T>)] = options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new());
        _made[typeof(IEnumerable<T>)] = options => JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new());
        return this;
    }
}

/// <summary>Makes a value of the values of its properties.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="Create">Makes it of them, in the order of the parameters.</param>
/// <param name="Parameters">What they are.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record JsonCreation<T>(Func<object?[], T> Create, JsonParameterInfoValues[] Parameters);
