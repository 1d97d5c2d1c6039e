using Dateline.Editing.Answers;
using Dateline.Editing.Creation;
using Dateline.Editing.Cursors;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;
using Dateline.Logic;

namespace Dateline.Editing.Completions;

/// <summary>A new entry of each kind, where an entry begins.</summary>
internal static class SnippetItems
{
    private static readonly Dictionary<string, string> Untitled = new() { ["title"] = "" };
    private static readonly Dictionary<string, string> NoValues = [];

    public static void Add(CompletionDraft draft, TimelineState timeline, SchemaTable kinds)
    {
        CursorPlace place = draft.Place;
        if (place.HasColon)
            return;
        HashSet<string> taken = [.. Snapshot.EntriesOf(timeline).Select(entry => entry.Id)];
        foreach (KindSymbol kind in kinds.Kinds)
        {
            string id = NewId.Of("new " + kind.Name, kind.Name, "", taken.Contains);
            string text = EntryLines.Of(id, kinds.Find(kind.Name)!, kind.Category == KindCategory.Event || kind.Is(BuiltIns.Source) ? Untitled : NoValues, place.Lines.LineEnd, out _);
            draft.Add(kind.Name, CompletionKind.Snippet, text, "new entry", FieldDocs.OfKind(kind), names: [NameWords.InWords(kind.Name)], caret: id.Length);
        }
    }
}
