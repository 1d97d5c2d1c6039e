using System.Globalization;
using Dateline;
using Samples.Archive;

foreach (Event happened in Timeline.Events)
{
    Console.WriteLine($"{happened.Date}  {happened.Title}");
    foreach (Citation citation in happened.GetCitations())
        Print(citation);
    foreach (Quote quote in happened.Quotes)
        Console.WriteLine($"  {quote.Speaker.Name}: “{quote.Text}” ({quote.Source!.Title}, {quote.At})");
}

Evidence<long> feet = Entries.MaesDoesNotSail.Evidence.FeetAboveTheMark;
Console.WriteLine($"How high the river stood: {feet}");
foreach (Citation citation in feet.Citations)
    Print(citation);
foreach (Report<long> report in feet.Says)
{
    Console.WriteLine("  or " + report.Value.ToString(CultureInfo.InvariantCulture));
    Print(report.Citation);
}

static void Print(Citation citation) => Console.WriteLine(
    $"  {citation.Source.Title}{(citation.At is null ? "" : ", " + citation.At)}{(citation.Words is null ? "" : $": “{citation.Words}”")}");
