using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dateline.Benchmarks;

/// <summary>The events of the corpus as other programs read them: the same chains, in order of time.</summary>
internal static class PeerCorpus
{
    public const string JournalName = "corpus.journal";
    public const string JsonName = "corpus.json";

    public static void Write(int events, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, JournalName), Journal(events));
        using FileStream json = File.Create(Path.Combine(folder, JsonName));
        JsonSerializer.Serialize(json, CorpusEvent.InTime(events).Select(one => new
        {
            id = one.Id,
            kind = "ceiling-changed",
            date = one.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            by = one.Host,
            mission = one.Mission,
            ceiling = new { from = one.From, to = one.To },
            people = one.People,
            sources = new[] { "first-paper", "second-paper" },
            note = one.Note,
        }));
    }

    /// <summary>For ledger and hledger: each change is a transaction that asserts the balance it leaves.</summary>
    private static string Journal(int events)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        var text = new StringBuilder();
        foreach (CorpusEvent one in CorpusEvent.InTime(events))
        {
            if (one.IsFirst)
                text.Append(culture, $"{one.Date:yyyy-MM-dd} opening\n    ceiling:{one.Mission}  {one.From} P = {one.From} P\n    opening\n\n");
            text.Append(culture, $"{one.Date:yyyy-MM-dd} {one.Id}\n    ; by: {one.Host}\n    ; people: {one.People}\n    ; sources: first-paper, second-paper\n    ; note: {one.Note}\n");
            text.Append(culture, $"    ceiling:{one.Mission}  {one.To - one.From} P = {one.To} P\n    changes\n\n");
        }

        return text.ToString();
    }
}
