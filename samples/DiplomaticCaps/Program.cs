using System.Globalization;
using Dateline;
using Samples.DiplomaticCaps;

Heading("Chronology");
foreach (Event happened in Timeline.Events)
    Console.WriteLine($"{happened.Date}  {happened.Title} ({string.Join(", ", happened.Sources.Select(source => source.Name))})");

Heading("Posts, people and vacancies");
foreach (Mission mission in Timeline.Missions)
{
    Console.WriteLine(mission.Name);
    Print("ceiling", mission.Ceiling);
    Print("headcount", mission.Headcount);
    Print("vacancies", mission.Vacancies);
}

DateOnly dayOfTheCut = new(2021, 10, 6);
Mission russians = Entries.RussianMissionToNato;
Heading($"The {russians.Name} on the day of the cut, and on the next");
foreach (DateOnly day in new[] { dayOfTheCut, dayOfTheCut.AddDays(1) })
    Console.WriteLine($"{day:O}  {russians.Headcount.On(day)} people and {russians.Vacancies.On(day)} vacancies in {russians.Ceiling.On(day)} posts");

Heading("What the numbers consist of");
foreach (CeilingCut lowered in Timeline.CeilingCuts)
    Break(lowered, lowered.Evidence.Ceiling);
foreach (Expulsion expulsion in Timeline.Expulsions)
    Break(expulsion, expulsion.Evidence.People);

Heading("What nobody gives as a number");
foreach (DepartureOrdered ordered in Timeline.DeparturesOrdered.Where(ordered => ordered.Evidence.People.IsUnknown))
    Console.WriteLine($"{ordered.Title}: {ordered.Evidence.People.Why}");
foreach (ReciprocalCut cuts in Timeline.ReciprocalCuts.Where(cuts => cuts.Evidence.Leaving.IsUnknown))
    Console.WriteLine($"{cuts.Title}: {cuts.Evidence.Leaving.Why}");
foreach (AsOf stated in Timeline.Observations.Where(stated => stated.Evidence.Headcount.IsUnknown))
    Console.WriteLine($"{stated.Entity.Name}, {stated.Date}: {stated.Evidence.Headcount.Why}");

Heading("Where the pages disagree");
foreach (IEntry entry in Timeline.Observations.Concat<IEntry>(Timeline.Events))
{
    foreach (Dispute dispute in Dispute.In(entry))
    {
        Console.WriteLine($"{(entry as Event)?.Title ?? ((AsOf)entry).Entity.Name}, {dispute.Field}");
        Console.WriteLine($"  {dispute.Value} ({dispute.GivenBy}) or {dispute.Instead}");
        Console.WriteLine($"  {dispute.Why}");
    }
}

static void Print(string name, Series<long> series)
{
    if (!series.History.IsEmpty)
        Console.WriteLine($"  {name,-9}  {series}");
}

static void Break<T>(Event happened, Evidence<T> number)
{
    if (!number.Parts.IsEmpty)
        Console.WriteLine($"{happened.Title}, {number}: {string.Join(", ", number.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Name} {part.Value}")))}");
}

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('=', text.Length)}");
