using Dateline.Language.Binding.Bound;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Model.Sources;

namespace Dateline.Pictures.Model.Entities;

/// <summary>Somebody or something that events are about.</summary>
public sealed record EntityCard(BoundEntry Entry, string Anchor, string Name)
{
    /// <summary>Other names for it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<Phrase> Notes { get; init; } = [];

    public IReadOnlyList<SourceMark> Sources { get; init; } = [];

    /// <summary>The events that name it.</summary>
    public IReadOnlyList<EventRow> Rows { get; init; } = [];

    public IReadOnlyList<int> Findings { get; init; } = [];
}

/// <summary>All entities of one kind.</summary>
/// <param name="Heading">The plural of the kind: <c>People</c>.</param>
public sealed record EntityGroup(string Kind, string Heading, IReadOnlyList<EntityCard> Cards);

/// <summary>A source, and what rests on it.</summary>
/// <param name="Mark">Its letters, name and place on the page.</param>
/// <param name="Name">All of it, also where it is very long.</param>
public sealed record SourceCard(BoundEntry Entry, SourceMark Mark, string Name)
{
    public string? Title { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<Phrase> Notes { get; init; } = [];

    /// <summary>How many lines of what happened name it.</summary>
    public int Uses { get; init; }

    public IReadOnlyList<int> Findings { get; init; } = [];
}
