using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;

namespace Dateline.Emit.Model;

/// <summary>Which entries a bound file has.</summary>
public static class FileEntriesBuilder
{
    /// <summary>The fields that say it, the first of them that an entry has. A place is not built in, and is called so wherever it is declared.</summary>
    private static readonly string[] Dates = ["date", "published"], Titles = ["title", "name", "publisher"], Places = ["place"];

    /// <param name="file">The file, bound.</param>
    /// <param name="relativePath">With slashes, from the folder of the timeline file.</param>
    public static FileEntries Build(BoundFile file, string relativePath) =>
        new(relativePath, file.Entries.Select(EntryOf).ToEquatableArray());

    private static NamedEntry EntryOf(BoundEntry entry) =>
        new(entry.Id, entry.Kind?.Name ?? "", TextOf(entry, Dates), TextOf(entry, Titles), TextOf(entry, Places));

    private static string? TextOf(BoundEntry entry, string[] fields)
    {
        foreach (string field in fields)
        {
            if (entry.Find(field)?.Value is { } value && TextOf(value) is { } text)
                return text;
        }

        return null;
    }

    private static string? TextOf(BoundValue value) => value switch
    {
        TextValue text => text.Text,
        DateValue date => date.Date.Text,
        ReferenceValue reference => reference.Id,
        ChoiceValue choice => choice.Option,
        _ => null,
    };
}
