using Dateline.Dates;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>How much may lie between two values: a number, which for dates counts days, or a length of time.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
readonly record struct Amount
{
    private readonly CalendarDuration? _duration;

    public Amount(decimal number) => Number = number;

    public Amount(CalendarDuration duration) => _duration = duration;

    /// <summary>0 for a length of time.</summary>
    public decimal Number { get; }

    /// <summary>Null for a number.</summary>
    public CalendarDuration? Duration => _duration;

    public bool IsZero => Duration?.IsZero ?? Number == 0;

    /// <summary><c>31</c> · <c>2 years</c></summary>
    public string InWords => Duration?.ToString() ?? Words.Number(Number);

    /// <summary><c>31 are</c> · <c>1 month is</c></summary>
    internal string InWordsWithVerb => $"{InWords} {(InWords == "1" || (InWords.StartsWith("1 ", StringComparison.Ordinal) && InWords.IndexOf(' ', 2) < 0) ? "is" : "are")}";

    /// <summary>More than this many days are not in it, however long its months are.</summary>
    internal decimal MostDays => Duration is { } length ? (length.Months * 31m) + length.Days + (length.Seconds / 86_400m) + 1 : Number;

    /// <summary>A value that lies so far behind another one; unknown where that is not known.</summary>
    internal Value After(in Value value)
    {
        if (Duration is { } length)
            return Arithmetic.Add(value, Value.Of(length));
        if (value.Kind == ValueKind.Number || value.Range?.Low.Kind == ValueKind.Number || value.Range?.High.Kind == ValueKind.Number)
            return Arithmetic.Add(value, Value.Of(Number));
        // Whole days: a part of one is not reached.
        return Number < CalendarDuration.MostOfAUnit ? Arithmetic.Add(value, Value.Of(CalendarDuration.OfDays((long)decimal.Floor(Number)))) : Value.Unknown;
    }
}
