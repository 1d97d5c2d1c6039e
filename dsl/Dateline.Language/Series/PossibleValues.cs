namespace Dateline.Language.Series;

/// <summary>What a series may have been on some days.</summary>
internal sealed class PossibleValues
{
    private readonly List<SeriesValue> _values = [];

    /// <param name="since">The entry that says what it was when they began.</param>
    public PossibleValues(SeriesStep since)
    {
        Since = since;
        AddAfter(since);
    }

    public SeriesStep Since { get; }

    /// <summary>Each once; first what it was when the days began.</summary>
    public IReadOnlyList<SeriesValue> Values => _values;

    /// <summary>There is nothing else that it may have been.</summary>
    public bool AreAllKnown { get; private set; } = true;

    public bool Include(in SeriesValue value) => _values.Contains(value);

    public void AddAfter(SeriesStep step)
    {
        foreach (SeriesValue value in step.Possible)
            AddIfKnown(value);
        if (step.Possible.Count > 0)
            return;
        AddIfKnown(step.After);
        AreAllKnown &= step.After.IsKnown;
    }

    public void AddIfKnown(in SeriesValue value)
    {
        if (value.IsKnown && !_values.Contains(value))
            _values.Add(value);
    }
}
