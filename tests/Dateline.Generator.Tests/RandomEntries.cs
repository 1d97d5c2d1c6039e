using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Generator.Tests;

/// <summary>An entry of a text that is known to have it.</summary>
/// <param name="File">The number of the file in which it stands.</param>
/// <param name="Date">As written; empty where none is.</param>
/// <param name="Title">Empty where none is written.</param>
internal sealed record WrittenEntry(int File, string Id, string Kind, string Date, string Title)
{
    public bool IsEvent => Kind is "remark" or "talk";

    public bool IsEntity => Kind is "person" or "mission" or "source";

    public string Text
    {
        get
        {
            var text = new StringWriter();
            text.Write($"{Id}:\n  kind: {Kind}\n");
            if (Date.Length > 0)
                text.Write($"  date: {Date}\n");
            if (Title.Length > 0)
                text.Write($"  {(IsEvent ? "title" : "note")}: {RandomEntries.Quoted(Title)}\n");
            text.Write(Kind switch
            {
                "talk" => "  by: person-0\n",
                "person" or "mission" => $"  name: {Id}\n",
                "as-of" => "  entity: mission-0\n  ceiling: 5\n",
                _ => "",
            });
            return text.ToString();
        }
    }
}

/// <summary>Entries of all sorts in several files, in any order, with texts that mean something to YAML, XML or C#.</summary>
internal sealed record RandomEntries(IReadOnlyList<WrittenEntry> Entries)
{
    public const string Timeline =
        """
        dateline: 1
        timeline: random
        entities:
          person: {}
          mission: {}
        series:
          ceiling: { of: mission, type: count }
        events:
          remark:
            fields: { about: event? }
          talk:
            fields: { by: person }
        """;

    /// <summary>JSON would write a character of two code units as two escapes, which not every YAML program reads.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, AsWritten).Replace("\\uD83D\\uDCA5", "💥", StringComparison.Ordinal);

    public static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Files = ["a.events.yaml", "b.events.yaml", "c/a.events.yaml", "c/A b.events.yaml"];
    private static readonly string[] Stems = ["a", "cut", "b-2", "x1", "get", "events-of", "id"];
    private static readonly string[] Kinds = ["remark", "remark", "talk", "talk", "person", "mission", "source", "as-of"];
    private static readonly string[] Dates = ["2021", "2018-03", "2021-10-07", "2014/2021-10", "2021-10~", "2021-10-01..2021-10-10", "-0044-03-15", "{ unknown: nobody says }"];
    private static readonly string[] Titles = ["", "plain", "a: b # c", "\"\"\"", "\\u0041\\", "</summary>*/}", "two\nlines", "x\u2028\u0085y", "💥 é", "{ a: b }", "yes"];
    private static readonly string[] Faults = ["2021-13-45", "", "soon"];

    public static Gen<RandomEntries> Whole { get; } = Of(canBeFaulty: false);

    /// <summary>Some of an unknown kind, some with a date that cannot be read, some with the id of another.</summary>
    public static Gen<RandomEntries> Faulty { get; } = Of(canBeFaulty: true);

    public IEnumerable<(string Path, string Text)> Texts => Entries
        .GroupBy(entry => entry.File)
        .OrderBy(file => file.Key)
        .Select(file => (Files[file.Key], string.Concat(file.Select(entry => entry.Text))));

    public override string ToString() => string.Join('\n', Texts.Select(file => $"# {file.Path}\n{file.Text}"));

    private static Gen<RandomEntries> Of(bool canBeFaulty) => Gen.Choose(0, 999).ArrayOf(6).Select(dice => (Dice: dice, CanBeFaulty: canBeFaulty)).ArrayOf()
        .Select(all => new RandomEntries(
        [
            new WrittenEntry(0, "person-0", "person", "", ""),
            new WrittenEntry(1, "mission-0", "mission", "", ""),
            .. all.Select((one, number) => Of(one.Dice, number, one.CanBeFaulty)),
        ]));

    private static WrittenEntry Of(int[] dice, int number, bool canBeFaulty)
    {
        bool isFaulty = canBeFaulty && dice[5] % 3 == 0;
        string kind = isFaulty && dice[5] % 2 == 0 ? "nonsense" : Kinds[dice[1] % Kinds.Length];
        bool hasDate = kind is "remark" or "talk" or "as-of" or "nonsense";
        string date = !hasDate ? "" : isFaulty ? Faults[dice[2] % Faults.Length] : kind == "as-of" ? "2020" : Dates[dice[2] % Dates.Length];
        int suffix = isFaulty && dice[4] % 4 == 0 ? number / 2 : number;
        return new WrittenEntry(dice[3] % Files.Length, $"{Stems[dice[0] % Stems.Length]}-n{suffix}", kind, date, kind == "as-of" ? "" : Titles[dice[4] % Titles.Length]);
    }
}
