using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What the declaration of a series lets it be, and how it may move.</summary>
/// <param name="isCount">It counts something, and is never below zero.</param>
/// <param name="min">Null where no number is too small.</param>
/// <param name="max">Null where no number is too large.</param>
/// <param name="allowed">The moves between states, in the order of the declaration; null where any may be made.</param>
internal sealed class SeriesLimits(bool isCount, decimal? min, decimal? max, IReadOnlyList<(string From, string To)>? allowed)
{
    /// <summary>Whether it is below zero, whichever number it is, where none can be.</summary>
    public bool IsBelowZero(in NumberEstimate number) => isCount && number.High < 0;

    /// <summary>-1 below the smallest and 1 above the largest, whichever number it is; otherwise 0.</summary>
    public int SideOf(in NumberEstimate number) => number.High < min ? -1 : number.Low > max ? 1 : 0;

    /// <summary>Whether the series may have a number, or one of those that are possible.</summary>
    public bool MayBe(in NumberEstimate number) => SideOf(number) == 0 && !IsBelowZero(number);

    /// <summary>Those of the possible numbers that the series may have; all of them where it may have none.</summary>
    public NumberEstimate Within(in NumberEstimate number) => MayBe(number) ? number.Within(isCount && !(min > 0) ? 0 : min, max) : number;

    /// <summary>Whether a relative move takes the series out of its bounds. One that was outside already has its finding.</summary>
    public bool AreLeft(in NumberEstimate before, in NumberEstimate after) => SideOf(after) is not 0 and var side && side != SideOf(before);

    /// <summary>The bound beyond which a number lies: <c>at most 40</c>.</summary>
    public string BoundInWords(in NumberEstimate number) =>
        number.Low > max ? $"at most {Words.Number(max.Value)}" : $"at least {Words.Number(min ?? 0)}";

    public bool Allows(string? from, string? to)
    {
        if (allowed is null)
            return true;
        for (int i = 0; i < allowed.Count; i++)
        {
            if (allowed[i].From == from && allowed[i].To == to)
                return true;
        }

        return false;
    }

    /// <summary>The states that can follow one, in the order of the declaration.</summary>
    public IReadOnlyList<string> NextOf(string from) => allowed is null ? [] : [.. allowed.Where(move => move.From == from).Select(move => move.To)];

    /// <summary>
    /// Whether a change is one that may not be made. <c>-> open</c> says that it is open from now on, whatever it was: where it was
    /// open, nothing has moved.
    /// </summary>
    /// <param name="statesFrom">Whether the change itself says what was before.</param>
    public bool Forbid(string? from, string? to, bool statesFrom) =>
        from is not null && to is not null && (statesFrom || from != to) && !Allows(from, to);
}
