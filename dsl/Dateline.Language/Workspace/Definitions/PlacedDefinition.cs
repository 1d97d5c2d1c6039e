using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Definitions;

/// <summary>A timeline that could be read, and where it lies.</summary>
/// <param name="IsSecond">Another one has its folder, which is said elsewhere.</param>
public sealed record PlacedDefinition(FileMap Map, TimelineDefinition Definition, bool IsSecond);
