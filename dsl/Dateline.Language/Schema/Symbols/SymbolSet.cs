using System.Collections;

namespace Dateline.Language.Schema.Symbols;

/// <summary>What a symbol collects while its timeline file is read: names, by their letters, or parts of the file.</summary>
public sealed class SymbolSet<T> : Symbol, IReadOnlyCollection<T>
    where T : class
{
    private readonly HashSet<T> _items = [];

    public int Count => _items.Count;

    public bool Contains(T item) => _items.Contains(item);

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <returns>Whether it is new.</returns>
    internal bool Add(T item) => _items.Add(Write(item));
}
