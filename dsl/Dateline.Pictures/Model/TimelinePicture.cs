using Dateline.Pictures.Axis;
using Dateline.Pictures.Model.Entities;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Model.Series;
using Dateline.Pictures.Model.Sources;

namespace Dateline.Pictures.Model;

/// <summary>All that is drawn of one timeline. It always exists, also of files with mistakes: what cannot be read is marked, and the findings are a part of it.</summary>
/// <param name="Name">As the timeline file has it.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Lead">What it is about; null where nobody says.</param>
public sealed record TimelinePicture(string Name, string Title, string? Lead)
{
    /// <summary>What happened, in order of time.</summary>
    public IReadOnlyList<EventRow> Rows { get; init; } = [];

    public IReadOnlyList<SeriesPicture> Series { get; init; } = [];

    public IReadOnlyList<Dispute> Disputes { get; init; } = [];

    public IReadOnlyList<EntityGroup> Entities { get; init; } = [];

    public IReadOnlyList<SourceCard> Sources { get; init; } = [];

    public MissingThings Missing { get; init; } = new();

    public IReadOnlyList<FindingNote> Findings { get; init; } = [];

    /// <summary>What has a place on the axis of the list.</summary>
    public IReadOnlyList<Extent> Marks() => [.. Rows.SelectMany(row => row.When.Marks())];
}
