using Dateline.Editing.Actions;
using Dateline.Editing.Answers;
using Dateline.Editing.Completions;
using Dateline.Editing.Creation;
using Dateline.Editing.FieldEdits;
using Dateline.Editing.Forms;
using Dateline.Editing.Hovers;
using Dateline.Editing.Naming;
using Dateline.Editing.Outlines;
using Dateline.Editing.Pasting;
using Dateline.Editing.Shading;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Texts;
using Dateline.Editing.Written;
using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Editing;

/// <summary>
/// A folder while somebody writes in it, without a disk: texts come in as they are typed, and what a check would say comes out, with
/// what an editor program asks for at a place. It is for one thread. Offsets are characters of the texts that it was given, whose
/// line breaks it leaves as they are. A file or an entry that is not there has no answer, and is never a fault.
/// </summary>
/// <param name="day">The day of the check; <see cref="BuildDate.None"/> where nobody says it.</param>
/// <param name="target">What the timelines are compiled to; null where nobody knows the project.</param>
public sealed class EditingSession(BuildDate day, ITarget? target = null)
{
    private readonly Dictionary<string, SourceFile> _texts = new(StringComparer.Ordinal);
    private readonly Outliner _outliner = new();
    private DatelineWorkspace _workspace = DatelineWorkspace.Of(SettingsOf(day, target));
    private FolderCheck? _found;
    private FolderCheck? _tried;

    private Snapshot Now => new(_workspace, _texts);

    /// <summary>Gives a file a text. A file that Dateline does not read is named by the check, as on a disk.</summary>
    public void Set(string path, string text)
    {
        _texts[path] = new SourceFile(path, text);
        Change(_workspace.With([DocumentChange.Set(_texts[path])]));
    }

    public void Remove(string path)
    {
        _texts.Remove(path);
        Change(_workspace.With([DocumentChange.Remove(path)]));
    }

    /// <summary>The same files on another day.</summary>
    public void SetDay(BuildDate day) => Change(_workspace.WithSettings(SettingsOf(day, target)));

    /// <summary>What a check finds. Edits that look across files are as they were thought of, and may not hold.</summary>
    public FolderCheck Found(CancellationToken cancellation = default) => _tried ?? (_found ??= _workspace.CheckUntried(cancellation));

    /// <summary>The same with every edit tried before it is offered: it takes a multiple of the time where something is wrong.</summary>
    public FolderCheck Tried(CancellationToken cancellation = default) => _tried ??= _workspace.Check(cancellation);

    /// <summary>The entries of a file, in its order; of all events files where the path is empty.</summary>
    public IReadOnlyList<OutlineEntry> Outline(string path) => _outliner.Of(Now, path, Found().Findings);

    /// <summary>What may stand at a place.</summary>
    public CompletionList Complete(string path, int offset) => Completer.Complete(Now, path, offset);

    /// <summary>What there is to say of a place; null where there is nothing.</summary>
    public Hover? Hover(string path, int offset) => Hoverer.At(Now, path, offset, Found().Findings);

    /// <summary>Where what is named at a place is declared: several times where an id stands twice.</summary>
    public IReadOnlyList<Usage> Definition(string path, int offset) => [.. References(path, offset).Where(usage => usage.IsDeclaration)];

    /// <summary>Where what is named at a place is named in all files of its timeline, where it is declared first.</summary>
    public IReadOnlyList<Usage> References(string path, int offset) => NameFinder.At(Now, path, offset) is { } use && Now.TimelineOf(path) is { } timeline
        ? [.. NameFinder.All(Now, timeline, use.Key).Select(name => new Usage(_texts[name.Path].Map.PlaceOf(name.Use.InnerSpan(_texts[name.Path].Text)), name.Use.Entry, name.Use.Field, name.Use.IsDeclaration))]
        : [];

    /// <summary>What may be renamed at a place; null where nothing.</summary>
    public RenameTarget? RenameAt(string path, int offset) => Renamer.At(Now, path, offset);

    /// <summary>The edits in all files of the timeline that give it another name. They were tried.</summary>
    public EditAnswer Rename(string path, int offset, string name) => Renamer.Rename(Now, path, offset, name, Found().Findings);

    /// <summary>What may be done about the findings that touch a stretch of a file. Edits were tried.</summary>
    public IReadOnlyList<CodeAction> CodeActions(string path, TextSpan stretch) => Repairs.At(Now, Found(), path, stretch);

    /// <summary>Every safe repair of a file at once.</summary>
    public EditAnswer FixAll(string path) => Repairs.AllOf(Now, Found(), path);

