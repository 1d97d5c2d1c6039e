namespace Dateline.Logic;

/// <summary>What rules ask of a number that is partly known by name: <c>killed.low</c>, <c>killed.best</c>, <c>killed.high</c>.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class EstimateBounds
{
    public const string Low = "low";
    public const string Best = "best";
    public const string High = "high";

    public static System.Collections.Generic.IReadOnlyList<string> All { get; } = [Low, Best, High];

    public static bool IsOne(string name) => name is Low or Best or High;

    /// <summary>Of an exact number each is the number. A bound that is open, and what nobody says to be likeliest, is left out.</summary>
    internal static Statement Of(in Value number, string name)
    {
        if (number.Kind == ValueKind.Number)
            return Statement.Of(number);
        if (number.Range is not { } range)
            return number.IsKnown ? Statement.Unsure : Statement.Unknown;
        Value bound = name == Low ? range.Low : name == High ? range.High : range.Best is { } best ? Value.Of(best) : Value.Unknown;
        return bound.IsKnown ? Statement.Of(bound) : Statement.Absent;
    }
}
