using Dateline.Language.Collections;
using Dateline.Language.Linking.Former;

namespace Dateline.Emit.Model;

/// <summary>The ids that entries of a timeline had before.</summary>
/// <param name="Entries">In ordinal order of the former ids.</param>
/// <param name="Ids">The ids of all entries, where any had another; otherwise none.</param>
public sealed record FormerEntries(EquatableArray<RenamedEntry> Entries, EquatableArray<string> Ids);
