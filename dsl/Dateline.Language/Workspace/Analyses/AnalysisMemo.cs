using Dateline.Language.Linking.Entries;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Series;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>
/// What an analysis of a timeline found, for the one after an edit. It belongs to a timeline file, for as long as that declares the same. It is
/// written by one analysis, and afterwards only read.
/// </summary>
/// <param name="earlier">That of the analysis before; null where there was none.</param>
public sealed class AnalysisMemo(AnalysisMemo? earlier = null)
{
    private readonly EntryShape? _heldBefore = earlier?._held;
    private EntryShape? _held;

    public LinkMemo Links { get; } = new(earlier?.Links);

    public SeriesMemo Series { get; } = new(earlier?.Series);

    public RuleMemo Rules { get; } = new(earlier?.Rules);

    /// <summary>Whether a target had nothing to say of the same ids.</summary>
    internal bool WereHeldByTarget(EntryIndex index) => ReferenceEquals(_heldBefore, index.Shape);

    internal void AreHeldByTarget(EntryIndex index) => _held = index.Shape;
}
