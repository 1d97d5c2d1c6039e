using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Alike;

/// <summary>
/// Finds entries of one kind that differ in nothing but their ids and their sources: somebody may have entered one thing
/// twice. An <c>as-of</c> has to have the same sources as well: another one may have counted again. It is a hint, because two
/// things may well be alike.
/// </summary>
internal sealed class AlikeEntries
{
    /// <summary>Of so many entries of one kind and day, or of one name, each is held against every other; of more, only against those before it up to here.</summary>
    private const int MostCompared = 32;

    private readonly EntryIndex _index;
    private readonly CancellationToken _cancellation;
    private readonly List<AlikeGroup> _found = [];
    private readonly Dictionary<(string First, string Path), AlikeGroup> _groups = [];
    private readonly Dictionary<string, string> _firstOf = new(StringComparer.Ordinal);

    private readonly Func<string, string> _idOf;

    private AlikeEntries(EntryIndex index, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _index = index;
        _idOf = IdOf;
    }

    /// <param name="memo">Has what a run before this one found; null where nobody asks again.</param>
    public static IReadOnlyList<RuleFinding> In(EntryIndex index, LinkMemo? memo = null, CancellationToken cancellation = default)
    {
        if (memo?.HeadsOfEdit(index) is { } edited)
        {
            // Nothing was alike, so that only what shares a head with the edit can have become it; and if so, names mean other entries than before.
            var search = new AlikeEntries(index, cancellation);
            search.Search(edited.Contains);
            if (search._found.Count == 0)
                return memo.Alike = [];
        }

        var all = new AlikeEntries(index, cancellation);
        all.Search(static _ => true);
        IReadOnlyList<RuleFinding> found = [.. all._found.Select(AlikeFindings.SayTheSame)];
        if (memo is not null)
            memo.Alike = found;
        return found;
    }

    private void Search(Func<AlikeHead, bool> isAsked)
    {
        Search(KindCategory.Entity, isAsked);
        Search(KindCategory.Event, isAsked);
        Search(KindCategory.Observation, isAsked);
    }

    private void Search(KindCategory category, Func<AlikeHead, bool> isAsked)
    {
        var firsts = new Dictionary<AlikeHead, BoundEntry>();
        Dictionary<AlikeHead, List<BoundEntry>>? groups = null;
        foreach (FileDigest file in _index.Files)
        {
            foreach (HeadedEntry headed in file.Headed)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (headed.Head.Kind.Category == category && isAsked(headed.Head) && !_index.IsRepeated(headed.Entry.Id))
                    Meet(_firstOf.Count == 0 ? headed : headed.With(_idOf));
            }
        }

        void Meet(in HeadedEntry headed)
        {
            (BoundEntry entry, AlikeHead head) = headed;
            if (!firsts.TryGetValue(head, out BoundEntry? first))
                firsts.Add(head, entry);
            else if ((groups ??= []).TryGetValue(head, out List<BoundEntry>? group))
                Compare(entry, group);
            else
                Compare(entry, groups[head] = [first]);
        }
    }

    private void Compare(BoundEntry entry, List<BoundEntry> earlier)
    {
        for (int i = 0; i < earlier.Count; i++)
        {
            if (Comparison.Of(earlier[i], entry, _idOf) is not { } comparison)
                continue;
            _firstOf[entry.Id] = IdOf(earlier[i].Id);
            Add(entry, earlier[i], comparison.Shared);
            return;
        }

        if (earlier.Count < MostCompared)
            earlier.Add(entry);
    }

    /// <summary>What one file tells again and again is one finding; an entry that is excused has its own, so that the excuse is used.</summary>
    private void Add(BoundEntry entry, BoundEntry first, IReadOnlyList<string> shared)
    {
        bool isExcused = (entry.Find(BuiltIns.Except)?.Value as WaiversValue)?.Waivers.Any(waiver => waiver.Rule == BuiltInRules.ToldOnce) == true;
        if (!isExcused && _groups.TryGetValue((first.Id, entry.File.Path), out AlikeGroup? group))
        {
            group.Later.Add(entry);
            return;
        }

        group = new AlikeGroup(first, [entry], shared);
        _found.Add(group);
        if (!isExcused)
            _groups.Add((first.Id, entry.File.Path), group);
    }

    /// <summary>Of entities that are alike, the first stands for all: what names either names the same.</summary>
    private string IdOf(string id) => _firstOf.Count > 0 && _firstOf.TryGetValue(id, out string? first) ? first : id;
}
