namespace Dateline.Pictures.Model.Sources;

/// <summary>A source as it stands behind what it tells: two or three letters, the whole name, and where it is described.</summary>
/// <param name="Anchor">Null where the id leads to no source.</param>
public sealed record SourceMark(string Id, string Letters, string Name, string? Anchor)
{
    /// <summary>Where in the source, as the editors name it; null where they name no place.</summary>
    public string? At { get; init; }

    /// <summary>The words of the source; null where they are not given.</summary>
    public string? Words { get; init; }
}
