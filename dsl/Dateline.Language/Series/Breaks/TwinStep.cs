using Dateline.Dates;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>The same step, entered twice: without one of them all connects.</summary>
/// <param name="First">The one that stands first in the files.</param>
/// <param name="Second">The other one.</param>
/// <param name="Fitting">The move that fits without it; null where only the step itself leads where the series does not go.</param>
internal sealed record TwinStep(SeriesMove First, SeriesMove Second, SeriesMove? Fitting)
{
    public static TwinStep? Of(ChainBreak found)
    {
        if (found.IsOfStatement)
        {
            return found.Left.Number is { } left && found.Move.Effect.From.Number is { } stated && Amounts.TryDifference(stated, left, out decimal surplus)
                ? Among(found, found.FirstStepBefore(found.At), found.At, surplus, found.Move)
                : null;
        }

        if (found.Fault is not (MoveFault.OutOfRange or MoveFault.OutOfBounds))
            return null;
        int next = found.NextStatement();
        bool fits = next < 0 || Leads(found, next);
        return fits ? Among(found, found.FirstStepBefore(found.At), found.At + 1, found.Move.Effect.Size, next < 0 ? null : found.Moves[next]) : null;
    }

    /// <summary>Whether the moves behind the one that does not fit lead to the next statement without it.</summary>
    private static bool Leads(ChainBreak found, int next)
    {
        decimal? value = found.HasExactSteps(found.At, next) ? found.Left.Number : null;
        for (int i = found.At + 1; i < next && value is not null; i++)
            value = Amounts.TryAdd(value.Value, found.Moves[i].Effect.Size, out decimal sum) ? sum : null;
        return value == found.Moves[next].Effect.From.Number;
    }

    /// <summary>The window is bounded, and so are the pairs in it.</summary>
    private static TwinStep? Among(ChainBreak found, int start, int end, decimal size, SeriesMove? fitting)
    {
        if (size == 0 || !found.HasExactSteps(start, end))
            return null;
        for (int later = end - 1; later > start; later--)
        {
            for (int earlier = start; earlier < later && found.Moves[later].Effect.Size == size; earlier++)
            {
                if (!AreAlike(found.Moves[earlier], found.Moves[later]))
                    continue;
                (SeriesMove one, SeriesMove other) = (found.Moves[earlier], found.Moves[later]);
                return SeriesMove.LaterInFiles(one, other) == other ? new TwinStep(one, other, fitting) : new TwinStep(other, one, fitting);
            }
        }

        return null;
    }

    /// <summary>Of one kind, by so much, and on days that may be the same.</summary>
    private static bool AreAlike(SeriesMove one, SeriesMove other) =>
        one.Effect.Size == other.Effect.Size
        && ReferenceEquals(one.Entry.Kind, other.Entry.Kind)
        && one.When is { } first && other.When is { } second && EdtfDate.IsSame(first, second) != Truth.False;
}
