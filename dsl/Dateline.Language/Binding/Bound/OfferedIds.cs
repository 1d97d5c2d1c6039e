using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Bound;

/// <summary>A finding that offers ids. Whether they lead to entries is known where the files are joined.</summary>
/// <param name="Finding">As it was reported.</param>
/// <param name="WithoutOffers">The same, where an id leads nowhere.</param>
/// <param name="Needed">What the ids have to lead to.</param>
/// <param name="Owner">The entry in which it stands: no event names itself.</param>
internal sealed record OfferedIds(Finding Finding, Finding WithoutOffers, IReadOnlyList<string> Ids, ReferenceType Needed, string Owner);
