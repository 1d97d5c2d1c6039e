using Dateline;
using Samples.RussiaNato;

Heading("Chronology");
foreach (Event happened in Timeline.Events)
{
    Console.WriteLine($"{happened.Date,-22}  {happened.Title}");
    foreach (Quote quote in happened.Quotes)
        Console.WriteLine($"{"",-22}    {quote.Speaker.Name}: {(quote.Text is null ? quote.Reported : $"\"{quote.Text}\"")}");
}

Mission mission = Entries.RussianMissionToNato;
Heading($"How many people the {mission.Name} may have accredited");
foreach (DateOnly day in new DateOnly[] { new(2017, 12, 31), new(2018, 6, 1), new(2019, 6, 1), new(2022, 1, 1) })
    Console.WriteLine($"{day:O}  {mission.Ceiling.On(day)}");

Heading("What the sources dispute");
foreach (Event disputed in Timeline.Events)
{
    StatedValue[] values = [.. StatedValue.Of(disputed).Where(stated => stated.Contrary.Any())];
    if (values.Length > 0)
        Console.WriteLine(disputed.Title);
    foreach (StatedValue stated in values)
    {
        string sources = string.Join(", ", stated.Sources.Select(source => source.Name));
        string contrary = string.Join(", ", stated.Contrary.Select(report => $"{report.Value} ({report.Source.Name})"));
        Console.WriteLine($"  {stated.Field}: {stated.Value} ({sources}) or {contrary}; {stated.Why}");
    }
}

Heading("What those who took part dispute");
foreach (Claim claim in Timeline.Claims.Where(claim => claim.ContradictedBy.Length > 0))
{
    Console.WriteLine($"{claim.By.Name}: {claim.That}");
    foreach (Event contrary in claim.ContradictedBy)
        Console.WriteLine($"  but {contrary.Title} ({contrary.Date})");
}

foreach (Denial denial in Timeline.Denials)
    Console.WriteLine($"{denial.By.Name} denies: {denial.Denies.Title}");

foreach (Source source in Timeline.Sources)
{
    Heading($"What {source.Name} supports");
    foreach (Event supported in Timeline.Events.Where(supported => supported.Sources.Contains(source)))
    {
        bool isShared = supported.Sources.Length > 1;
        Console.WriteLine($"{(isShared ? "with another" : "alone"),-12}  {supported.Title}");
        foreach (StatedValue stated in StatedValue.Of(supported).Where(stated => isShared && stated.OnlyBy(source) is not null))
            Console.WriteLine($"{"",-12}    only here {stated.Field}: {stated.OnlyBy(source)}");
    }
}

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('=', text.Length)}");
