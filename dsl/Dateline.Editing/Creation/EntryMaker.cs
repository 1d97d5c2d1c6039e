using Dateline.Dates;
using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Texts;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Timelines;
using Dateline.Logic;

namespace Dateline.Editing.Creation;

/// <summary>Makes a new entry, and finds the place for it.</summary>
internal static class EntryMaker
{
    /// <param name="path">The file that is open; may be empty.</param>
    public static NewEntryAnswer Make(Snapshot snapshot, string path, string kindName, string title, string date, IReadOnlyDictionary<string, string> values)
    {
        if (snapshot.TimelineOfOrFirst(path) is not { } timeline || Snapshot.KindsOf(timeline) is not { } kinds)
            return Refused("There is no timeline file that can be read.");
        if (kinds.Find(kindName) is not { Kind.IsExtended: false } kind)
            return Refused($"This timeline has no kind {Words.Quoted(kindName)}.");

        if (values.Keys.FirstOrDefault(name => kind.Find(name) is null) is { } unknown)
            return Refused($"The kind {kindName} has no field {Words.Quoted(unknown)}.");

        HashSet<string> taken = [.. Snapshot.EntriesOf(timeline).Select(entry => entry.Id)];
        string id = NewId.Of(title, kind.Kind.Name, YearOf(date), taken.Contains);
        var all = new Dictionary<string, string>(values, StringComparer.Ordinal);
        if (title.Length > 0)
            all.TryAdd(NameOfTitle(kind), title);
        if (date.Length > 0 && kind.Find("date") is not null)
            all.TryAdd("date", date);
        if (kind.Find("date") is not null && kind.Kind.Category == KindCategory.Event && title.Length == 0)
            all.TryAdd("title", "");

        (string file, int offset, bool isBehind) = PlaceFor(snapshot, timeline, path, kind.Kind, date);
        string text = snapshot.Texts.TryGetValue(file, out SourceFile? there) ? there.Text : "";
        string lineEnd = there?.Map.Lines.LineEnd ?? "\n";
        string lines = EntryLines.Of(id, kind, all, lineEnd, out int caret);
        // Entries stand apart by an empty line.
        string before = offset == 0 ? "" : isBehind && !EndsLine(text, offset) ? lineEnd + lineEnd : lineEnd;
        string behind = offset >= text.Length ? lineEnd : "";
        return new NewEntryAnswer("", id, file, offset + before.Length + caret, [new TextEdit(file, new TextSpan(offset, 0), before + lines + behind)]);
    }

    private static NewEntryAnswer Refused(string sentence) => new(sentence, "", "", 0, []);

    private static string NameOfTitle(KindTable kind) =>
        kind.Kind.Category == KindCategory.Entity && !kind.Kind.Is(BuiltIns.Source) ? "name" : kind.Find("title") is null ? "note" : "title";

    private static string YearOf(string date) =>
        EdtfDate.TryParse(date, out EdtfDate? read, out _) && read!.EarliestDay is { } day && CalendarDay.Of(day).Year is > 0 and var year
            ? year.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : "";

    /// <summary>Behind the event before it in time, otherwise behind the last entry of its kind, otherwise at the end of the open file.</summary>
    private static (string Path, int Offset, bool IsBehind) PlaceFor(Snapshot snapshot, TimelineState timeline, string path, KindSymbol kind, string date)
    {
        List<BoundEntry> entries = [.. Snapshot.EntriesOf(timeline)];
        BoundEntry? last = kind.Category != KindCategory.Entity && EdtfDate.TryParse(date, out EdtfDate? read, out _) && read is not null
            ? InTime(entries, path, read)
            : null;
        last ??= entries.LastOrDefault(entry => entry.Kind == kind && entry.File.Path == path) ?? entries.LastOrDefault(entry => entry.Kind == kind);
        if (last is not null)
        {
            FileLines lines = snapshot.LinesOf(last.File.Path)!;
            int line = lines.LineOf(last.IdSpan.Start);
            return (last.File.Path, lines.EndOf(lines.LastOf(line)), true);
        }

        string file = timeline.Files.Any(one => one.Path == path) ? path : timeline.Files.Count > 0 ? timeline.Files[0].Path : FolderOf(timeline.Timeline.Path) + "entries.events.yaml";
        return (file, snapshot.Texts.TryGetValue(file, out SourceFile? there) ? there.Text.Length : 0, true);
    }

    /// <summary>The last event that is not after the date: one of the open file, where it has events.</summary>
    private static BoundEntry? InTime(List<BoundEntry> entries, string path, EdtfDate date)
    {
        List<BoundEntry> events = entries.FindAll(entry => entry.Kind?.Category == KindCategory.Event && entry.Find("date")?.Value is DateValue);
        List<BoundEntry> ofFile = events.FindAll(entry => entry.File.Path == path);
        BoundEntry? before = null;
        foreach (BoundEntry entry in ofFile.Count > 0 ? ofFile : events)
        {
            DateRange range = DateRange.Of(entry);
            if (range.Earliest <= date.OrderEarliest && (before is null || range.Earliest >= DateRange.Of(before).Earliest))
                before = entry;
        }

        return before;
    }

    private static bool EndsLine(string text, int offset) => offset > 0 && text[offset - 1] is '\n' or '\r';

    private static string FolderOf(string path) => path[..(path.LastIndexOfAny(['/', '\\']) + 1)];
}
