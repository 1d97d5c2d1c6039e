using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Layout;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
internal static class WorkspaceStage
{
    public static IReadOnlyList<FindingDescriptor> Findings { get; } =
    [
        .. DeclaredFindings.All,
        .. OwnFaultFindings.All,
        .. FileFaultFindings.All,
        .. UnreadFileFindings.All,
        .. WorkspaceFindings.All,
    ];
}
