using Dateline.Language.Wording;
using Dateline.Dates;
using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Completions;

/// <summary>How a series may move: from what it was, as far as that is known.</summary>
internal static class ChangeItems
{
    public const string Arrow = "->";

    public static void Add(CompletionDraft draft, TimelineState timeline, ChangeType change, KindTable? kind)
    {
        CursorPlace place = draft.Place;
        if (change.Series.Type is ListType set)
        {
            SetItems.Add(draft, timeline, set, StepBefore(timeline, place, change, kind)?.After.Set);
            return;
        }

        string text = place.Lines.Text;
        int arrow = text.IndexOf(Arrow, place.Token.Start, place.Token.Length, StringComparison.Ordinal);
        if (arrow >= 0 && place.Offset >= arrow + Arrow.Length)
        {
            int from = arrow + Arrow.Length;
            while (from < place.Offset && text[from] == ' ')
                from++;
            string before = text[place.Token.Start..arrow].Trim();
            draft.Retarget(TextSpan.FromBounds(from, Math.Max(from, place.Token.End)));
            AddValues(draft, timeline, change.Series.Type, option => change.Series.Allow is not { } allowed || before.Length == 0 || allowed.Any(move => move.From == before && move.To == option));
            return;
        }

        string behind = arrow < 0 ? $" {Arrow} " : "";
        if (arrow >= 0)
            draft.Retarget(TextSpan.FromBounds(place.Token.Start, Math.Max(place.Offset, place.Token.Start + text[place.Token.Start..arrow].TrimEnd().Length)));
        if (Before(timeline, place, change, kind) is { } known)
            draft.Add(known.Value + behind, CompletionKind.Choice, known.Value + behind, "what it was, since " + known.Since, "");
        if (change.Series.Type is ChoiceType { Choice: var choice })
        {
            foreach (AllowedMove move in change.Series.Allow ?? [])
                draft.Add($"{move.From} {Arrow} {move.To}", CompletionKind.Choice, arrow < 0 ? $"{move.From} {Arrow} {move.To}" : move.From, choice.Name, "", group: 1);
            if (change.Series.Allow is null)
                AddWith(draft, timeline, change.Series.Type, behind);
        }
        else
        {
            AddWith(draft, timeline, change.Series.Type, behind);
        }

    }

    private static void AddValues(CompletionDraft draft, TimelineState timeline, FieldType type, Func<string, bool> mayBe)
    {
        if (type is ChoiceType { Choice: var choice })
        {
            foreach (string option in choice.Options.Where(mayBe))
                draft.Add(option, CompletionKind.Choice, option, choice.Name, "");
        }
        else
        {
            ValueItems.Add(draft, timeline, type);
        }
    }

    private static void AddWith(CompletionDraft draft, TimelineState timeline, FieldType type, string behind)
    {
        if (type is ReferenceType reference)
            EntryNameItems.Add(draft, timeline, reference, behind);
        else if (type is ChoiceType { Choice: var choice })
            choice.Options.ToList().ForEach(option => draft.Add(option, CompletionKind.Choice, option + behind, choice.Name, "", group: 1));
    }

    /// <summary>What the series was before this entry, where the entity is named and something says it.</summary>
    private static (string Value, string Since)? Before(TimelineState timeline, CursorPlace place, ChangeType change, KindTable? kind) =>
        StepBefore(timeline, place, change, kind) is { After.IsKnown: true } last ? (last.After.ToString(), DatesInWords.Short(last.When)) : null;

    private static SeriesStep? StepBefore(TimelineState timeline, CursorPlace place, ChangeType change, KindTable? kind)
    {
        if (place.Path.Count < 2 || kind is null || Snapshot.AnalysisOf(timeline) is not { } analysis)
            return null;
        IReadOnlyDictionary<string, string> fields = CursorEntry.FieldsOf(place);
        string? subject = SubjectFields.Of(kind, change);
        if (subject is null || !fields.TryGetValue(subject, out string? entity))
            return null;
        SeriesHistory? history = analysis.Series.Histories.FirstOrDefault(one => one.Series.Name == change.Series.Name && one.EntityId == entity);
        SeriesStep? last = null;
        foreach (SeriesStep step in history?.Steps ?? [])
        {
            if (step.Entry.Id == place.Path[0] || (DateAt(fields) is { } day && step.Range.Latest > day))
                break;
            last = step;
        }

        return last;
    }

    /// <summary>When the change counts.</summary>
    private static long? DateAt(IReadOnlyDictionary<string, string> fields) =>
        (fields.TryGetValue("effective", out string? date) || fields.TryGetValue("date", out date)) && EdtfDate.TryParse(date, out EdtfDate? read, out _) ? read!.OrderLatest : null;
}