    /// <summary>The kinds that an entry may have, in the timeline of a file; in the first timeline where the path is empty.</summary>
    public IReadOnlyList<KindSummary> Kinds(string path) => Now.TimelineOfOrFirst(path) is { } timeline ? KindList.Of(timeline) : [];

    /// <summary>A new entry with an id that nobody has, and where it is written.</summary>
    /// <param name="path">The file that is open: it says the timeline. May be empty.</param>
    /// <param name="title">What it is called; may be empty.</param>
    /// <param name="date">As the language writes dates; empty where it is not known.</param>
    /// <param name="values">Further values by field.</param>
    public NewEntryAnswer NewEntry(string path, string kind, string title, string date, IReadOnlyDictionary<string, string> values) =>
        EntryMaker.Make(Now, path, kind, title, date, values);

    /// <summary>The event that is missing before the one whose change, or stated value, stands at a place; null where none does.</summary>
    public MissingEvent? MissingEvent(string path, int offset) => MissingEvents.At(Now, path, offset);

    /// <summary>The id of the entry in which a place lies, <c>id@2</c> where it stands in the file a second time; empty where it lies in none.</summary>
    public string EntryAt(string path, int offset)
    {
        if (Now.LinesOf(path) is not { } lines)
            return "";
        EntryText? entry = EntryText.At(lines, lines.LineOf(offset));
        // An indented line below it, empty as yet, is where its next field is about to be written.
        bool isIn = entry is not null && (offset <= entry.Span.End || lines.IndentOf(lines.LineOf(offset)) > 0);
        return isIn && entry!.Pair.Key.Value != "file" ? entry.Address() : "";
    }

    /// <summary>An entry as a form shows it; null where there is none of that id.</summary>
    public EntryForm? EntryForm(string path, string id) =>
        WrittenEntry.Of(Now, path, id) is { } entry ? FormBuilder.Of(entry, Now.TimelineOf(path), Found().Findings) : null;

    /// <summary>The entries that a field may name, the best first, at most 200.</summary>
    /// <param name="filter">A part of an id or a name; empty for all.</param>
    public IReadOnlyList<Candidate> Candidates(string path, string id, string fieldPath, string filter) =>
        WrittenEntry.Of(Now, path, id) is { } entry && Now.TimelineOf(path) is { } timeline ? CandidateList.Of(entry, timeline, fieldPath, filter) : [];

    /// <summary>The edit by which a field has another value; a field that the entry has not is added. Every other line stays.</summary>
    public EditAnswer SetField(string path, string id, string fieldPath, string value) => Edit(path, id, editor => editor.Set(fieldPath, value));

    /// <summary>Takes out a field, a part of the long form, or an item of a list.</summary>
    public EditAnswer RemoveField(string path, string id, string fieldPath) => Edit(path, id, editor => editor.Remove(fieldPath));

    /// <summary>Adds an item at the end of a list; of a list of records, one whose first field has the value.</summary>
    public EditAnswer AddItem(string path, string id, string fieldPath, string value) => Edit(path, id, editor => editor.AddItem(fieldPath, value));

    /// <summary>What each stretch of a file is, in its order, for whoever shows it in colours.</summary>
    public IReadOnlyList<SemanticToken> SemanticTokens(string path) => Shader.TokensOf(Now, path);

    /// <summary>The lines that can be folded away.</summary>
    public IReadOnlyList<FoldingRange> FoldingRanges(string path) => Now.LinesOf(path) is { } lines ? Shader.FoldsOf(lines) : [];

    /// <summary>A text as it is to be pasted at a place: plain where it is structure, as it is where it is told.</summary>
    public string CleanPaste(string text, string path, int offset) =>
        PasteCleaner.Clean(text, Now.LinesOf(path), offset, Now.TimelineOf(path) is { } timeline ? Snapshot.KindsOf(timeline) : null);

    private EditAnswer Edit(string path, string id, Func<EntryEditor, EditAnswer> edit) =>
        WrittenEntry.Of(Now, path, id) is { } entry ? edit(new EntryEditor(entry)) : EditAnswer.Refused($"There is no entry {Words.Quoted(id)} in this file.");

    private void Change(DatelineWorkspace workspace)
    {
        _workspace = workspace;
        (_found, _tried) = (null, null);
    }

    private static WorkspaceSettings SettingsOf(BuildDate day, ITarget? target) =>
        new() { BuildDate = day, Target = target ?? CSharpTarget.WithoutProject, IsRemembering = true };
}
