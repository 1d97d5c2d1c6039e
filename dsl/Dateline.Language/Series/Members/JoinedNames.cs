namespace Dateline.Language.Series.Members;

/// <summary>Names in groups, of which any two can be joined to one.</summary>
internal sealed class JoinedNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Of each name another one of its group, or itself, which is then the one that stands for the group.</summary>
    private readonly List<int> _next = [];

    public bool Contains(string name) => _numbers.ContainsKey(name);

    /// <summary>Makes one group of those of all these names.</summary>
    public void Join(IEnumerable<string> names)
    {
        int first = -1;
        foreach (string name in names)
        {
            if (!_numbers.TryGetValue(name, out int number))
            {
                _numbers.Add(name, number = _next.Count);
                _next.Add(number);
            }

            int group = GroupOf(number);
            first = first < 0 ? group : first;
            _next[group] = first;
        }
    }

    public int GroupOf(string name) => GroupOf(_numbers[name]);

    public IReadOnlyCollection<string> InGroup(int group) => [.. _numbers.Where(pair => GroupOf(pair.Value) == group).Select(pair => pair.Key)];

    private int GroupOf(int number)
    {
        while (_next[number] != number)
            number = _next[number] = _next[_next[number]];
        return number;
    }
}
