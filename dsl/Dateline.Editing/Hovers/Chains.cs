using Dateline.Language.Wording;
using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Hovers;

/// <summary>How a series went, as far as it is known.</summary>
internal static class Chains
{
    private const int Most = 12;

    /// <summary>The steps around the one of an entry; empty where its field is none.</summary>
    public static IReadOnlyList<ChainStep> Of(TimelineState timeline, BoundEntry entry, BoundField field)
    {
        foreach (SeriesHistory history in Snapshot.AnalysisOf(timeline)?.Series.Histories ?? [])
        {
            int here = IndexOf(history, entry, field);
            bool isUndated = here < 0 && history.Undated.Any(one => ReferenceEquals(one, entry)) && IsOf(history, field);
            if (here < 0 && !isUndated)
                continue;
            Func<string, string> named = CandidateRules.NeededBy(history.Series.Type) is null ? text => text : text => WithNames(timeline, text);
            int first = Math.Max(0, Math.Min((isUndated ? history.Steps.Count : here) - (Most / 2), history.Steps.Count - Most));
            return
            [
                .. history.Steps.Skip(first).Take(Most).Select((step, i) => StepOf(history, step, first + i == here, named)),
                .. isUndated ? new[] { new ChainStep(NameOf(history), "no date", named(MoveEffects.TextOf(field.Value)), entry.Id, IsHere: true) } : [],
            ];
        }

        return [];
    }

    private static bool IsOf(SeriesHistory history, BoundField field) => field.Symbol.Type is ChangeType change && ReferenceEquals(change.Series, history.Series);

    private static int IndexOf(SeriesHistory history, BoundEntry entry, BoundField field)
    {
        for (int i = 0; i < history.Steps.Count; i++)
        {
            if (ReferenceEquals(history.Steps[i].Entry, entry) && ReferenceEquals(history.Steps[i].Field, field))
                return i;
        }

        return -1;
    }

    /// <summary>Of a set that is not wholly known, dots stand for what is not.</summary>
    private static string TextOf(in SeriesValue value) => value.Set is null ? value.Text : value.ToString();

    private static string NameOf(SeriesHistory history) => $"{history.Series.Name} of {history.EntityId}";

    /// <summary>Ids are for files: what somebody reads has the names.</summary>
    private static string WithNames(TimelineState timeline, string text)
    {
        var words = new System.Text.StringBuilder();
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') || (text[end] == '-' && end > i && end + 1 < text.Length && text[end + 1] is (>= 'a' and <= 'z') or (>= '0' and <= '9'))))
                end++;
            string word = text[i..Math.Max(end, i + 1)];
            words.Append(end > i && Snapshot.Find(timeline, word) is { } named ? EntryWords.TitleOf(named) : word);
            i += word.Length;
        }

        return words.ToString();
    }

    private static ChainStep StepOf(SeriesHistory history, SeriesStep step, bool isHere, Func<string, string> named)
    {
        string after = TextOf(step.After);
        string text = MoveEffects.TextOfStep(step.Field.Value) is { } moved && step.After.Set is not null ? $"{moved}: {after}"
            : step.IsObservation ? after : step.Before.IsKnown ? $"{TextOf(step.Before)} -> {after}" : $"-> {after}";
        return new ChainStep(NameOf(history), DatesInWords.Short(step.When), named(text), step.Entry.Id, isHere);
    }
}
