using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Linking.Alike;

/// <summary>Entries of one file that say what an earlier one says.</summary>
/// <param name="First">It stands for all of them.</param>
/// <param name="Later">At least one, in the order of the file.</param>
/// <param name="Shared">The fields in which the first of them agrees with it; at least one.</param>
internal sealed record AlikeGroup(BoundEntry First, List<BoundEntry> Later, IReadOnlyList<string> Shared);
