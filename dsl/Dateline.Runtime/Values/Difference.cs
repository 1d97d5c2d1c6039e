namespace Dateline;

/// <summary>Subtraction for the types of series that have one; the code is chosen when the type is made, without reflection.</summary>
internal static class Difference<T>
{
    /// <summary>The first less the second; null where the type has no difference.</summary>
    public static readonly Func<T, T, T>? Of = Choose();

    private static Func<T, T, T>? Choose()
    {
        if (typeof(T) == typeof(long))
            return (Func<T, T, T>)(object)new Func<long, long, long>(static (left, right) => checked(left - right));
        if (typeof(T) == typeof(decimal))
            return (Func<T, T, T>)(object)new Func<decimal, decimal, decimal>(static (left, right) => left - right);
        if (typeof(T) == typeof(Estimate<long>))
            return (Func<T, T, T>)(object)new Func<Estimate<long>, Estimate<long>, Estimate<long>>(static (left, right) => left - right);
        if (typeof(T) == typeof(Estimate<decimal>))
            return (Func<T, T, T>)(object)new Func<Estimate<decimal>, Estimate<decimal>, Estimate<decimal>>(static (left, right) => left - right);
        return null;
    }
}
