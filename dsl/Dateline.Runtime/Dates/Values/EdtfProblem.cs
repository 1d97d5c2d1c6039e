namespace Dateline.Dates;

/// <summary>A date that may have been meant by a text that is none.</summary>
/// <param name="Text">As EDTF writes it; it can be read.</param>
/// <param name="Condition">When it is the one that was meant, as a clause (<c>it lasted until then</c>); empty where that is evident.</param>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed record EdtfReading(string Text, string Condition = "");

/// <summary>Why a text is not a date, and where in it.</summary>
/// <param name="Offset">Where in the text the faulty part begins, in UTF-16 units.</param>
/// <param name="Length">How long the faulty part is; the rest of the text is as it should be.</param>
/// <param name="Explanation">A plain sentence without the final period: <c>June has 30 days</c>.</param>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed record EdtfProblem(EdtfFault Fault, int Offset, int Length, string Explanation)
{
    /// <param name="repaired">The whole text as it was probably meant; null where that is not evident.</param>
    public EdtfProblem(EdtfFault fault, int offset, int length, string explanation, string? repaired)
        : this(fault, offset, length, explanation)
    {
        Readings = repaired is null ? [] : [new EdtfReading(repaired)];
    }

    /// <summary>The dates that the whole text may mean, the likeliest first.</summary>
    public IReadOnlyList<EdtfReading> Readings { get; init; } = [];

    /// <summary>The likeliest reading; null where there is none.</summary>
    public string? Repaired => Readings.Count == 0 ? null : Readings[0].Text;

    /// <summary>No form of date may say it: that the exact time is not known is then the first way out.</summary>
    public bool MayBeUnknown { get; init; }

    /// <summary>In which words it is unknown then; empty where the text's own words say it.</summary>
    public string UnknownAs { get; init; } = "";

    /// <summary>A further sentence without the final period; empty where nothing more is to be said.</summary>
    public string Advice { get; init; } = "";
}
