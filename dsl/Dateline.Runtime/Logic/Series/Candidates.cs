namespace Dateline.Logic;

/// <summary>What a series may have been on some days: in the order of time, each value once.</summary>
internal sealed class Candidates<T>
{
    private readonly List<T> _values = [];

    public IReadOnlyList<T> Values => _values;

    /// <summary>It may also have been what nobody knows.</summary>
    public bool MayBeUnknown { get; private set; }

    /// <summary>There is one, and nothing else that it may have been.</summary>
    public bool IsCertain => _values.Count == 1 && !MayBeUnknown;

    public void Add(T value)
    {
        if (!_values.Contains(value))
            _values.Add(value);
    }

    public void AddUnknown() => MayBeUnknown = true;
}
