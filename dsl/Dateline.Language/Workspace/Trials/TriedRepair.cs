using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Trials;

/// <summary>A repair with edits, before it is offered.</summary>
/// <param name="finding">The place of the finding among those of the check.</param>
/// <param name="of">The finding.</param>
internal sealed class TriedRepair(int finding, Finding of, Repair repair)
{
    public int Finding => finding;

    public Finding Of => of;

    public Repair Repair => repair;

    public Verdict Verdict { get; set; }
}

/// <summary>What is known of a repair.</summary>
internal enum Verdict
{
    /// <summary>The budget did not reach it.</summary>
    Untried,

    /// <summary>With its edits, the finding is gone and none is new at that place.</summary>
    Right,

    /// <summary>With its edits, the finding stays, or another one comes in its place.</summary>
    Wrong,
}
