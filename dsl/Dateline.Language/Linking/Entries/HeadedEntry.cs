using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Entries;

/// <summary>An entry, and what two of its kind have in common before they are compared: a day, a name, an address.</summary>
internal readonly record struct HeadedEntry(BoundEntry Entry, AlikeHead Head)
{
    /// <summary>Null where it has nothing of the sort, or may say something that cannot be read.</summary>
    public static HeadedEntry? Of(BoundEntry entry) =>
        entry is { Kind: { } kind, IsDamaged: false } && TextOf(entry, kind) is { } text ? new HeadedEntry(entry, new AlikeHead(kind, text)) : null;

    /// <param name="idOf">The id that stands for an entry wherever it is named.</param>
    public HeadedEntry With(Func<string, string> idOf) =>
        Entry.Kind!.Category == KindCategory.Observation ? this with { Head = Head with { Text = ObservedIn(Entry, idOf)! } } : this;

    private static string? TextOf(BoundEntry entry, KindSymbol kind)
    {
        if (kind.Category == KindCategory.Observation)
            return ObservedIn(entry, static id => id);
        if (kind.Category == KindCategory.Event)
            return (entry.Find(BuiltIns.Date)?.Value as DateValue)?.Date.Text;
        if (kind.Is(BuiltIns.Source))
            return (entry.Find("url")?.Value as UrlValue)?.Url ?? (entry.Find("title")?.Value as TextValue)?.Text;
        return (entry.Find(BuiltIns.Name)?.Value as TextValue)?.Text;
    }

    /// <summary>Whose values it states, and as of when.</summary>
    private static string? ObservedIn(BoundEntry entry, Func<string, string> idOf)
    {
        if (entry.Find(BuiltIns.Entity)?.Value is not ReferenceValue reference)
            return null;
        string? when = entry.Find(BuiltIns.Date)?.Value switch
        {
            DateValue date => date.Date.Text,
            UnknownValue unknown => unknown.Reason,
            _ => null,
        };
        return when is null ? null : $"{idOf(reference.Id)} {when}";
    }
}
