namespace Dateline.Language.Schema.Symbols;

/// <summary>
/// What is written while a timeline file is read, since kinds, records and series name each other, and by nobody afterwards:
/// entries are bound to it on several processors, and what was found with it stays true as long as it is remembered.
/// </summary>
public abstract class Symbol
{
    /// <summary>The timeline file has been read, its rules as well.</summary>
    public bool IsReadOnly { get; private set; }

    internal virtual void MakeReadOnly() => IsReadOnly = true;

    /// <exception cref="InvalidOperationException">The timeline file has been read.</exception>
    internal T Write<T>(T value) => IsReadOnly ? throw new InvalidOperationException("A symbol does not change when its timeline file has been read.") : value;
}
