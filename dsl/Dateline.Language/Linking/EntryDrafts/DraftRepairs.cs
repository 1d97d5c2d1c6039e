using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.EntryDrafts;

/// <summary>Entries that are finished, or become drafts, by one edit: one of them alone would need the next.</summary>
internal static class DraftRepairs
{
    /// <summary>More of them are counted.</summary>
    public const int MostNamed = 3;

    private const int MostEdited = 200;

    public static Repair Finish(IReadOnlyList<BoundEntry> drafts)
    {
        ILookup<bool, BoundEntry> areDeleted = drafts.ToLookup(draft => Deleted(draft) is not null);
        string[] ways =
        [
            .. areDeleted[true].Any() ? [$"delete {Words.Quoted("draft: yes")} in {Named(areDeleted[true])}"] : Array.Empty<string>(),
            .. areDeleted[false].Any() ? [$"write {Words.Quoted("draft: no")} in {Named(areDeleted[false])}"] : Array.Empty<string>(),
        ];
        return Of($"{(drafts.Count == 1 ? "It is" : "They are")} finished: {string.Join(", and ", ways)}", drafts, draft => Deleted(draft) ?? Written(draft, "no"));
    }

    public static Repair Mark(IReadOnlyList<BoundEntry> entries) =>
        Of($"Make {(entries.Count == 1 ? "it a draft" : "them drafts")}, too: write {Words.Quoted("draft: yes")} in {Named(entries)}", entries, entry => Written(entry, "yes"));

    private static Repair Of(string title, IReadOnlyList<BoundEntry> entries, Func<BoundEntry, TextEdit?> editOf)
    {
        TextEdit[] edits = entries.Count > MostEdited ? [] : [.. entries.Select(editOf).OfType<TextEdit>()];
        return new Repair(title, RepairSafety.Choice, edits.Length == entries.Count ? edits.ToEquatableArray() : default);
    }

    /// <summary>Null where it would be a draft without that line, or the line has more in it.</summary>
    private static TextEdit? Deleted(BoundEntry draft) => draft.IsDraftOtherwise ? null : DeletedLines.Of(draft, Stated(draft)!);

    /// <summary>In place of what the entry says itself; otherwise beside its first field.</summary>
    private static TextEdit? Written(BoundEntry entry, string word) =>
        Stated(entry) is { IsDefault: false } stated ? new TextEdit(entry.File.Path, stated.Value.Span, word)
        : entry.Fields.FirstOrDefault(field => !field.IsDefault) is { } beside ? AddedField.Beside(entry, beside, $"draft: {word}")
        : null;

    private static BoundField? Stated(BoundEntry entry) => entry.Find(BuiltIns.Draft);

    private static string Named(IEnumerable<BoundEntry> entries) => Words.List([.. entries.Select(entry => Words.Shortened(entry.Id))], MostNamed);
}
