namespace Dateline.Language.Diagnostics;

/// <summary>The order in which findings are printed: file (ordinal), line, column, then code and words, so that it never depends on the order of work.</summary>
public sealed class FindingOrder : IComparer<Finding>
{
    public static readonly FindingOrder Instance = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = string.CompareOrdinal(x.Place.Path, y.Place.Path);
        if (order == 0)
            order = x.Place.Span.Start.CompareTo(y.Place.Span.Start);
        if (order == 0)
            order = x.Place.Span.Length.CompareTo(y.Place.Span.Length);
        if (order == 0)
            order = string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
