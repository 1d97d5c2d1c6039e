using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;

namespace Dateline.Language.Sourcing;

/// <summary>What is said of events that are dated after they were reported, or after the day of the check.</summary>
public static class TooEarlyFindings
{
    private const int MostRelated = 5;

    private static readonly FindingDescriptor TooEarly = new("DTL5004", "Known before it happened");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [TooEarly];

    internal static RuleFinding Before(BoundEntry source, DateValue published, ReportedEvent reported)
    {
        Place publishedPlace = source.File.PlaceOf(published.Span);
        string sentence = Sentences.Fitting(longest =>
            $"{Sentences.WithPlace(source, publishedPlace, longest)} was published {published.Date.Text}, before {Words.Quoted(reported.Entry.Id, longest)} happened ({reported.Date.Date.Text}).");
        var finding = new Finding(
            TooEarly,
            reported.Entry.File.PlaceOf(reported.Mention?.Span ?? reported.Entry.IdSpan),
            $"{sentence} Correct one of the two dates, or name another source.")
        {
            Label = $"published {published.Date.Text}",
            Subject = $"sources of {reported.Entry.Id}",
            Picture = $"{published.Date.Text}: {source.Id}     <     {reported.Date.Date.Text}: {reported.Entry.Id}",
            Related = EquatableArray.Of(
                new RelatedPlace(publishedPlace, "it was published here"),
                new RelatedPlace(reported.Entry.File.PlaceOf(reported.Date.Span), "and this happened later")),
            Repairs = EquatableArray.Of(
                new Repair("A slip in the date of the event: correct it", RepairSafety.Choice),
                new Repair("A slip in when the source was published: correct it there", RepairSafety.Choice),
                new Repair("It only announced the event: name it at the value that it gives, not for the whole entry", RepairSafety.Choice)),
        };
        return new RuleFinding(BuiltInRules.PublishedAfter, reported.Entry, finding);
    }

    internal static RuleFinding BeforeAll(BoundEntry source, DateValue published, IReadOnlyList<ReportedEvent> reported)
    {
        ReportedEvent first = reported[0];
        Place place = source.File.PlaceOf(published.Span);
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(source.Id, longest)} was published {published.Date.Text}, before all {Words.Number(reported.Count)} events that name it, such as {Words.Quoted(first.Entry.Id, longest)} ({first.Date.Date.Text}).");
        var finding = new Finding(TooEarly, place, $"{sentence} Correct when it was published, or the dates of the events.")
        {
            Label = "before all that it is said to report",
            Subject = $"published of {source.Id}",
            Related = reported.Take(MostRelated)
                .Select(one => new RelatedPlace(one.Entry.File.PlaceOf(one.Date.Span), $"{one.Entry.Id} happened later"))
                .ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair("A slip here: correct when it was published", RepairSafety.Choice),
                new Repair("It only announced them: name it at the values that it gives, not for whole entries", RepairSafety.Choice)),
        };
        return new RuleFinding(BuiltInRules.PublishedAfter, source, finding);
    }

    /// <param name="day">The day of the check.</param>
    internal static RuleFinding IsAhead(BoundEntry entry, DateValue date, EdtfDate day)
    {
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(entry.Id, longest)} is said to have happened {date.Date.Text}, but the day of this check is {day.Text}.");
        var finding = new Finding(TooEarly, entry.File.PlaceOf(date.Span), $"{sentence} Add \"status: planned\", or correct the date.")
        {
            Label = $"after {day.Text}",
            Subject = $"date of {entry.Id}",
            Picture = $"{day.Text}: this check     <     {date.Date.Text}: {entry.Id}",
            Repairs = EquatableArray.Of(
                new Repair("It is still ahead: add status: planned", RepairSafety.Choice),
                new Repair("A slip in the date: correct it", RepairSafety.Choice)),
        };
        return new RuleFinding(BuiltInRules.HasHappened, entry, finding);
    }
}
