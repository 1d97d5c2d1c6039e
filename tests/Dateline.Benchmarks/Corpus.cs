using System.Globalization;
using System.Text;

namespace Dateline.Benchmarks;

/// <summary>
/// A timeline of any size without a mistake: many missions whose ceilings go up and down in turn, so that the chains
/// are interleaved within and across files. Eight fields each, about 200 bytes an event. Same count, same bytes.
/// </summary>
internal static class Corpus
{
    private const int EventsInFile = 500;

    public static int Write(int events, string folder, TextWriter? output = null)
    {
        Directory.CreateDirectory(folder);
        int missions = CorpusEvent.MissionsOf(events);
        File.WriteAllText(Path.Combine(folder, "corpus.timeline.yaml"), Timeline);
        File.WriteAllText(Path.Combine(folder, "entities.events.yaml"), Entities(missions));
        var text = new StringBuilder();
        for (int i = 0; i < events; i++)
        {
            Append(text, CorpusEvent.At(i, events));
            if ((i + 1) % EventsInFile != 0 && i + 1 < events)
                continue;
            string name = string.Create(CultureInfo.InvariantCulture, $"part-{i / EventsInFile:D4}.events.yaml");
            File.WriteAllText(Path.Combine(folder, name), text.ToString());
            text.Clear();
        }

        (output ?? Console.Out).WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events} events of {missions} missions in {folder}"));
        return 0;
    }

    private static void Append(StringBuilder text, in CorpusEvent one)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        text.Append(culture, $"{one.Id}:\n");
        text.Append("  kind: ceiling-changed\n");
        text.Append(culture, $"  date: {one.Date:yyyy-MM-dd}\n");
        text.Append(culture, $"  by: {one.Host}\n");
        text.Append(culture, $"  mission: {one.Mission}\n");
        text.Append(culture, $"  ceiling: {one.From} -> {one.To}\n");
        text.Append(culture, $"  people: {one.People}\n");
        text.Append("  sources: [first-paper, second-paper]\n");
        text.Append(culture, $"  note: {one.Note}\n\n");
    }

    private static string Entities(int missions)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        var text = new StringBuilder("first-paper:\n  kind: source\nsecond-paper:\n  kind: source\n");
        for (int i = 0; i < 50; i++)
            text.Append(culture, $"host-{i:D2}:\n  kind: organization\n  name: Host {i}\n");
        for (int i = 0; i < missions; i++)
            text.Append(culture, $"mission-{i:D5}:\n  kind: mission\n  name: Mission {i}\n");
        return text.ToString();
    }

    private const string Timeline = """
        dateline: 1
        timeline: corpus
        entities:
          organization: {}
          mission: {}
        series:
          ceiling:
            of: mission
            type: count
        events:
          ceiling-changed:
            plural: ceiling-changes
            fields:
              by: organization
              mission: mission
              ceiling: change of ceiling
              people: count
        rules:
          a-change-changes-something:
            in: ceiling-changed
            check: ceiling.to != ceiling.from
            message: "a change must change the number, but {ceiling.from} stayed {ceiling.to}"
          two-sources:
            in: ceiling-changed
            count: sources
            at-least: 2

        """;
}
