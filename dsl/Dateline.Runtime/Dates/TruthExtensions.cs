namespace Dateline.Dates;

/// <summary>The connectives of Kleene's logic: <c>false and unknown</c> is false, <c>true or unknown</c> is true.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class TruthExtensions
{
    // The members of Truth stand in the order of Kleene's lattice, so "and" is the lesser and "or" the greater of two.
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    public static Truth Not(this Truth truth) => Truth.True - (int)truth;

    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;
}
