using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>
/// A reference to another entry: its id until it is first read, then the entry. So entries that refer to each other,
/// or to a hundred thousand others in a row, cost nothing to make.
/// </summary>
/// <typeparam name="T">What it refers to.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Reference<T>
    where T : class, IEntry
{
    /// <summary>The id, or the entry; null where there is no reference.</summary>
    private object? _target;

    /// <summary>A reference to an entry that a program has.</summary>
    /// <param name="target">The entry; null for no reference.</param>
    public Reference(T? target) => _target = target;

    /// <summary>The id of the entry; null where there is no reference.</summary>
    public readonly string? Id => _target as string ?? (_target as T)?.Id;

    internal static Reference<T> ToId(string id) => new() { _target = id };

    /// <summary>The entry, from the timeline when it is first asked for.</summary>
    /// <param name="timeline">Where the entry is.</param>
    /// <param name="member">The property that has the reference.</param>
    /// <exception cref="InvalidOperationException">There is no reference, because what it refers to is unknown.</exception>
    public T Value(CompiledTimeline timeline, string member) =>
        ValueOrNull(timeline) ?? throw new InvalidOperationException($"{member} is not known: to which entry it refers, nothing says.");

    /// <summary>The entry, from the timeline when it is first asked for; null where there is no reference.</summary>
    /// <param name="timeline">Where the entry is.</param>
    public T? ValueOrNull(CompiledTimeline timeline)
    {
        object? target = Volatile.Read(ref _target);
        if (target is not string id)
            return (T?)target;
        T found = timeline.Entry<T>(id);
        Interlocked.CompareExchange(ref _target, found, id);
        return found;
    }

    /// <summary>What is known of it.</summary>
    /// <param name="timeline">Where the entry is.</param>
    public Known<T> Known(CompiledTimeline timeline) => KnownValue.Of(ValueOrNull(timeline));
}
