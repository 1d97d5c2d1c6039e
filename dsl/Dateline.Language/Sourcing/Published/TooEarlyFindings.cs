using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Published;

/// <summary>What is said of events that are dated after they were reported, or after the day of the check.</summary>
public static class TooEarlyFindings
{
    private const int MostRelated = 5;

    private static readonly FindingDescriptor TooEarly = new("DTL5004", "Known before it happened") { Rule = BuiltInRules.PublishedAfter, IsForSources = true };
    private static readonly FindingDescriptor Ahead = new("DTL5008", "A date in the future") { Rule = BuiltInRules.HasHappened, IsForSources = true };
    private static readonly FindingDescriptor RetrievedEarly = new("DTL5009", "Retrieved before it was published") { Rule = BuiltInRules.PublishedAfter, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [TooEarly, Ahead, RetrievedEarly];

    internal static RuleFinding Before(Publication publication, ReportedEvent reported)
    {
        BoundEntry source = publication.Source;
        DateValue published = publication.Published;
        Place publishedPlace = source.File.PlaceOf(published.Span);
        string sentence = Sentences.Fitting(longest =>
            $"{Sentences.WithPlace(source, publishedPlace, longest)} was published {Sentences.On(published.Date)}, before {Words.Quoted(reported.Entry.Id, longest)} happened ({reported.Date.Date.Text}).");
        var ofEvent = new Repair("The date of the event is wrong: correct it", RepairSafety.Choice);
        var ofSource = new Repair("The publication date is wrong: correct it", RepairSafety.Choice);
        var finding = new Finding(
            TooEarly,
            reported.Entry.File.PlaceOf(reported.Mention?.Span ?? reported.Entry.IdSpan),
            $"{sentence} Correct one of the two dates, or name another source.")
        {
            Label = $"published {Sentences.On(published.Date)}",
            Subject = Words.FieldOf(reported.Entry.Id, "sources"),
            Picture = $"{published.Date.Text}: {source.Id}     <     {reported.Date.Date.Text}: {reported.Entry.Id}",
            Related = EquatableArray.Of(
                new RelatedPlace(publishedPlace, "it was published here"),
                new RelatedPlace(reported.Entry.File.PlaceOf(reported.Date.Span), "and this happened later")),
            Repairs = EquatableArray.Of(
                publication.IsDoubtful ? ofSource : ofEvent,
                publication.IsDoubtful ? ofEvent : ofSource,
                new Repair("It only announced the event: cite it at the value it gives, not for the whole entry", RepairSafety.Choice)),
        };
        return new RuleFinding(reported.Entry, finding)
        {
            Grounds = GroundsOf((reported.Entry, reported.Date), (source, published)),
        };
    }

    /// <param name="areAll">Whether no event that names the source fits it.</param>
    internal static RuleFinding BeforeMany(BoundEntry source, DateValue published, IReadOnlyList<ReportedEvent> reported, bool areAll)
    {
        ReportedEvent first = reported[0];
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(source.Id, longest)} was published {Sentences.On(published.Date)}, before {(areAll ? "all " : "")}{Words.Number(reported.Count)} events that cite it, such as {Words.Quoted(first.Entry.Id, longest)} ({first.Date.Date.Text}).");
        var finding = new Finding(TooEarly, source.File.PlaceOf(published.Span), $"{sentence} Correct the publication date, or the dates of the events.")
        {
            Label = areAll ? "before all that it is cited for" : "before much that it is cited for",
            Subject = Words.FieldOf(source.Id, "published"),
            Related = reported.Take(MostRelated)
                .Select(one => new RelatedPlace(one.Entry.File.PlaceOf(one.Date.Span), $"{one.Entry.Id} happened later"))
                .ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair("The publication date is wrong: correct it", RepairSafety.Choice),
                new Repair("It only announced them: cite it at the values it gives, not for the whole entry", RepairSafety.Choice)),
        };
        return new RuleFinding(source, finding) { Grounds = GroundsOf((source, published)) };
    }

    /// <summary>One event that was reported, it seems, by several sources before it happened.</summary>
    internal static RuleFinding AfterAll(BoundEntry entry, IReadOnlyList<TooEarlyReport> reports)
    {
        DateValue date = reports[0].Reported.Date;
        Publication first = reports[0].Publication;
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(entry.Id, longest)} is dated {date.Date.Text}, but {Words.Number(reports.Count)} sources that it cites were published earlier, such as {Words.Quoted(first.Source.Id, longest)} ({first.Published.Date.Text}).");
        var finding = new Finding(TooEarly, entry.File.PlaceOf(date.Span), $"{sentence} Correct the date of the event, or those of the sources.")
        {
            Label = "after the sources that report it",
            Subject = Words.FieldOf(entry.Id, "date"),
            Related = reports.Take(MostRelated)
                .Select(one => new RelatedPlace(one.Publication.Source.File.PlaceOf(one.Publication.Published.Span), $"{one.Publication.Source.Id} was published earlier"))
                .ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair("The date of the event is wrong: correct it", RepairSafety.Choice),
                new Repair("They only announced the event: cite them at the values they give, not for the whole entry", RepairSafety.Choice)),
        };
        return new RuleFinding(entry, finding) { Grounds = GroundsOf((entry, date)) };
    }

    /// <param name="said">When the quotation says that the words were said.</param>
    internal static RuleFinding SaidLater(BoundEntry entry, DateValue said, Publication publication)
    {
        Place published = publication.Source.File.PlaceOf(publication.Published.Span);
        string sentence = Sentences.Fitting(longest =>
            $"This quotation is dated {said.Date.Text}, but {Sentences.WithPlace(publication.Source, published, longest)}, which it comes from, was published {Sentences.On(publication.Published.Date)}.");
        var finding = new Finding(TooEarly, entry.File.PlaceOf(said.Span), $"{sentence} Correct one of the two dates, or the source.")
        {
            Label = $"published {Sentences.On(publication.Published.Date)}",
            Subject = Words.FieldOf(entry.Id, "quotes"),
            Picture = $"{publication.Published.Date.Text}: {publication.Source.Id}     <     {said.Date.Text}: the quotation",
            Related = EquatableArray.Of(new RelatedPlace(published, "it was published here")),
            Repairs = EquatableArray.Of(
                new Repair("The date of the quotation is wrong: correct it", RepairSafety.Choice),
                new Repair("The publication date is wrong: correct it", RepairSafety.Choice),
                new Repair("The words come from another source: name it", RepairSafety.Choice)),
        };
        return new RuleFinding(entry, finding);
    }

    internal static RuleFinding Retrieved(BoundEntry source, DateValue published, DateValue retrieved)
    {
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(source.Id, longest)} was retrieved {Sentences.On(retrieved.Date)}, but published later, {Sentences.On(published.Date)}.");
        var finding = new Finding(RetrievedEarly, source.File.PlaceOf(retrieved.Span), $"{sentence} Correct one of the two dates.")
        {
            Label = "before it was published",
            Subject = Words.FieldOf(source.Id, "retrieved"),
            Picture = $"{retrieved.Date.Text}: retrieved     <     {published.Date.Text}: published",
            Related = EquatableArray.Of(new RelatedPlace(source.File.PlaceOf(published.Span), "it was published here")),
            Repairs = EquatableArray.Of(
                new Repair("One of the two dates is wrong: correct it", RepairSafety.Choice),
                new Repair("It was there before its printed date: say so, with except: { published-after: the reason }", RepairSafety.Choice)),
        };
        return new RuleFinding(source, finding) { Grounds = GroundsOf((source, published), (source, retrieved)) };
    }

    /// <param name="day">The day of the check.</param>
    internal static RuleFinding IsAhead(BoundEntry entry, DateValue date, EdtfDate day)
    {
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(entry.Id, longest)} is dated {date.Date.Text}, but the day of this check is {day.Text}.");
        var finding = new Finding(Ahead, entry.File.PlaceOf(date.Span), $"{sentence} Add \"status: planned\", or correct the date.")
        {
            Label = $"after {day.Text}",
            Subject = Words.FieldOf(entry.Id, "date"),
            Picture = $"{day.Text}: this check     <     {date.Date.Text}: {entry.Id}",
            Repairs = EquatableArray.Of(
                new Repair("It is still ahead: add status: planned", RepairSafety.Choice),
                new Repair("The date is wrong: correct it", RepairSafety.Choice)),
        };
        return new RuleFinding(entry, finding) { Grounds = GroundsOf((entry, date)) };
    }

    private static Grounds GroundsOf(params (BoundEntry Entry, DateValue Date)[] dates) => new([.. dates.Select(date => Suspect.Of(date.Entry, date.Date))]);
}
