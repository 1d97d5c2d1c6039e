using Dateline.Language.Rules;
using Dateline.Language.Series;

namespace Dateline.Language.Workspace;

/// <summary>
/// What the analyses of one timeline found before, for a host that asks again after every edit. It belongs to one timeline
/// file as it was read, and to one run at a time.
/// </summary>
public sealed class AnalysisMemo
{
    public SeriesMemo Series { get; } = new();

    public RuleMemo Rules { get; } = new();
}
