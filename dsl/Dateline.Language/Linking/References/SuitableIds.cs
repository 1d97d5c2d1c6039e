using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Naming;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.References;

/// <summary>Whether an id that was probably meant could stand where it would be written.</summary>
internal sealed class SuitableIds(EntryIndex index)
{
    private readonly Dictionary<ListValue, HashSet<string>> _inLists = [];

    public Suggestion Of(in ReferenceUse use, Suggestion suggested) =>
        Of(use, suggested.Id) is null ? suggested with { Id = null, NamedAlike = null } : suggested;

    /// <summary>The id; null where it could not be meant, would be named twice, or by the event itself, or against the dates.</summary>
    public string? Of(in ReferenceUse use, string? id)
    {
        if (id is null)
            return null;
        bool isItself = id == use.Entry.Id && use.Entry.Kind?.Category == KindCategory.Event;
        bool isOfAnotherKind = index.Find(id) is { } entry && !use.Wanted.Suits(entry);
        return isItself || isOfAnotherKind || StandsBeside(use, id) || ComesLater(use, id) ? null : id;
    }

    private bool StandsBeside(in ReferenceUse use, string id)
    {
        if (use.List is not { } list)
            return false;
        if (!_inLists.TryGetValue(list, out HashSet<string>? ids))
            _inLists.Add(list, ids = new HashSet<string>(list.Items.OfType<ReferenceValue>().Select(item => item.Id), StringComparer.Ordinal));
        return ids.Contains(id);
    }

    private bool ComesLater(in ReferenceUse use, string id) =>
        use.FieldName == BuiltIns.After.Name
        && use.Entry.Find(BuiltIns.Date)?.Value is DateValue own
        && index.Find(id)?.Find(BuiltIns.Date)?.Value is DateValue other
        && EdtfDate.IsBefore(own.Date, other.Date) == Truth.True;
}
