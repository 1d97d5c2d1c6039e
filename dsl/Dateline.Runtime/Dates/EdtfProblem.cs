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
sealed record EdtfProblem(EdtfFault Fault, int Offset, int Length, string Explanation, string? Repaired)
{
    /// <summary>When <see cref="Repaired"/> is true, as a clause (<c>it lasted until then</c>); empty where that is evident.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Another date that may have been meant; null where there is none.</summary>
    public string? Other { get; init; }

    /// <summary>When <see cref="Other"/> is true, as a clause.</summary>
    public string OtherMeaning { get; init; } = "";

    /// <summary>No form of date may say it: that the exact time is not known is then the other way out.</summary>
    public bool MayBeUnknown { get; init; }
}
