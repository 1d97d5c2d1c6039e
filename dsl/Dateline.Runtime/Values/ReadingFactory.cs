namespace Dateline;

/// <summary>Makes readings.</summary>
public static class Reading
{
    /// <summary>A value that is known.</summary>
    public static Reading<T> Known<T>(T value) => Reading<T>.Known(value);

    /// <summary>A value that nobody knows.</summary>
    public static Reading<T> Unknown<T>() => Reading<T>.NobodyKnows;

    /// <summary>That there is nobody: an office is vacant.</summary>
    public static Reading<T> Nobody<T>()
        where T : class, IEntry => Reading<T>.OfNobody;

    /// <summary>A value that nothing has stated yet.</summary>
    public static Reading<T> NotYet<T>() => default;
}
