using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Linking.Suspects;

/// <summary>What a finding rests on: the values of which any other one would make it vanish.</summary>
/// <param name="Suspects">Each alone may be the mistake.</param>
public sealed record Grounds(IReadOnlyList<Suspect> Suspects)
{
    /// <summary>What may be the mistake as well, where other findings say so, too.</summary>
    internal IReadOnlyList<Suspect> Possible { get; init; } = [];

    /// <summary>Changes whose halves exchanged would make it vanish.</summary>
    internal IReadOnlyList<(BoundEntry Entry, BoundField Field)> Swappable { get; init; } = [];
}
