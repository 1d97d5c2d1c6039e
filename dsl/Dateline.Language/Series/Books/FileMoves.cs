using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Series.Books;

/// <summary>What the entries of one file say of series, in its order.</summary>
internal sealed record FileMoves(IReadOnlyList<SeriesNote> Notes, IReadOnlyList<RuleFinding> Findings);
