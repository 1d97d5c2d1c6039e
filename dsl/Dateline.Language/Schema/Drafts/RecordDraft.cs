using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Drafts;

/// <summary>A record whose fields are still to be read.</summary>
internal sealed record RecordDraft(RecordSymbol Symbol, FieldsDraft Fields);
