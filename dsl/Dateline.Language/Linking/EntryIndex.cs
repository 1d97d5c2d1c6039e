using Dateline.Language.Binding;

namespace Dateline.Language.Linking;

/// <summary>All entries of a timeline by id. Where an id stands twice, the first (by path, then place) has it.</summary>
public sealed class EntryIndex
{
    private readonly Dictionary<string, BoundEntry> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    private EntryIndex(IReadOnlyList<BoundEntry> entries)
    {
        Entries = entries;
        foreach (BoundEntry entry in entries)
        {
            if (_byId.ContainsKey(entry.Id))
                _repeated.Add(entry.Id);
            else
                _byId.Add(entry.Id, entry);
        }
    }

    /// <summary>Every entry, repeated ids too, in the order of paths (ordinal) and places.</summary>
    public IReadOnlyList<BoundEntry> Entries { get; }

    public static EntryIndex Of(IEnumerable<BoundFile> files) =>
        new([.. files.OrderBy(file => file.File.Path, StringComparer.Ordinal).SelectMany(file => file.Entries)]);

    public BoundEntry? Find(string id) => _byId.TryGetValue(id, out BoundEntry? entry) ? entry : null;

    /// <summary>Whether more than one entry has this id: what either says can then not be placed.</summary>
    public bool IsRepeated(string id) => _repeated.Contains(id);
}
