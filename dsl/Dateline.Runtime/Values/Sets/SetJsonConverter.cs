using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Compiled;

/// <summary>Writes a set as a list where all is known, otherwise as what is known of it.</summary>
/// <typeparam name="T">The type of a member.</typeparam>
/// <param name="ofMember">How one member is written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SetJsonConverter<T>(JsonConverter<T> ofMember) : JsonConverter<SetOf<T>>
{
    /// <inheritdoc/>
    public override SetOf<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            return new SetOf<T>(ReadMembers(ref reader, options), [], isClosed: true);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A set is a list, or an object with \"with\", and \"without\" or \"possible\".");
        ImmutableArray<T> with = [];
        ImmutableArray<T>? without = null, possible = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            ImmutableArray<T> members = reader.TokenType == JsonTokenType.StartArray ? ReadMembers(ref reader, options) : throw new JsonException($"In a set, \"{name}\" is a list.");
            switch (name)
            {
                case "with": with = members; break;
                case "without": without = members; break;
                case "possible": possible = members; break;
                default: throw new JsonException($"A set has no \"{name}\".");
            }
        }

        bool isTwice = (without ?? possible ?? []).Any(with.Contains);
        return isTwice || (without is null) == (possible is null)
            ? throw new JsonException("A set of which not all is known has \"with\", and \"without\" or \"possible\", and nobody in both.")
            : new SetOf<T>(with, without ?? possible!.Value, isClosed: without is null);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SetOf<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.IsComplete)
        {
            WriteMembers(writer, value.Certain, options);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("with");
        WriteMembers(writer, value.Certain, options);
        writer.WritePropertyName(value.MayHaveOthers ? "without" : "possible");
        WriteMembers(writer, value.MayHaveOthers ? value.Absent : value.Possible, options);
        writer.WriteEndObject();
    }

    private ImmutableArray<T> ReadMembers(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        ImmutableArray<T>.Builder members = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            T? member = reader.TokenType == JsonTokenType.Null ? default : SeriesJson.Read(ref reader, ofMember, options);
            if (member is null || members.Contains(member))
                throw new JsonException("In a set, each member stands once.");
            members.Add(member);
        }

        return members.DrainToImmutable();
    }

    private void WriteMembers(Utf8JsonWriter writer, ImmutableArray<T> members, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (T member in members)
            SeriesJson.Write(writer, member, ofMember, options);
        writer.WriteEndArray();
    }
}
