using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Former;

/// <summary>An id that an entry had before.</summary>
/// <param name="Id">The id of the entry now.</param>
/// <param name="Kind">The name of its kind; empty where it is not known.</param>
public sealed record RenamedEntry(string FormerId, string Id, string Kind);

/// <summary>Which entries had other ids before: references to those lead to them. It compares by what it says, and knows no places.</summary>
public sealed class FormerIdTable : IEquatable<FormerIdTable>
{
    public static readonly FormerIdTable Empty = new([]);

    private readonly Dictionary<string, string> _current = new(StringComparer.Ordinal);

    private FormerIdTable(IEnumerable<RenamedEntry> entries)
    {
        Entries = entries.OrderBy(entry => entry.FormerId, StringComparer.Ordinal).ToEquatableArray();
        foreach (RenamedEntry entry in Entries)
            _current.Add(entry.FormerId, entry.Id);
    }

    /// <summary>In ordinal order of the former ids, each of which no entry has now.</summary>
    public EquatableArray<RenamedEntry> Entries { get; }

    public bool IsEmpty => Entries.Count == 0;

    /// <summary>The id that the entry has now; null for an id that no entry had before.</summary>
    public string? CurrentOf(string id) => _current.TryGetValue(id, out string? current) ? current : null;

    /// <summary>Those of some entries.</summary>
    /// <param name="isAsked">Whether it is about the entry that has an id now.</param>
    internal FormerIdTable Of(Func<string, bool> isAsked) => IsEmpty ? this : new(Entries.Where(entry => isAsked(entry.Id)));

    public bool Equals(FormerIdTable? other) => other is not null && Entries.Equals(other.Entries);

    public override bool Equals(object? obj) => Equals(obj as FormerIdTable);

    public override int GetHashCode() => Entries.GetHashCode();

    /// <param name="files">The files of one timeline, in whatever order.</param>
    public static FormerIdTable Of(IReadOnlyList<BoundFile> files) => Of(files, findings: null, places: null);

    /// <param name="findings">Takes what is wrong with them; null where nobody asks.</param>
    /// <param name="places">Takes where each former id is stated; null where nobody asks.</param>
    internal static FormerIdTable Of(IReadOnlyList<BoundFile> files, List<Finding>? findings, IDictionary<string, Place>? places)
    {
        List<BoundEntry> renamed = [.. files.OrderBy(file => file.File.Path, StringComparer.Ordinal).SelectMany(file => FileDigest.Of(file).Renamed)];
        if (renamed.Count == 0)
            return Empty;
        var stated = new Dictionary<string, (BoundEntry Entry, FormerIdValue Id)>(StringComparer.Ordinal);
        IReadOnlyDictionary<string, BoundEntry> owners = OwnersOf(renamed, files);
        foreach (BoundEntry entry in renamed)
        {
            foreach (FormerIdValue id in IdsOf(entry))
            {
                if (id.Id == entry.Id)
                    findings?.Add(CurrentIdFindings.IsItsOwn(entry, id));
                else if (owners.TryGetValue(id.Id, out BoundEntry? owner))
                    findings?.Add(CurrentIdFindings.IsTaken(entry, id, owner));
                else if (!stated.TryGetValue(id.Id, out (BoundEntry Entry, FormerIdValue Id) first))
                    stated.Add(id.Id, (entry, id));
                else if (ReferenceEquals(first.Entry, entry))
                    findings?.Add(CurrentIdFindings.StandsTwice(entry, id, first.Id));
                else if (first.Entry.Id != entry.Id)
                    findings?.Add(CurrentIdFindings.IsOfTwo(entry, id, first.Entry, first.Id));
            }
        }

        foreach (KeyValuePair<string, (BoundEntry Entry, FormerIdValue Id)> one in stated)
            places?.Add(one.Key, one.Value.Entry.File.PlaceOf(one.Value.Id.Span));
        return new FormerIdTable(stated.Select(one => new RenamedEntry(one.Key, one.Value.Entry.Id, one.Value.Entry.Kind?.Name ?? "")));
    }

    private static IEnumerable<FormerIdValue> IdsOf(BoundEntry entry) => (entry.Find(BuiltIns.Formerly)?.Value as FormerIdsValue)?.Ids ?? [];

    /// <summary>The entries that have a former id of another one now.</summary>
    private static Dictionary<string, BoundEntry> OwnersOf(List<BoundEntry> renamed, IReadOnlyList<BoundFile> files)
    {
        var former = new HashSet<string>(renamed.SelectMany(IdsOf).Select(id => id.Id), StringComparer.Ordinal);
        var owners = new Dictionary<string, BoundEntry>(StringComparer.Ordinal);
        foreach (BoundFile file in files)
        {
            for (int i = 0; i < file.Entries.Count; i++)
            {
                if (former.Contains(file.Entries[i].Id))
                    owners[file.Entries[i].Id] = file.Entries[i];
            }
        }

        return owners;
    }
}
