using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>What the context of every timeline has, which is used as one that System.Text.Json's own source generator wrote.</summary>
/// <param name="types">The types of the timeline.</param>
/// <param name="options">The options to bind it to; null for those of System.Text.Json.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordsJsonContext(JsonTypes types, JsonSerializerOptions? options) : JsonSerializerContext(options), IJsonTypeInfoResolver
{
    /// <summary>Options that a program has, with this context before their own resolver.</summary>
    private readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> _completed = [];

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions { get; } = new();

    /// <summary>The metadata of a type, for the options of this context.</summary>
    /// <typeparam name="T">The type: a record, a choice, a change or a reading of a series, or a list of such.</typeparam>
    /// <exception cref="NotSupportedException">The context has no such type.</exception>
    public JsonTypeInfo<T> GetTypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out JsonTypeInfo? info) ? info : null;

    /// <summary>The metadata of a record, for options whose own resolver does not know it or asks a converter.</summary>
    internal JsonTypeInfo InfoFor(Type record, JsonSerializerOptions options) => _completed.GetValue(options, Complete).GetTypeInfo(record);

    private JsonSerializerOptions Complete(JsonSerializerOptions options) =>
        options.TypeInfoResolver == this ? options : new(options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(this, options.TypeInfoResolver) };

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => types.Find(type, options);

    /// <summary>The kinds behind a base, for options with which System.Text.Json finds them itself.</summary>
    /// <param name="kinds">The records, each with its kind.</param>
    protected static JsonPolymorphismOptions KindsOf(params JsonDerivedType[] kinds)
    {
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = JsonMember.KindName };
        foreach (JsonDerivedType kind in kinds)
            options.DerivedTypes.Add(kind);
        return options;
    }
}

/// <summary>Tells the constructor that a record is made without values, to be read from JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonMark;
