using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>Whether an event happened. In JSON its names are written as in events files: <c>happened</c>.</summary>
[JsonConverter(typeof(EventStatusJsonConverter))]
public enum EventStatus
{
    /// <summary>It happened. An event that does not say otherwise did.</summary>
    Happened,

    /// <summary>It was planned, and is still to come as far as the editors know.</summary>
    Planned,

    /// <summary>It was planned and will not happen.</summary>
    Cancelled,

    /// <summary>Somebody reports it; nobody confirms it.</summary>
    Unconfirmed,

    /// <summary>It was reported, and the report was taken back.</summary>
    Retracted,

    /// <summary>It was reported, and is known not to have happened. It stays in the record so that nobody adds it again.</summary>
    Disproven,
}
