using Dateline.Logic;

namespace Dateline.Language.Rules.Groups;

/// <summary>
/// Finds the circles among ids that lead to each other. What leads nowhere is on none, and neither is what leads only there: all of that is set aside first, and
/// again after each circle (Kahn's way of sorting by dependence), so that where there is no circle each id is looked at once.
/// </summary>
internal sealed class CircleSearch
{
    /// <summary>So often all that there is may be gone through for shortest ways; circles beyond that show when the first are mended.</summary>
    private const int MostRounds = 50;

    private readonly IReadOnlyDictionary<string, string[]> _next;
    private readonly Dictionary<string, List<string>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ways = new(StringComparer.Ordinal);
    private readonly HashSet<string> _left;
    private long _steps;

    /// <param name="next">Of each id those to which it leads, each once.</param>
    public CircleSearch(IReadOnlyDictionary<string, string[]> next)
    {
        _next = next;
        _left = new HashSet<string>(next.Keys, StringComparer.Ordinal);
        _steps = MostRounds * (long)next.Count;
        foreach (KeyValuePair<string, string[]> one in next)
        {
            _steps += MostRounds * (long)one.Value.Length;
            _ways.Add(one.Key, one.Value.Count(_left.Contains));
            foreach (string id in one.Value.Where(_left.Contains))
            {
                if (!_before.TryGetValue(id, out List<string>? ids))
                    _before.Add(id, ids = []);
                ids.Add(one.Key);
            }
        }

        SetAside([.. _ways.Where(one => one.Value == 0).Select(one => one.Key)]);
    }

    /// <summary>The shortest way from an id back to it, by way of none that an earlier answer has; null where there is none.</summary>
    /// <param name="isAlone">The others on the way stay: they may be on a way back that does not lead here.</param>
    public IReadOnlyList<string>? Take(string id, bool isAlone)
    {
        if (!_left.Contains(id) || _steps <= 0 || Circles.Shortest(id, NextOf) is not { } way)
            return null;
        SetAside(isAlone ? [id] : way);
        return way;
    }

    private IEnumerable<string> NextOf(string id)
    {
        string[] next = _next[id];
        _steps -= next.Length + 1;
        return _steps > 0 ? next.Where(_left.Contains) : [];
    }

    private void SetAside(IReadOnlyList<string> ended)
    {
        var waiting = new Queue<string>(ended);
        while (waiting.Count > 0)
        {
            string id = waiting.Dequeue();
            if (!_left.Remove(id) || !_before.TryGetValue(id, out List<string>? ids))
                continue;
            foreach (string other in ids)
            {
                if (--_ways[other] == 0)
                    waiting.Enqueue(other);
            }
        }
    }
}
