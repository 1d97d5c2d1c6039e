namespace Dateline.Language.Yaml.Columns;

/// <summary>What stands below what in one entry, as it is written.</summary>
internal sealed class Places
{
    private readonly HashSet<(string Owner, string Name)> _places = [];
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    public IEnumerable<(string Owner, string Name)> All => _places;

    public void Add(string owner, string name)
    {
        if (_places.Add((owner, name)))
            _owners[name] = OwnersOf(name) + 1;
    }

    public bool Contains(string owner, string name) => _places.Contains((owner, name));

    /// <summary>Below how many names a name stands.</summary>
    public int OwnersOf(string name) => _owners.TryGetValue(name, out int count) ? count : 0;
}
