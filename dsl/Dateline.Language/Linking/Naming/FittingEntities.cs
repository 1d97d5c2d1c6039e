using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Naming;

/// <summary>Which entity was meant where one stands that has not the series that are stated of it.</summary>
internal sealed class FittingEntities(EntryIndex index)
{
    private readonly Dictionary<KindSymbol, (IReadOnlyList<BoundEntry> All, ILookup<string, BoundEntry> ByReferred)> _ofKind = [];

    /// <summary>
    /// The one that refers to the entity that stands there, as a mission does to its host; of several, the one that stands
    /// in the same file; where none refers to it, the only one that there is. Null where none is evident.
    /// </summary>
    public BoundEntry? InPlaceOf(BoundEntry named, BoundEntry observation, IReadOnlyList<SeriesSymbol> stated)
    {
        (IReadOnlyList<BoundEntry> all, ILookup<string, BoundEntry> byReferred) = OfKind(stated[0].Of);
        if (all.Count == 1)
            return Fits(all[0], stated) ? all[0] : null;
        BoundEntry[] related = [.. byReferred[named.Id].Where(entity => Fits(entity, stated)).Distinct()];
        if (related.Length > 1)
            related = [.. related.Where(entity => entity.File.Path == observation.File.Path)];
        return related.Length == 1 ? related[0] : null;
    }

    private static bool Fits(BoundEntry entity, IReadOnlyList<SeriesSymbol> stated) => stated.All(series => entity.Kind!.Is(series.Of));

    private (IReadOnlyList<BoundEntry> All, ILookup<string, BoundEntry> ByReferred) OfKind(KindSymbol kind)
    {
        if (_ofKind.TryGetValue(kind, out (IReadOnlyList<BoundEntry> All, ILookup<string, BoundEntry> ByReferred) known))
            return known;
        BoundEntry[] all = [.. index.Entries.Where(entry => entry.Kind?.Is(kind) == true && !index.IsRepeated(entry.Id))];
        ILookup<string, BoundEntry> byReferred = all
            .SelectMany(entity => entity.Fields.Select(field => (entity, field.Value)))
            .Where(one => one.Value is ReferenceValue)
            .ToLookup(one => ((ReferenceValue)one.Value).Id, one => one.entity, StringComparer.Ordinal);
        return _ofKind[kind] = (all, byReferred);
    }
}
