using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Waiving;

/// <summary>A waiver, and what it is for.</summary>
/// <param name="Entry">The entry that is excused; null where all of the file is.</param>
public sealed record StatedWaiver(FileMap File, BoundEntry? Entry, Waiver Waiver)
{
    /// <summary>Where the name of the rule stands.</summary>
    public Place Place => File.PlaceOf(Waiver.RuleSpan);

    public string Rule => Waiver.Rule;

    /// <summary>It names a code (<c>DTL1050</c>), and no rule: no rule has a name in capitals.</summary>
    public bool IsOfCode => Waiver.Rule.StartsWith("DTL", StringComparison.Ordinal);
}
