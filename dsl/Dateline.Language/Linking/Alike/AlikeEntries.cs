using Dateline.Language.Binding;
using Dateline.Language.Schema;

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
    private readonly List<AlikeGroup> _found = [];
    private readonly Dictionary<(string First, string Path), AlikeGroup> _groups = [];
    private readonly Dictionary<string, string> _firstOf = new(StringComparer.Ordinal);

    private AlikeEntries(EntryIndex index) => _index = index;

    public static IReadOnlyList<RuleFinding> In(EntryIndex index)
    {
        var search = new AlikeEntries(index);
        search.Search(KindCategory.Entity);
        search.Search(KindCategory.Event);
        search.Search(KindCategory.Observation);
        return [.. search._found.Select(AlikeFindings.SayTheSame)];
    }

    private void Search(KindCategory category)
    {
        var firsts = new Dictionary<(KindSymbol Kind, string Head), BoundEntry>();
        Dictionary<(KindSymbol Kind, string Head), List<BoundEntry>>? groups = null;
        IReadOnlyList<BoundEntry> entries = _index.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            BoundEntry entry = entries[i];
            if (entry.Kind?.Category != category || entry.IsDamaged || HeadOf(entry) is not { } head || _index.IsRepeated(entry.Id))
                continue;
            (KindSymbol, string) key = (entry.Kind, head);
            if (!firsts.TryGetValue(key, out BoundEntry? first))
                firsts.Add(key, entry);
            else if ((groups ??= []).TryGetValue(key, out List<BoundEntry>? group))
                Compare(entry, group);
            else
                Compare(entry, groups[key] = [first]);
        }
    }

    /// <summary>What two of them have in common before they are compared: a day, a name, an address.</summary>
    private string? HeadOf(BoundEntry entry)
    {
        if (entry.Kind!.Category == KindCategory.Observation)
            return ObservedIn(entry);
        if (entry.Kind!.Category == KindCategory.Event)
            return (entry.Find(BuiltIns.Date)?.Value as DateValue)?.Date.Text;
        if (entry.Kind.Is(BuiltIns.Source))
            return (entry.Find("url")?.Value as UrlValue)?.Url ?? (entry.Find("title")?.Value as TextValue)?.Text;
        return (entry.Find(BuiltIns.Name)?.Value as TextValue)?.Text;
    }

    /// <summary>Whose values it states, and as of when.</summary>
    private string? ObservedIn(BoundEntry entry)
    {
        if (entry.Find(BuiltIns.Entity)?.Value is not ReferenceValue reference)
            return null;
        string? when = entry.Find(BuiltIns.Date)?.Value switch
        {
            DateValue date => date.Date.Text,
            UnknownValue unknown => unknown.Reason,
            _ => null,
        };
        return when is null ? null : $"{IdOf(reference.Id)} {when}";
    }

    private void Compare(BoundEntry entry, List<BoundEntry> earlier)
    {
        for (int i = 0; i < earlier.Count; i++)
        {
            if (Comparison.Of(earlier[i], entry, IdOf) is not { AreAlike: true } comparison)
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
    private string IdOf(string id) => _firstOf.TryGetValue(id, out string? first) ? first : id;
}
