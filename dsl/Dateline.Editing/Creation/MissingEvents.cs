using Dateline.Language.Wording;
using Dateline.Dates;
using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Creation;

/// <summary>What is known of an event that nobody has written, from the two entries between which a series does not connect.</summary>
internal static class MissingEvents
{
    /// <summary>Null where no value at the place moves or states a series.</summary>
    public static MissingEvent? At(Snapshot snapshot, string path, int offset)
    {
        if (snapshot.TimelineOf(path) is not { } timeline || Snapshot.KindsOf(timeline) is not { } kinds)
            return null;
        foreach (SeriesHistory history in Snapshot.AnalysisOf(timeline)?.Series.Histories ?? [])
        {
            for (int i = 0; i < history.Steps.Count; i++)
            {
                if (IsAt(history.Steps[i], path, offset))
                    return Between(history, i == 0 ? null : history.Steps[i - 1], history.Steps[i], kinds);
            }
        }

        return null;
    }

    private static bool IsAt(SeriesStep step, string path, int offset) =>
        step.Entry.File.Path == path && step.Field.Value is { } value && value.Span.Start <= offset && offset <= value.Span.End;

    private static MissingEvent? Between(SeriesHistory history, SeriesStep? before, SeriesStep behind, SchemaTable kinds)
    {
        if (KindOf(history, before, behind, kinds) is not (var kind, { Type: ChangeType change } moved))
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (SubjectFields.Of(kind, change) is { } subject)
            values[subject] = history.EntityId;
        SeriesValue stated = behind.IsObservation ? behind.After : behind.Before;
        if (before is { After.IsKnown: true } && stated.IsKnown && !before.After.MayBe(stated))
            values[moved.Name] = before.After.Set is { } left && stated.Set is { } asked ? SetText.OfStep(SetText.Between(left, asked)) : $"{before.After.Text} -> {stated.Text}";

        string date = before is null ? "" : OneDayIn(before.Range.Earliest, behind.Range.Latest);
        return new MissingEvent(kind.Kind.Name, date, date.Length > 0 && EdtfDate.TryParse(date, out EdtfDate? read, out _) ? DatesInWords.Meaning(read!) : "", values);
    }

    /// <summary>The kind of the event that does not fit, otherwise of the one before it, otherwise the first that moves the series at all.</summary>
    private static (KindTable Kind, FieldSymbol Field)? KindOf(SeriesHistory history, SeriesStep? before, SeriesStep behind, SchemaTable kinds)
    {
        foreach (string? name in new[] { behind.Entry.Kind?.Name, before?.Entry.Kind?.Name }.Concat(kinds.Kinds.Select(kind => kind.Name)))
        {
            if (name is not null && kinds.Find(name) is { Kind: { Category: KindCategory.Event, IsExtended: false } } kind
                && kind.ByNearness.FirstOrDefault(field => field.Type is ChangeType change && change.Series.Name == history.Series.Name) is { } moved)
            {
                return (kind, moved);
            }
        }

        return null;
    }

    private static string OneDayIn(long earliest, long latest)
    {
        const int lastDay = 3_652_059; // 31 December 9999
        if (earliest < 1 || latest > lastDay || latest < earliest)
            return "";
        (string first, string last) = (CalendarDay.Of(earliest).Iso, CalendarDay.Of(latest).Iso);
        return first == last ? first : $"{first}..{last}";
    }
}
