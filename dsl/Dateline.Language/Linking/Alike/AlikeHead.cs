using Dateline.Language.Schema;

namespace Dateline.Language.Linking.Alike;

/// <summary>What entries have to share to be compared at all.</summary>
internal readonly record struct AlikeHead(KindSymbol Kind, string Text);
