using System.Runtime.CompilerServices;

namespace Dateline.Language.Collections;

/// <summary>Two are equal where they are the same object, whatever they hold.</summary>
public sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ByReference<T> Instance = new();

    private ByReference()
    {
    }

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
