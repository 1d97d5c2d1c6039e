using Dateline.Editing.Answers;
using Dateline.Language.Diagnostics;

namespace Dateline.Editing.Tests;

public class CreationTests
{
    private static readonly Dictionary<string, string> None = [];

    [Theory]
    [InlineData("protest", "A protest in spring", "2022-05", "a-protest-in-spring")]
    [InlineData("protest", "Der Schlüssel zum Hafen", "", "der-schluessel-zum-hafen")]
    [InlineData("protest", "First cut", "2022-05", "first-cut-2022")]
    [InlineData("protest", "First cut", "", "first-cut-2")]
    [InlineData("protest", "", "2022", "protest")]
    [InlineData("protest", "No", "", "protest-no")]
    [InlineData("protest", "抗議", "2022", "protest")]
    [InlineData("protest", "2022 in the harbour", "", "in-the-harbour-2022")]
    [InlineData("protest", "A very long title that nobody would want to type again in any of the files", "", "a-very-long-title-that-nobody-would-want-to-type-again-in")]
    [InlineData("person", "Åse Nyström", "", "aase-nystroem")]
    public void An_id_that_nobody_has(string kind, string title, string date, string id) =>
        Assert.Equal(id, Harbour.Session().NewEntry(Harbour.Events, kind, title, date, None).Id);

    [Fact]
    public void An_event_stands_in_the_order_of_time()
    {
        EditingSession session = Harbour.Session();
        string text = Harbour.Happened.ReplaceLineEndings("\n");

        NewEntryAnswer answer = session.NewEntry(Harbour.Events, "protest", "In between: a protest", "2022-03-05", new Dictionary<string, string> { ["by"] = "council" });
        string after = Harbour.Apply(text, answer.Edits);

        Assert.Contains("  sources: [courier]\n\nin-between-a-protest:\n  kind: protest\n  title: \"In between: a protest\"\n  date: 2022-03-05\n  by: council\n  against: \n  people: \n\nlanding-protest:\n", after, StringComparison.Ordinal);
        Assert.Equal("against: ", after[..answer.Caret].Split('\n')[^1].TrimStart());
    }

    [Fact]
    public void An_entity_stands_behind_the_last_of_its_kind()
    {
        EditingSession session = Harbour.Session();

        NewEntryAnswer answer = session.NewEntry(Harbour.Events, "person", "Jon Vik", "", new Dictionary<string, string> { ["role"] = "captain" });
        string after = Harbour.Apply(Harbour.Entities.ReplaceLineEndings("\n"), answer.Edits);
        session.Set(Harbour.People, after);

        Assert.Equal(Harbour.People, answer.Path);
        Assert.Contains("  of: council\n\njon-vik:\n  kind: person\n  name: Jon Vik\n  role: captain\n\nisland-ferry:\n", after, StringComparison.Ordinal);
        Assert.DoesNotContain(session.Found().Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Into_an_empty_folder()
    {
        var session = new EditingSession(Language.Workspace.Analyses.BuildDate.None);
        session.Set("a/harbour.timeline.yaml", Harbour.Declared.ReplaceLineEndings("\n"));

        NewEntryAnswer answer = session.NewEntry("", "organization", "Council", "", None);

        Assert.Equal("a/entries.events.yaml", answer.Path);
        Assert.Equal("council:\n  kind: organization\n  name: Council\n", Harbour.Apply("", answer.Edits));
    }

    [Fact]
    public void The_event_that_is_missing_where_a_series_does_not_connect()
    {
        EditingSession session = Harbour.Session();
        string broken = Harbour.Happened.ReplaceLineEndings("\n").Replace("12 -> 8", "10 -> 8", StringComparison.Ordinal);
        session.Set(Harbour.Events, broken);
        Finding found = Assert.Single(session.Tried().Findings, finding => finding.Repairs.Any(repair => repair.IsMissingEvent));

        MissingEvent missing = session.MissingEvent(Harbour.Events, found.Place.Span.Start)!;
        NewEntryAnswer answer = session.NewEntry(Harbour.Events, missing.Kind, "Another cut", missing.Date, new Dictionary<string, string>(missing.Values) { ["by"] = "council" });
        session.Set(Harbour.Events, Harbour.Apply(broken, answer.Edits));

        Assert.Equal("timetable-changed", missing.Kind);
        Assert.Equal(["crossings: 12 -> 10", "ferry: island-ferry"], missing.Values.Select(value => $"{value.Key}: {value.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(("2022-03-01..2023-02-28", "a day from 1 March 2022 to 28 February 2023"), (missing.Date, missing.DateInWords));
        Assert.DoesNotContain(session.Found().Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void No_event_is_missing_where_nothing_moves_a_series() => Assert.Null(Harbour.Session().MissingEvent(Harbour.People, 3));

    [Theory]
    [InlineData("storm", "by", "This timeline has no kind \"storm\".")]
    [InlineData("protest", "price", "The kind protest has no field \"price\".")]
    public void Refused_with_a_sentence(string kind, string field, string sentence) =>
        Assert.Equal(sentence, Harbour.Session().NewEntry(Harbour.Events, kind, "x", "", new Dictionary<string, string> { [field] = "council" }).Refusal);

    [Fact]
    public void Every_kind_with_its_lines()
    {
        IReadOnlyList<KindSummary> kinds = Harbour.Session().Kinds(Harbour.Events);

        Assert.Equal(["timetable-changed", "service-changed", "protest", "organization", "person", "ferry", "source", "as-of"], kinds.Select(kind => kind.Name));
        Assert.Equal("…:\n  kind: protest\n  title: …\n  date: …\n  against: …\n  people: …", kinds[2].Snippet);
        Assert.Equal((2, "A new timetable."), (kinds[0].Entries, kinds[0].Doc));
        Assert.Equal([("by", true, "organization"), ("ferry", true, "ferry"), ("crossings", false, ""), ("date", false, "")], kinds[0].Required.Select(offer => (offer.Name, offer.NamesEntries, string.Join(", ", offer.Takes))).OrderBy(offer => "bfcd".IndexOf(offer.Name[0], StringComparison.Ordinal)));
        Assert.Equal(["timetable-changed", "service-changed", "protest"], kinds[2].Required.Single(offer => offer.Name == "against").Takes);
    }
}
