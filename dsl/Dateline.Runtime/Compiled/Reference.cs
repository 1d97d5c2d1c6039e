using System.ComponentModel;
using System.Text.Json;

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
    /// <summary>The id (<see cref="EntryName"/>), the entry, or why it is unknown (<see cref="UnknownReference"/>); null where nothing is stated.</summary>
    private object? _target;

    /// <summary>A reference to an entry that a program has.</summary>
    /// <param name="target">The entry; null for no reference.</param>
    public Reference(T? target) => _target = target;

    /// <summary>Whether it is stated to which entry it refers, or that nobody knows.</summary>
    public readonly bool IsStated => _target is not null;

    /// <summary>The id of the entry; null where there is no reference.</summary>
    public readonly string? Id => _target is EntryName name ? name.Id : (_target as T)?.Id;

    /// <summary>A reference of JSON, where null says that it is unknown.</summary>
    /// <param name="target">The entry.</param>
    public static Reference<T> OrUnknown(T? target) => target is null ? Unknown(Unstated.InJson) : new(target);

    /// <summary>A reference of JSON, which has the id; without one it refers to nothing.</summary>
    /// <param name="timeline">Where the entry is.</param>
    /// <param name="id">The id.</param>
    /// <exception cref="JsonException">The timeline has no such entry.</exception>
    public static Reference<T> FromJson(CompiledTimeline timeline, string? id) => id is null ? default : new(InJson(timeline, id));

    /// <summary>A reference of JSON, which has the id, or null where it is unknown.</summary>
    /// <param name="timeline">Where the entry is.</param>
    /// <param name="id">The id.</param>
    /// <exception cref="JsonException">The timeline has no such entry.</exception>
    public static Reference<T> FromJsonOrUnknown(CompiledTimeline timeline, string? id) => id is null ? Unknown(Unstated.InJson) : FromJson(timeline, id);

    internal static T InJson(CompiledTimeline timeline, string? id) => id is null
        ? throw new JsonException("A reference is the id of an entry.")
        : timeline.Find(id) as T ?? throw new JsonException($"The timeline has no {typeof(T).Name} with the id {id}.");

    internal static Reference<T> Unknown(string reason) => new() { _target = new UnknownReference(reason) };

    internal static Reference<T> To(EntryName name) => new() { _target = name };

    /// <summary>The entry, from the timeline when it is first asked for.</summary>
    /// <param name="timeline">Where the entry is.</param>
    /// <param name="member">The property that has the reference.</param>
    /// <exception cref="InvalidOperationException">There is no reference, because what it refers to is unknown.</exception>
    public T Value(CompiledTimeline timeline, string member) =>
        ValueOrNull(timeline) ?? throw new InvalidOperationException($"{member} is not known: {(_target as UnknownReference)?.Reason ?? Unstated.AtAll}.");

    /// <summary>The entry, from the timeline when it is first asked for; null where there is no reference.</summary>
    /// <param name="timeline">Where the entry is.</param>
    public T? ValueOrNull(CompiledTimeline timeline)
    {
        object? target = Volatile.Read(ref _target);
        if (target is not EntryName name)
            return target as T;
        T found = name.Entry<T>(timeline);
        Interlocked.CompareExchange(ref _target, found, name);
        return found;
    }

    /// <summary>What it says to a rule.</summary>
    /// <param name="timeline">Where the entry is.</param>
    public Fact FactOf(CompiledTimeline timeline) => _target is UnknownReference ? Fact.Unknown : Fact.Of((object?)ValueOrNull(timeline));

    /// <summary>What is known of it.</summary>
    /// <param name="timeline">Where the entry is.</param>
    public Known<T> Known(CompiledTimeline timeline) => KnownValue.Of(ValueOrNull(timeline));
}

/// <summary>That nobody knows to which entry something refers.</summary>
/// <param name="Reason">Why.</param>
internal sealed record UnknownReference(string Reason);
