using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Bound;

/// <summary>
/// A text in place of an id that has not the form of one. It has its finding; which entry it may mean is known where the
/// files are joined, and the finding is finished there.
/// </summary>
/// <param name="Place">Where the text stands, with its quotes; the finding has the same place.</param>
/// <param name="Needed">What the id has to lead to.</param>
/// <param name="Owner">The entry in which it stands; empty outside of entries.</param>
/// <param name="Beside">The ids that stand in the same list; null where it stands in none.</param>
internal sealed record UnreadName(Place Place, string Text, ReferenceType Needed, ValuePosition Position, string Owner = "", ISet<string>? Beside = null)
{
    /// <summary>The id that stands right before it in the same brackets; null where none does.</summary>
    public ReferenceValue? Before { get; init; }
}
