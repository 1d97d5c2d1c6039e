namespace Dateline.Language.Series.Moves;

/// <summary>Changes of which nobody knows when: any of them may be what is missing between two others.</summary>
internal sealed class UndatedChanges(IReadOnlyList<SeriesMove> changes)
{
    /// <summary>With more of them anything can be explained.</summary>
    private const int MostFollowed = 64;

    public bool IsEmpty => changes.Count == 0;

    /// <summary>Those that may have come within a stretch of time, as far as anything is known of when they came.</summary>
    public UndatedChanges Within(PositionRange range) =>
        IsEmpty ? this : new UndatedChanges([.. changes.Where(change => change.Range.Earliest <= range.Latest && change.Range.Latest >= range.Earliest)]);

    /// <summary>Whether some of them, one behind the other, lead from one value to another.</summary>
    public bool MayLead(in SeriesValue from, in SeriesValue to)
    {
        if (changes.Count is 0 or > MostFollowed)
            return changes.Count > 0;
        var reached = new HashSet<SeriesValue> { from };
        bool hasGrown = true;
        while (hasGrown && !Reach(reached, to))
        {
            hasGrown = false;
            foreach (SeriesMove change in changes)
            {
                if (!change.Effect.HasFrom || Reach(reached, change.Effect.From))
                    hasGrown |= reached.Add(change.Effect.To);
            }
        }

        return Reach(reached, to);
    }

    private static bool Reach(HashSet<SeriesValue> reached, SeriesValue value) => reached.Contains(value) || reached.Any(one => one.MayBe(value));
}
