using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Offered;

/// <summary>Whether a series could have a value or make a move, as far as its declaration alone says.</summary>
internal static class SeriesTrial
{
    public static bool Allows(SeriesSymbol series, BoundValue value) => value is ChangeValue change
        ? IsWithin(series, change.From) && IsWithin(series, change.To) && MayMove(series, change)
        : IsWithin(series, value);

    private static bool IsWithin(SeriesSymbol series, BoundValue? value) =>
        BoundStatements.NumberOf(value) is not { } number || (!(number < series.Min) && !(number > series.Max));

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
