using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Entries;

/// <summary>
/// Which ids there are, in which order, and of which kinds: all that a reference can lead to. An edit of a value leaves it as it is,
/// and what was found of files that the edit did not touch holds as long.
/// </summary>
internal sealed class EntryShape
{
    private readonly Dictionary<string, int> _positions;
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly (string Id, KindSymbol? Kind, string? WrittenId)[] _entries;

    public EntryShape(IReadOnlyList<BoundEntry> entries)
    {
        _positions = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        _entries = new (string, KindSymbol?, string?)[entries.Count];
        for (int i = 0; i < entries.Count; i++)
        {
            BoundEntry entry = entries[i];
            _entries[i] = (entry.Id, entry.Kind, entry.WrittenId);
            if (_positions.ContainsKey(entry.Id))
                _repeated.Add(entry.Id);
            else
                _positions.Add(entry.Id, i);
        }
    }

    public bool HasRepeated => _repeated.Count > 0;

    public bool TryFind(string id, out int position) => _positions.TryGetValue(id, out position);

    public bool IsRepeated(string id) => _repeated.Contains(id);

    /// <summary>Whether it is that of these entries.</summary>
    public bool Fits(IReadOnlyList<BoundEntry> entries)
    {
        if (entries.Count != _entries.Length)
            return false;
        for (int i = 0; i < _entries.Length; i++)
        {
            (string id, KindSymbol? kind, string? writtenId) = _entries[i];
            if (!ReferenceEquals(kind, entries[i].Kind) || id != entries[i].Id || writtenId != entries[i].WrittenId)
                return false;
        }

        return true;
    }
}
