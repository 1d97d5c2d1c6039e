using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>Reads and writes <see cref="EventStatus"/> by its names in lower case.</summary>
public sealed class EventStatusJsonConverter() : JsonStringEnumConverter<EventStatus>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
