namespace Dateline;

/// <summary>A source, and where in it something stands.</summary>
/// <param name="Source">The source.</param>
public sealed record Citation(ISource Source)
{
    /// <summary>The place, as the editors name it: <c>paragraph 4</c>, <c>page 12</c>; null where they name none.</summary>
    public string? At { get; init; }

    /// <summary>The words of the source; null where the editors do not give them.</summary>
    public string? Words { get; init; }
}
