using System.Runtime.InteropServices.JavaScript;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dateline.Language.Text;
using Dateline.Page.Messages;

namespace Dateline.Page;

/// <content>What an editor asks for at a place. Offsets are characters of the text that was set last; null where there is nothing.</content>
internal static partial class Engine
{
    /// <summary>The entries of a file; of all files where the path is empty.</summary>
    [JSExport]
    internal static string Outline(string path) => Json(s_session.Outline(path), PageJson.Default.IReadOnlyListOutlineEntry);

    [JSExport]
    internal static string Complete(string path, int offset) => Json(s_session.Complete(path, offset), PageJson.Default.CompletionList);

    [JSExport]
    internal static string Hover(string path, int offset) => Json(s_session.Hover(path, offset), PageJson.Default.Hover);

    /// <summary>Where what is named at a place is declared: none, one, or several for an id that stands twice.</summary>
    [JSExport]
    internal static string Definition(string path, int offset) => Json(s_session.Definition(path, offset), PageJson.Default.IReadOnlyListUsage);

    /// <summary>Where what is named at a place is named, its declaration first.</summary>
    [JSExport]
    internal static string References(string path, int offset) => Json(s_session.References(path, offset), PageJson.Default.IReadOnlyListUsage);

    /// <summary>What may be renamed at a place.</summary>
    [JSExport]
    internal static string RenameAt(string path, int offset) => Json(s_session.RenameAt(path, offset), PageJson.Default.RenameTarget);

    /// <summary>The edits, in all files, that give it another name.</summary>
    [JSExport]
    internal static string Rename(string path, int offset, string name) => Json(s_session.Rename(path, offset, name), PageJson.Default.EditAnswer);

    /// <summary>What may be done about the findings that touch a stretch of a file.</summary>
    [JSExport]
    internal static string CodeActions(string path, int start, int length) =>
        Json(s_session.CodeActions(path, new TextSpan(start, length)), PageJson.Default.IReadOnlyListCodeAction);

    /// <summary>Every safe repair of a file at once.</summary>
    [JSExport]
    internal static string FixAll(string path) => Json(s_session.FixAll(path), PageJson.Default.EditAnswer);

    /// <summary>The kinds that an entry may have, in the timeline of a file; in the first timeline where the path is empty.</summary>
    [JSExport]
    internal static string Kinds(string path) => Json(s_session.Kinds(path), PageJson.Default.IReadOnlyListKindSummary);

    /// <summary>A new entry, and where it is written.</summary>
    /// <param name="path">The file that is open: it says the timeline, and has the entry where no other file has one of the kind. May be empty.</param>
    /// <param name="date">As the language writes dates; empty where it is not known yet.</param>
    /// <param name="fields">Further values by field, as a JSON object.</param>
    [JSExport]
    internal static string NewEntry(string path, string kind, string title, string date, string fields) => Json(
        s_session.NewEntry(path, kind, title, date, JsonSerializer.Deserialize(fields, PageJson.Default.IReadOnlyDictionaryStringString)!),
        PageJson.Default.NewEntryAnswer);

    /// <summary>The event that is missing before the one whose change, or stated value, stands at a place; null where none does.</summary>
    [JSExport]
    internal static string MissingEvent(string path, int offset) => Json(s_session.MissingEvent(path, offset), PageJson.Default.MissingEvent);

    /// <summary>The id of the entry in which a place lies; empty where it lies in none.</summary>
    [JSExport]
    internal static string EntryAt(string path, int offset) => s_session.EntryAt(path, offset);

    [JSExport]
    internal static string EntryForm(string path, string id) => Json(s_session.EntryForm(path, id), PageJson.Default.EntryForm);

    /// <summary>The entries that a field may name, the best first.</summary>
    /// <param name="filter">What somebody has typed so far: a part of a name or an id.</param>
    [JSExport]
    internal static string Candidates(string path, string id, string fieldPath, string filter) =>
        Json(s_session.Candidates(path, id, fieldPath, filter), PageJson.Default.IReadOnlyListCandidate);

    /// <summary>The edit by which a field has another value; a field that the entry has not is added.</summary>
    [JSExport]
    internal static string SetField(string path, string id, string fieldPath, string value) =>
        Json(s_session.SetField(path, id, fieldPath, value), PageJson.Default.EditAnswer);

    /// <summary>Takes out a field, a part of the long form, or an item of a list.</summary>
    [JSExport]
    internal static string RemoveField(string path, string id, string fieldPath) => Json(s_session.RemoveField(path, id, fieldPath), PageJson.Default.EditAnswer);

    /// <summary>Adds an item to a list, at its end; of a list of records, an item whose first field has the value.</summary>
    [JSExport]
    internal static string AddItem(string path, string id, string fieldPath, string value) =>
        Json(s_session.AddItem(path, id, fieldPath, value), PageJson.Default.EditAnswer);

    /// <summary>What each stretch of a file is, in its order.</summary>
    [JSExport]
    internal static string SemanticTokens(string path) => Json(s_session.SemanticTokens(path), PageJson.Default.IReadOnlyListSemanticToken);

    [JSExport]
    internal static string FoldingRanges(string path) => Json(s_session.FoldingRanges(path), PageJson.Default.IReadOnlyListFoldingRange);

    /// <summary>A text as it is to be pasted at a place.</summary>
    [JSExport]
    internal static string CleanPaste(string text, string path, int offset) => s_session.CleanPaste(text, path, offset);

    private static string Json<T>(T answer, JsonTypeInfo<T> type) => JsonSerializer.Serialize(answer, type);
}
