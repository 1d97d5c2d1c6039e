using System.Collections;

namespace Dateline.Compiled;

/// <summary>Whether two values of a field are the same, as records compare them: references by their ids, lists item by item.</summary>
internal sealed class SameValues : IEqualityComparer
{
    private static readonly SameValues Instance = new();

    private SameValues()
    {
    }

    public static bool Are<T>(T left, T right) =>
        left is IEntry || right is IEntry || left is IStructuralEquatable ? Instance.Equals(left, right) : EqualityComparer<T>.Default.Equals(left, right);

    public new bool Equals(object? x, object? y) => (x, y) switch
    {
        (IEntry left, IEntry right) => left.Id == right.Id,
        (IStructuralEquatable left, { } right) => left.Equals(right, this),
        _ => object.Equals(x, y),
    };

    public int GetHashCode(object obj) => obj is IEntry entry ? StringComparer.Ordinal.GetHashCode(entry.Id) : obj.GetHashCode();
}
