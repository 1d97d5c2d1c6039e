using Dateline.Language.Wording;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Editing.Snapshots;

/// <summary>What an entry is called, and what is said beside its name.</summary>
internal static class EntryWords
{
    /// <summary>Its title, otherwise its name, otherwise its id in words; of an entity the name comes first.</summary>
    public static string TitleOf(BoundEntry entry) => entry.Kind?.Category == KindCategory.Entity && entry.Kind.Name != "source"
        ? TextOf(entry, "name") ?? NameWords.InWords(entry.Id)
        : TextOf(entry, "title") ?? TextOf(entry, "name") ?? NameWords.InWords(entry.Id);

    /// <summary>The names by which somebody may look for it, besides its id.</summary>
    public static IReadOnlyList<string> NamesOf(BoundEntry entry)
    {
        var names = new List<string>();
        Add(TextOf(entry, "name"));
        Add(TextOf(entry, "title"));
        foreach (BoundValue other in (entry.Find(BuiltIns.Also)?.Value as ListValue)?.Items ?? [])
            Add((other as TextValue)?.Text);
        return names;

        void Add(string? name)
        {
            if (name is not null && !names.Contains(name))
                names.Add(name);
        }
    }

    /// <summary>In short words; <c>?</c> where nobody knows; empty where it says nothing of a date.</summary>
    public static string DateOf(BoundEntry entry) => entry.Find("date")?.Value switch
    {
        DateValue { Date: var date } => DatesInWords.Short(date),
        UnknownValue or FaultyValue => DatesInWords.ShortUnknown,
        _ => entry.Kind?.Category == KindCategory.Event ? DatesInWords.ShortUnknown : "",
    };

    /// <summary><c>person, spokeswoman</c> · <c>ceiling-cut, 7 Oct 2021</c>.</summary>
    public static string DetailOf(BoundEntry entry)
    {
        string detail = entry.Kind?.Name ?? "";
        string more = DateOf(entry);
        if (more.Length == 0)
            more = Words.Cut(Words.OnOneLine(TextOf(entry, "role") ?? TextOf(entry, "publisher") ?? ""), 40);
        return detail.Length > 0 && more.Length > 0 ? $"{detail}, {more}" : detail + more;
    }

    public static string? TextOf(BoundEntry entry, string field) => (entry.Find(field)?.Value as TextValue)?.Text;
}
