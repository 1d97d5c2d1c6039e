using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>The order in which moves are looked at: by first position, last position, then by name, never by where they stand in files.</summary>
internal sealed class PreferredOrder : IComparer<SeriesMove>
{
    public static readonly PreferredOrder Instance = new();

    public int Compare(SeriesMove? x, SeriesMove? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = x.Range.Earliest.CompareTo(y.Range.Earliest);
        if (order == 0)
            order = x.Range.Latest.CompareTo(y.Range.Latest);
        if (order == 0)
            order = string.CompareOrdinal(x.Entry.Id, y.Entry.Id);
        return order != 0 ? order : CompareFields(x.Field.Symbol, y.Field.Symbol);
    }

    private static int CompareFields(FieldSymbol x, FieldSymbol y) => string.CompareOrdinal(x.Name, y.Name);
}
