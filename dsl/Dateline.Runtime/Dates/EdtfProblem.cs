namespace Dateline.Dates;

/// <summary>Why a text is not a date, and where in it.</summary>
/// <param name="Offset">Where in the text the faulty part begins, in UTF-16 units.</param>
/// <param name="Length">How long the faulty part is; the rest of the text is as it should be.</param>
/// <param name="Explanation">A plain sentence without the final period: <c>June has 30 days</c>.</param>
/// <param name="Repaired">The whole text as it was probably meant, itself a date that can be read; null where that is not evident.</param>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed record EdtfProblem(EdtfFault Fault, int Offset, int Length, string Explanation, string? Repaired);
