namespace Dateline.Language.Schema;

/// <summary>A record whose fields are still to be read.</summary>
internal sealed record RecordDraft(RecordSymbol Symbol, FieldsDraft Fields);
