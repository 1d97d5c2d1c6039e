using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace;

/// <summary>Every kind of finding there is, in order of codes. Each stage keeps its own beside its work.</summary>
public static class FindingCatalogue
{
    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        .. WorkspaceFindings.All,
    ];
}
