using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>Describes the properties of a record to System.Text.Json, without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMember
{
    /// <summary>The name of the property that names the kind.</summary>
    internal const string KindName = "kind";

    /// <summary>The property that names the kind; none where System.Text.Json itself writes it.</summary>
    /// <typeparam name="TRecord">The record.</typeparam>
    /// <param name="options">For which options.</param>
    /// <param name="isWritten">Whether it is written already.</param>
    public static JsonPropertyInfo[] Kind<TRecord>(JsonSerializerOptions options, bool isWritten)
        where TRecord : IEntry => isWritten ? [] : [Of<TRecord, string>(options, nameof(IEntry.Kind), entry => entry.Kind, jsonName: KindName)];

    /// <summary>A property.</summary>
    /// <typeparam name="TRecord">The record that declares it.</typeparam>
    /// <typeparam name="T">Its type in JSON: of a reference a text.</typeparam>
    /// <param name="options">For which options.</param>
    /// <param name="name">Its name in C#, which a naming policy may change.</param>
    /// <param name="get">Reads it.</param>
    /// <param name="set">Writes it, while the record is being made; null for one that is not read.</param>
    /// <param name="isRequired">Whether JSON may not leave it out.</param>
    /// <param name="jsonName">Its name in JSON, which no policy changes; null for that of the policy.</param>
    public static JsonPropertyInfo Of<TRecord, T>(
        JsonSerializerOptions options, string name, Func<TRecord, T> get, Action<TRecord, T>? set = null, bool isRequired = false, string? jsonName = null)
    {
        JsonPropertyInfo made = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(TRecord),
            PropertyName = name,
            JsonPropertyName = jsonName,
            Getter = record => get((TRecord)record),
            Setter = set is null ? null : (record, value) => set((TRecord)record, value!),
        });
        made.IsRequired = isRequired;
        return made;
    }

    /// <summary>A date, of which JSON has the text; null where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="JsonException">The text is no date.</exception>
    public static EventDate? Date(string? text) => text is null ? null : EventDateJsonConverter.Parse(text);

    /// <summary>An option, of which JSON has the name that the files have; null where it has none.</summary>
    /// <typeparam name="TChoice">The choice.</typeparam>
    /// <param name="name">The name.</param>
    /// <exception cref="JsonException">It is no option of the choice.</exception>
    public static TChoice? Option<TChoice>(string? name)
        where TChoice : struct, Enum => name is null ? null : ChoiceJsonConverter<TChoice>.Find(name);

    /// <summary>The name of an option; null for none.</summary>
    /// <typeparam name="TChoice">The choice.</typeparam>
    /// <param name="option">The option.</param>
    public static string? NameOf<TChoice>(TChoice? option)
        where TChoice : struct, Enum => option is { } chosen ? ChoiceNames.Of(chosen) : null;

    /// <summary>A value that JSON may have as null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    public static Known<T> Known<T>(T? value)
        where T : struct => value is { } known ? new(known) : Compiled.Known<T>.Unknown(Unstated.InJson);

    /// <summary>What is known of a value, with null for nothing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    public static T? OrNull<T>(Known<T> value)
        where T : struct => value.IsKnown ? value.Value : null;

    internal static JsonParameterInfoValues Parameter<T>(int position, string name) => new() { Name = name, ParameterType = typeof(T), Position = position };
}
