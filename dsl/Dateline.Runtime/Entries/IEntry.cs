using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>An entry of a timeline: an event or an entity. Every record that Dateline generates is one.</summary>
[JsonConverter(typeof(AnyEntryJsonConverter<IEntry>))]
public interface IEntry
{
    /// <summary>The id, in kebab case, as the events file writes it. No other entry of the timeline has it.</summary>
    string Id { get; }

    /// <summary>The name of the kind, in kebab case, as the timeline file declares it: <c>ceiling-cut</c>.</summary>
    string Kind { get; }

    /// <summary>Other spellings of the name, as sources have them. Empty where none is given.</summary>
    IReadOnlyList<string> Also { get; }

    /// <summary>A remark of the editors; null where there is none.</summary>
    string? Note { get; }

    /// <summary>The sources on which the entry rests. Empty where it names none.</summary>
    IReadOnlyList<ISource> Sources { get; }

    /// <summary>The same sources, each with the place in it that the editors name.</summary>
    IReadOnlyList<Citation> Citations => [.. Sources.Select(source => new Citation(source))];

    /// <summary>Where the entry is written; null for one that a program made.</summary>
    Origin? Origin { get; }
}
