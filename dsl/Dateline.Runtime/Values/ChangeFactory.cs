namespace Dateline;

/// <summary>Makes changes, one method for each way to write them.</summary>
public static class Change
{
    /// <summary><c>30 -> 20</c>.</summary>
    public static Change<T> FromTo<T>(T from, T to) => Change<T>.Of(from, to);

    /// <summary><c>-> 20</c>.</summary>
    public static Change<T> To<T>(T to) => Change<T>.OfTo(to);

    /// <summary><c>+5</c> or <c>-10</c>.</summary>
    public static Change<T> By<T>(T delta)
        where T : struct => Change<T>.OfDelta(delta);

    /// <summary><c>30 -> unknown</c>.</summary>
    public static Change<T> FromToUnknown<T>(T from) => Change<T>.OfFromToUnknown(from);

    /// <summary><c>-> unknown</c>.</summary>
    public static Change<T> ToUnknown<T>() => Change<T>.OfToUnknown();

    /// <summary><c>ada -> nobody</c>.</summary>
    public static Change<T> FromToNobody<T>(T from)
        where T : class, IEntry => Change<T>.Of(Reading.Known(from), Reading.Nobody<T>());

    /// <summary><c>-> nobody</c>.</summary>
    public static Change<T> ToNobody<T>()
        where T : class, IEntry => Change<T>.Of(default, Reading.Nobody<T>());

    /// <summary><c>nobody -> ben</c>.</summary>
    public static Change<T> FromNobodyTo<T>(T to)
        where T : class, IEntry => Change<T>.Of(Reading.Nobody<T>(), Reading.Known(to));

    /// <summary><c>nobody -> unknown</c>.</summary>
    public static Change<T> FromNobodyToUnknown<T>()
        where T : class, IEntry => Change<T>.Of(Reading.Nobody<T>(), Reading.Unknown<T>());
}
