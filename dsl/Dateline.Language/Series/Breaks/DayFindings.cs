using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>What is said of an <c>as-of</c> on the day of a change.</summary>
public static class DayFindings
{
    /// <summary>So many events of one day are named; of more, the last.</summary>
    private const int MostNamed = 6;

    private static readonly FindingDescriptor CountsDay = new("DTL4012", "An as-of that counts its own day") { Rule = BuiltInRules.Connects, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [CountsDay];

    /// <summary>It is right when its day ends: that is said with <c>after</c>.</summary>
    internal static RuleFinding CountsItsDay(string entityId, DayOfChange day)
    {
        SeriesMove move = day.Observation;
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(move.Entry.Id, longest)} says {SeriesWords.TheWas(move)} {move.Effect.To} as of {move.When?.Text}, but it was so only after {Named(day, longest)} of {(day.IsOneDay ? "that day" : day.Last.When?.Text)}.");
        string line = AfterLine(day);
        TextEdit? edit = AddedAfter(day);
        string counted = day.IsOneDay ? "counts what happened that day" : "counts what had happened by then";
        string way = edit is null ? "date it the day after" : $"add \"{line}\"";
        var repairs = new List<Repair> { new($"It {counted}: {way}", RepairSafety.Choice, edit is null ? default : EquatableArray.Of(edit)) };
        AddSlips(day, repairs);
        return Found(CountsDay, entityId, day, $"{sentence} An as-of holds when its day begins. If this one {counted}, {way}.", repairs);
    }

    /// <summary>It is right neither when its day begins nor when it ends.</summary>
    internal static RuleFinding FitsNeither(string entityId, DayOfChange day)
    {
        SeriesMove move = day.Observation;
        string sentence = Sentences.Fitting(longest =>
        {
            string last = day.Changes.Count == 1 ? "it" : Words.Quoted(day.Last.Entry.Id, longest);
            return $"{Words.Quoted(move.Entry.Id, longest)} says {SeriesWords.TheWas(move)} {move.Effect.To} as of {move.When?.Text}, which fits neither {day.Before}, before {Words.Quoted(day.First.Entry.Id, longest)}, nor {day.After}, after {last}.";
        });
        var repairs = new List<Repair>();
        AddSlips(day, repairs);
        string what = move.Effect.To.Number is null ? "value" : "number";
        return Found(ConnectionFindings.Observed, entityId, day, $"{sentence} Correct the {what}, the date, or what changed that day.", repairs);
    }

    private static RuleFinding Found(FindingDescriptor descriptor, string entityId, DayOfChange day, string message, IReadOnlyList<Repair> ways)
    {
        SeriesMove move = day.Observation;
        var finding = new Finding(descriptor, move.FromPlace, message)
        {
            Label = $"when this day begins it is {day.Before}",
            Subject = SeriesWords.Subject(move, entityId),
            Picture = $"{day.Before.Text}     {string.Join("     ", day.Changes.Take(3).Select(SeriesWords.Dated))}     {day.After.Text}",
            Related = day.Changes.Select(change => new RelatedPlace(change.ToPlace, $"this event is of {change.When?.Text}")).Take(MostNamed).ToEquatableArray(),
            Repairs = ways.ToEquatableArray(),
        };
        return new RuleFinding(move.Entry, finding);
    }

    private static void AddSlips(DayOfChange day, List<Repair> repairs)
    {
        SeriesMove move = day.Observation;
        string stated = move.Effect.To.Text;
        if (day.Before.IsWhole)
            repairs.Add(ConnectionRepairs.Change("A slip", move.FromPlace, stated, day.Before.Text));
        if (!day.IsCounted && day.After.IsWhole && !day.After.MayBe(day.Before) && AddedAfter(day) is { } after)
        {
            var edit = new TextEdit(move.FromPlace.Path, move.FromPlace.Span, day.After.Text);
            repairs.Add(new Repair(
                $"A slip, and it counts what happened that day: change {stated} to {day.After.Text}, and add \"{AfterLine(day)}\"",
                RepairSafety.Choice,
                EquatableArray.Of(edit, after)));
        }

        repairs.Add(new Repair("A slip in the date: correct it", RepairSafety.Choice));
        repairs.Add(ConnectionRepairs.Disagreement);
        repairs.Add(ConnectionRepairs.Excuse);
    }

    private static string Named(DayOfChange day, int longest)
    {
        Place place = day.Last.ToPlace;
        string last = Sentences.WithPlace(day.Last.Entry, place, longest);
        return day.Changes.Count switch
        {
            1 => last,
            2 => $"{Words.Quoted(day.First.Entry.Id, longest)} and {last}",
            _ => $"{last} and {Words.Number(day.Changes.Count - 1)} more",
        };
    }

    private static string AfterLine(DayOfChange day)
    {
        string[] ids = [.. day.Changes.Select(change => change.Entry.Id).Distinct(StringComparer.Ordinal)];
        return "after: " + (ids.Length == 1 || ids.Length > MostNamed ? day.Last.Entry.Id : $"[{string.Join(", ", ids)}]");
    }

    private static TextEdit? AddedAfter(DayOfChange day) =>
        MayFollow(day) ? AddedField.Beside(day.Observation.Entry, day.Observation.WhenField!, AfterLine(day)) : null;

    /// <summary><c>after</c> speaks of what happened: an event that happened later, and took force that day, is not earlier.</summary>
    private static bool MayFollow(DayOfChange day) => day.Changes.All(change =>
        day.Observation.When is { } when
        && (change.Entry.Find(BuiltIns.Date)?.Value is not DateValue date || EdtfDate.IsBefore(when, date.Date) != Truth.True));
}
