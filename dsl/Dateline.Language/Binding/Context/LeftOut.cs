using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Context;

/// <summary>What an entry leaves out, with what is said of that.</summary>
/// <param name="EntryId">Of the entry.</param>
/// <param name="Kind">Of the entry; empty where the kind is what is missing.</param>
/// <param name="Fields">The required fields that are missing.</param>
internal sealed record LeftOut(Finding Finding, string EntryId, string Kind, IReadOnlyList<FieldSymbol> Fields);
