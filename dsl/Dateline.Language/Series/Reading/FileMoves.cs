using Dateline.Language.Linking;

namespace Dateline.Language.Series.Reading;

/// <summary>What the entries of one file say of series, in its order.</summary>
internal sealed record FileMoves(IReadOnlyList<SeriesNote> Notes, IReadOnlyList<RuleFinding> Findings);
