using Dateline.Language.Wording;
using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Model.When;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Entities;

/// <summary>Gathers what nobody says, and what rests on little.</summary>
internal static class MissingReader
{
    private const double LongestMonth = 31;

    /// <param name="title">What an entry is called on the page.</param>
    /// <param name="day">The day by which plans are judged; null where none is given.</param>
    public static MissingThings Of(LinkedTimeline timeline, IReadOnlyList<EventRow> rows, Naming naming, Func<BoundEntry, string> title, EdtfDate? day)
    {
        IReadOnlyList<EventRow> events = [.. rows.Where(row => row.Entry.Kind?.Category == KindCategory.Event)];
        return new MissingThings
        {
            Unknown = [.. timeline.Index.Entries.SelectMany(entry => UnknownIn(entry, naming.RunOf(entry, title(entry)), naming))],
            WithOneSource = [.. events.Where(row => row.Sources.Count == 1).Select(RunOf)],
            WithoutSource = [.. events.Where(row => row.Sources.Count == 0 && !row.IsBroken).Select(RunOf)],
            UncitedSources = [.. timeline.Index.Entries.Where(entry => ReferenceEquals(entry.Kind, BuiltIns.Source) && !timeline.NamedSources.Contains(entry.Id)).Select(naming.RunOf)],
            WideDates = [.. events.Where(row => row.When.Shape == WhenShape.OneOf && WidthOf(row.When) > LongestMonth).Select(row => (RunOf(row), row.When.Words))],
            PassedPlans = [.. events.Where(row => row.Status == "planned" && HasPassed(row.Entry, day)).Select(row => (RunOf(row), row.When.Words))],
            PerhapsSame = [.. PairsIn(timeline).Select(pair => (naming.RunOf(pair.Entry, title(pair.Entry)), Naming.Short(title(pair.Other))))],
            Day = day is null ? null : DatesInWords.Of(day),
        };
    }

    /// <summary>Entries of which somebody says that they may be one.</summary>
    private static IEnumerable<(BoundEntry Entry, BoundEntry Other)> PairsIn(LinkedTimeline timeline)
    {
        var seen = new HashSet<(string First, string Second)>();
        foreach (BoundEntry entry in timeline.Index.Entries)
        {
            BoundField? field = entry.Find(BuiltIns.PerhapsSameEvent) ?? entry.Find(BuiltIns.PerhapsSameEntity);
            foreach (ReferenceValue named in (field?.Value as ListValue)?.Items.OfType<ReferenceValue>() ?? [])
            {
                bool isFirst = string.CompareOrdinal(entry.Id, named.Id) < 0;
                if (named.Id != entry.Id && timeline.Index.Find(named.Id) is { } other && seen.Add(isFirst ? (entry.Id, named.Id) : (named.Id, entry.Id)))
                    yield return (entry, other);
            }
        }
    }

    private static TextRun RunOf(EventRow row) => new(Naming.Short(row.Title), row.Anchor);

    private static double WidthOf(WhenPicture when) =>
        when.Narrowed?.Length ?? (when is { From: { } from, To: { } to } ? to - from : double.PositiveInfinity);

    private static bool HasPassed(BoundEntry entry, EdtfDate? day) =>
        day is not null && entry.Find(BuiltIns.Date)?.Value is DateValue { Date: var date } && EdtfDate.IsBefore(date, day) == Truth.True;

    private static IEnumerable<UnknownThing> UnknownIn(BoundEntry entry, TextRun run, Naming naming)
    {
        foreach (BoundField field in entry.Fields)
        {
            string label = TextWords.Label(field.Symbol.Name);
            if (field.Value is UnknownValue unknown)
                yield return new UnknownThing(run, label, naming.PhraseOf(unknown.Reason));
            else if (field.Value is ChangeValue { To: UnknownValue lost })
                yield return new UnknownThing(run, label, naming.PhraseOf(lost.Reason));
        }
    }
}
