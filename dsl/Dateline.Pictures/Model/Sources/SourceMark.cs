namespace Dateline.Pictures.Model.Sources;

/// <summary>A source as it stands behind what it tells: two or three letters, the whole name, and where it is described.</summary>
/// <param name="Anchor">Null where the id leads to no source.</param>
public sealed record SourceMark(string Id, string Letters, string Name, string? Anchor);
