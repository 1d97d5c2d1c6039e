using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Offered;

/// <summary>Whether a series could have a value or make a move, as far as its declaration alone says.</summary>
internal static class SeriesTrial
{
    public static bool Allows(SeriesSymbol series, BoundValue value) => value is ChangeValue change
        ? IsWithin(series, change.From) && IsWithin(series, change.To) && MayMove(series, change)
        : IsWithin(series, value);

    private static bool IsWithin(SeriesSymbol series, BoundValue? value) =>
        EstimateOf(value) is not { } number || series.Limits.SideOf(number) == 0;

    private static NumberEstimate? EstimateOf(BoundValue? value) =>
        value is EstimateValue { Estimate: var estimate } ? estimate : BoundStatements.NumberOf(value) is { } number ? NumberEstimate.Exactly(number) : null;

    private static bool MayMove(SeriesSymbol series, ChangeValue change)
    {
        if (change is { From: ChoiceValue from, To: ChoiceValue to } && series.Allow is { } allowed)
            return allowed.Any(move => move.From == from.Option && move.To == to.Option);
        decimal? step = BoundStatements.NumberOf(change.Delta) ?? BoundStatements.NumberOf(change.To) - BoundStatements.NumberOf(change.From);
        return series.Only switch
        {
            SeriesDirection.Rises => !(step < 0),
            SeriesDirection.Falls => !(step > 0),
            _ => true,
        };
    }
}
