using Dateline.Language.Collections;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Workspace.Settings;

/// <summary>What a host says besides the files.</summary>
public sealed record WorkspaceSettings
{
    public static readonly WorkspaceSettings Default = new();

    /// <summary>The day of the check.</summary>
    public BuildDate BuildDate { get; init; } = BuildDate.None;

    /// <summary>What the timelines are compiled to; null where nobody compiles them.</summary>
    public ITarget? Target { get; init; }

    /// <summary>Whether the same workspace is asked again after edits. A host that asks once remembers nothing.</summary>
    public bool IsRemembering { get; init; }

    /// <summary>Does something for each of many files, which do not depend on each other; a host may do it on several threads.</summary>
    public FileWork Work { get; init; } = FileWorks.OneByOne;

    internal CheckStages Stages { get; init; } = CheckStages.All;
}
