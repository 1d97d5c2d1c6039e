namespace Dateline.Dates;

/// <content>Order: true or false only where it holds for every exact date that the two can mean.</content>
sealed partial class EdtfDate
{
    /// <summary>True where the first has ended when the second begins; days alone are before one another from one day to the next.</summary>
    public static Truth IsBefore(EdtfDate a, EdtfDate b)
    {
        if (DateOrder.Compare(a._last.Upper, b._first.Lower) == Ordering.Before)
            return Truth.True;
        return DateOrder.Compare(a._first.Lower, b._last.Upper) is Ordering.After or Ordering.Same ? Truth.False : Truth.Unknown;
    }

    public static Truth NotAfter(EdtfDate a, EdtfDate b)
    {
        if (DateOrder.Compare(a._last.Upper, b._first.Lower) is Ordering.Before or Ordering.Same)
            return Truth.True;
        return DateOrder.Compare(a._first.Lower, b._last.Upper) == Ordering.After ? Truth.False : Truth.Unknown;
    }

    /// <summary>
    /// True where both mean the same point, or last from the same to the same; false where they have no day in common,
    /// or where both are exact and differ.
    /// </summary>
    public static Truth IsSame(EdtfDate a, EdtfDate b)
    {
        if (IsBefore(a, b) == Truth.True || IsBefore(b, a) == Truth.True)
            return Truth.False;
        if (!a.HasExactEnds || !b.HasExactEnds)
            return Truth.Unknown;
        Ordering start = DateOrder.Compare(a._first.Lower, b._first.Lower);
        Ordering end = DateOrder.Compare(a._last.Upper, b._last.Upper);
        return (start, end) switch
        {
            (Ordering.Same, Ordering.Same) => Truth.True,
            (Ordering.Before or Ordering.After, _) or (_, Ordering.Before or Ordering.After) => Truth.False,
            _ => Truth.Unknown,
        };
    }

    /// <summary>It means one point without a doubt, or all the time between two such points.</summary>
    private bool HasExactEnds => Shape == EdtfShape.Lasting
        ? _first.OrderEarliest == _first.OrderLatest && _last.OrderEarliest == _last.OrderLatest
        : _first.OrderEarliest == _last.OrderLatest;
}
