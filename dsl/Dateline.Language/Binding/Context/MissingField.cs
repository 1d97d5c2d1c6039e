using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Context;

/// <summary>What an entry leaves out, with what is said of that.</summary>
/// <param name="Field">Null where it is the kind.</param>
internal sealed record MissingField(Finding Finding, FieldSymbol? Field);
