using Dateline.Language.Diagnostics;

namespace Dateline.Emit.CSharp.Limits;

/// <summary>What a build says of a project before the compiler runs: its targets raise it, and no file is read for it.</summary>
public static class ProjectFindings
{
    /// <summary>The project would fail with hundreds of errors of C#, or would be built with nothing checked.</summary>
    public static readonly FindingDescriptor UnfitProject = new("DTL9002", "A project that cannot compile timelines");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [UnfitProject];
}
