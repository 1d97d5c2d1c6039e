using System.Globalization;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>A number that is partly known: it lies between two bounds, and may be either of them. A bound that is null is open.</summary>
/// <param name="Low">The number is not smaller.</param>
/// <param name="Best">What is likeliest; it proves nothing.</param>
/// <param name="High">The number is not larger.</param>
#if DATELINE_RUNTIME
internal
#else
public
#endif
readonly record struct NumberEstimate(decimal? Low, decimal? Best, decimal? High)
{
    public bool IsExact => Low is not null && Low == High;

    public static NumberEstimate Exactly(decimal number) => new(number, number, number);

    /// <summary>As the files write it; what they can only write as a group is in braces.</summary>
    public string Text => Best is { } best && !IsExact
        ? $"{{ {string.Join(", ", new[] { Low is null ? "" : $"low: {Plain(Low)}", $"best: {Plain(best)}", High is null ? "" : $"high: {Plain(High)}" }.Where(part => part.Length > 0))} }}"
        : IsExact ? Plain(Low) : $"{Plain(Low)}..{Plain(High)}";

    /// <summary>The bounds as the files write them, <c>40..60</c>, where no group has room; empty where there are none.</summary>
    public string TextOfBounds => IsExact ? Plain(Low) : Low is null && High is null ? "" : $"{Plain(Low)}..{Plain(High)}";

    /// <summary>As the files write by how much something moves: <c>+5..8</c>, <c>-5..</c>.</summary>
    public string TextOfStep => High <= 0 && !(Low >= 0) ? "-" + this.Negated().TextOfBounds : "+" + TextOfBounds;

    /// <summary>The bounds in words; what is likeliest only where there are none, since it proves nothing.</summary>
    public string BoundsInWords => (Low is null or 0 && High is null ? this : this with { Best = null }).ToString();

    /// <summary><c>40 to 60</c> · <c>at least 30, probably 50</c> · <c>about 50</c></summary>
    /// <param name="number">How a number is written.</param>
    public string InWords(Func<decimal, string> number)
    {
        // That there are no fewer than none says nothing.
        bool isOpen = High is null && Low is null or 0;
        if (Best is { } alone && (isOpen || IsExact))
            return isOpen ? $"about {number(alone)}" : number(alone);
        string bounds = (Low, High) switch
        {
            ({ } low, { } high) => low == high ? number(low) : $"{number(low)} to {number(high)}",
            ({ } low, null) => $"at least {number(low)}",
            (null, { } high) => $"at most {number(high)}",
            _ => "unknown",
        };
        return Best is { } best ? $"{bounds}, probably {number(best)}" : bounds;
    }

    public override string ToString() => InWords(Words.Number);

    /// <summary>What rules compute with: the bounds; what is likeliest only where it is asked for by its name.</summary>
    internal Value ToValue() => Value.Between(ValueOf(Low), ValueOf(High), Best);

    private static Value ValueOf(decimal? bound) => bound is { } number ? Value.Of(number) : Value.Unknown;

    private static string Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
