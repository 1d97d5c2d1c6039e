namespace Dateline.Logic;

/// <summary>What a series may have been on some days: in the order of time, each value once.</summary>
internal sealed class Candidates<T>
{
    private readonly List<T> _values = [];

    public IReadOnlyList<T> Values => _values;

    /// <summary>It may also have been what nobody knows.</summary>
    public bool MayBeUnknown { get; private set; }

    /// <summary>There may have been nobody. Of values that have one for that, it is among the values.</summary>
    public bool MayBeNobody { get; private set; }

    /// <summary>There is none, and it was not nobody.</summary>
    public bool IsEmpty => _values.Count == 0 && !MayBeNobody;

    /// <summary>There is one, and nothing else that it may have been.</summary>
    public bool IsCertain => _values.Count + (MayBeNobody ? 1 : 0) == 1 && !MayBeUnknown;

    public void Add(T value)
    {
        if (!_values.Contains(value))
            _values.Add(value);
    }

    public void AddNobody() => MayBeNobody = true;

    public void AddUnknown() => MayBeUnknown = true;
}
