using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Dateline.Compiled;

/// <summary>A list of references: ids until it is first read, then the entries.</summary>
/// <typeparam name="T">What they refer to.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct References<T>
    where T : class, IEntry
{
    /// <summary>The ids (<see cref="EntryNames"/>) or the entries (<c>T[]</c>); null for none.</summary>
    private object? _targets;

    /// <summary>References to entries that a program has.</summary>
    /// <param name="targets">The entries.</param>
    public References(ImmutableArray<T> targets) =>
        _targets = targets.IsDefaultOrEmpty ? null : ImmutableCollectionsMarshal.AsArray(targets);

    /// <summary>How many there are.</summary>
    public readonly int Count => _targets is EntryNames names ? names.Count : _targets is Array targets ? targets.Length : 0;

    /// <summary>The ids of the entries.</summary>
    public readonly ImmutableArray<string> Ids => _targets switch
    {
        EntryNames names => ImmutableCollectionsMarshal.AsImmutableArray(names.Ids),
        T[] entries => [.. entries.Select(entry => entry?.Id ?? "")],
        _ => [],
    };

    /// <summary>References of JSON, which has the ids.</summary>
    /// <param name="timeline">Where the entries are.</param>
    /// <param name="ids">The ids.</param>
    /// <exception cref="System.Text.Json.JsonException">The timeline has no such entry.</exception>
    public static References<T> FromJson(CompiledTimeline timeline, ImmutableArray<string> ids) =>
        ids.IsDefaultOrEmpty ? default : new([.. ids.Select(id => Reference<T>.InJson(timeline, id))]);

    internal static References<T> To(EntryNames names) => new() { _targets = names.Count == 0 ? null : names };

    /// <summary>The entries, from the timeline when they are first asked for.</summary>
    /// <param name="timeline">Where the entries are.</param>
    public ImmutableArray<T> Values(CompiledTimeline timeline)
    {
        object? targets = Volatile.Read(ref _targets);
        if (targets is EntryNames names)
        {
            T[] entries = names.Entries<T>(timeline);
            targets = Interlocked.CompareExchange(ref _targets, entries, names) is T[] first ? first : entries;
        }

        return targets is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray((T[])targets);
    }

    /// <summary>Whether both refer to the same ids in the same order.</summary>
    /// <param name="other">The other list.</param>
    public readonly bool HasSameIdsAs(References<T> other) =>
        ReferenceEquals(_targets, other._targets) || Ids.SequenceEqual(other.Ids);
}
