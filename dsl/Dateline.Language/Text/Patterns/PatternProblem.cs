namespace Dateline.Language.Text.Patterns;

/// <summary>In which way a text fails to be a pattern.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum PatternFault
{
    /// <summary>Something in it has no meaning: <c>a**</c>, <c>[b-a]</c>, <c>(a</c>.</summary>
    Malformed,

    /// <summary>Other languages have it, this one does not: <c>(?=a)</c>, <c>\1</c>, <c>\b</c>.</summary>
    NotSupported,

    /// <summary>It would need more steps than a pattern may take.</summary>
    TooLarge,
}

/// <summary>Why a text is no pattern, and where in it.</summary>
/// <param name="Offset">In UTF-16 units.</param>
/// <param name="Explanation">A plain sentence without the final period.</param>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed record PatternProblem(PatternFault Fault, int Offset, int Length, string Explanation);
