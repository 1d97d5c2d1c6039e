using Dateline;
using TimelineNamespace;

// Every event, in order of time.
foreach (Event happened in Timeline.Events)
    Console.WriteLine($"{happened.Date,-12}{happened.Title}");

// One property for each entry: rename an id in a file, and this no longer compiles.
Ferry ferry = Entries.IslandFerry;
foreach (DateOnly day in new DateOnly[] { new(2022, 1, 1), new(2022, 6, 1), new(2023, 6, 1) })
    Console.WriteLine($"On {day:O}, {ferry.Name} crosses {ferry.Crossings.On(day)} times.");

// What sources report differently is kept.
foreach (Report<long> report in Entries.ProtestAtTheLanding.Evidence.People.Says)
    Console.WriteLine($"{report.Source.Name} says {report.Value}, and not {Entries.ProtestAtTheLanding.People}.");
