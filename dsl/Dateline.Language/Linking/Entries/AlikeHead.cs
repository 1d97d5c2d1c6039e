using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Entries;

/// <summary>What entries have to share to be compared at all.</summary>
internal readonly record struct AlikeHead(KindSymbol Kind, string Text);
