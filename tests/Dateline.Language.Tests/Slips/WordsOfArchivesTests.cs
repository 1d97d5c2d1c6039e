using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Trials;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>What archivists write of members, numbers that are partly known, distances and places in sources: each slip is led to its form, with their own words in it.</summary>
public class WordsOfArchivesTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: archive
        entities:
          musician: {}
          band: {}
          place: {}
        series:
          members: { of: band, type: set of musician }
          names: { of: band, type: set of text }
          toll: { of: place, type: estimate of count }
          level: { of: place, type: count }
        events:
          line-up:
            fields:
              band: band
              members: change of members?
              names: change of names?
          flood:
            fields:
              place: place
              toll: change of toll?
              level: change of level?
              dead: estimate of count?
              lasted: duration?
              season: date?
              founder: text?
        rules:
          in-season:
            in: flood
            agree: [date, season]

        """;

    private const string Known =
        """
        ada: { kind: musician, name: Ada }
        ben: { kind: musician, name: Ben }
        cy: { kind: musician, name: Cy }
        dora: { kind: musician, name: Dora }
        weirs: { kind: band, name: The Weirs }
        village: { kind: place, name: Village }
        parish-book: { kind: source, name: The parish book }
        court-roll: { kind: source, title: The court roll }
        line-up-of-2001: { kind: line-up, date: 2001, band: weirs, members: "-> [ada, ben]", sources: [parish-book, court-roll] }
        trial-opens: { kind: flood, date: 2010-03-01, place: village }

        """;

    [Theory]
    [InlineData("members: [ada, ben] -> [ada, cy]", "DTL1033", "\"[ada, ben] -> [ada, cy]\"")]
    [InlineData("members: cy -> dora", "DTL3151", "Write -cy, +dora if only they change, or \"[cy] -> [dora]\" if nobody else is in it.")]
    [InlineData("members: ada -> nobody", "DTL3151", "Write \"[ada] -> []\".")]
    [InlineData("members: ada ->", "DTL3151", "Write -ada if others stay, or \"[ada] -> []\" if nobody is left.")]
    [InlineData("members: \"-cy\", \"+dora\"", "DTL3151", "Write -cy, +dora.")]
    [InlineData("members: -all", "DTL3103", "If all leave, write -> [] in place of the whole change.")]
    [InlineData("members: +dora, -dora", "DTL3152", "Remove one of the two.")]
    [InlineData("members: { joins: dora }", "DTL3151", "Write +dora.")]
    [InlineData("members: { joined: [cy, dora], left: ben }", "DTL3151", "Write +cy, +dora, -ben.")]
    [InlineData("members: dora replaces ben", "DTL3151", "Write -ben, +dora.")]
    [InlineData("members: { from: [ada, ben], to: [ada] }", "DTL3151", "Write \"[ada, ben] -> [ada]\".")]
    [InlineData("members: [+cy, -Cy]", "DTL3042", "cy is in the list already: delete one of them.")]
    [InlineData("names: +Weirs, -none", "DTL3087", "If no source gives one, leave it out")]
    public void Who_joins_and_who_leaves(string line, string code, string said) => Is(code, said, Found("line-up", "2005", $"band: weirs\n  {line}"));

    [Fact]
    public void An_as_of_lists_all_and_nobody_knows_whether_that_is_one()
    {
        Is("DTL3153", "Write all of them in brackets, or [dora] if nobody else is in it.", Found("as-of", "2006", "entity: weirs\n  members: +dora"));
        Is("DTL3153", "Write [] if nobody is in it.", Found("as-of", "2000", "entity: weirs\n  members: nobody"));
    }

    [Theory]
    [InlineData("toll: -> { low: 5, best: 6, high: 7 }", "DTL3143", "Write { low: 5, best: 6, high: 7 } in place of the whole change.")]
    [InlineData("toll: -> { low: 5, high: 7 }", "DTL3143", "Write -> 5..7 in place of the whole change.")]
    [InlineData("toll: -> about 150", "DTL3143", "Write { best: 150 } in place of the whole change.")]
    [InlineData("toll: 100..120 -> about 150", "DTL3143", "Write { best: 150, note: 100..120 before it } in place of the whole change.")]
    [InlineData("toll: about 150", "DTL3060", "Write { best: 150 }.")]
    [InlineData("toll: + 20 to 30", "DTL3060", "Write +20..30 if both numbers are by how much, or 10 -> 30 if the first number is the step.")]
    [InlineData("toll: up by at least 5", "DTL3060", "Write \"+5..\".")]
    [InlineData("toll: 10 -> more than 60", "DTL3143", "Write 61.. there.")]
    [InlineData("toll: { min: 5, max: 9 }", "DTL3143", "Write -> 5..9.")]
    [InlineData("dead: { min: 5, max: 9 }", "DTL3143", "Write 5..9.")]
    [InlineData("dead: { at least: 5, about: 7 }", "DTL3143", "Write { low: 5, best: 7 }.")]
    [InlineData("dead: { best: about 174 }", "DTL3143", "Write 174.")]
    [InlineData("dead: 3 ± 5", "DTL3143", "Write { best: 3, high: 8 }.")]
    public void Numbers_that_are_partly_known(string line, string code, string said) => Is(code, said, Found("flood", "2010-05-01", $"place: village\n  {line}"));

    [Theory]
    [InlineData("after: { event: trial-opens, at-least: about 3 months }", "DTL3142", "Write the shortest that it can be after at-least:, and the longest after at-most:, or leave it out.")]
    [InlineData("after: { event: trial-opens, at-least: -5 days }", "DTL3140", "is below zero, and a duration cannot be. To count the other way, write before")]
    [InlineData("lasted: –5 days", "DTL3140", "is below zero, and a duration cannot be.")]
    [InlineData("after: trial-opens, at-least 90 days", "DTL4023", "{ event: trial-opens, at-least: 90 days }")]
    [InlineData("after: trial-opens, at-least: 90 days", "DTL4023", "{ event: trial-opens, at-least: 90 days }")]
    [InlineData("after: at least three months after trial-opens", "DTL4023", "{ event: trial-opens, at-least: 3 months }")]
    [InlineData("after: trial-opens (no more than 2 weeks)", "DTL4023", "{ event: trial-opens, at-most: 2 weeks }")]
    [InlineData("within: trial-opens, at least 90 days", "DTL4023", "{ event: trial-opens, at-most: 90 days }")]
    [InlineData("after: { trial-opens: 90 days }", "DTL4023", "{ event: trial-opens, at-least: 90 days } or { event: trial-opens, at-most: 90 days }")]
    [InlineData("after: [trial-opens, at-least: 30 days]", "DTL4022", "{ event: trial-opens, at-least: 30 days }")]
    [InlineData("after: 2 weeks", "DTL4022", "Say from which event this is counted, with its id: { event: …, at-least: 2 weeks }.")]
    [InlineData("within: 2 weeks", "DTL4022", "{ event: …, at-most: 2 weeks }")]
    [InlineData("after: { event: trial-opens, exactly: 30 days }", "DTL4021", "What was exactly so far says both: at-least: 30 days, at-most: 30 days.")]
    [InlineData("after: { event: trial-opens, at-least: 2-3 weeks }", "DTL3142", "Write the shortest that it can be")]
    [InlineData("between: [trial-opens, line-up-of-2001]", "DTL3011", "Write two fields: after: trial-opens, and before: line-up-of-2001.")]
    [InlineData("between: 2010-01 and 2010-06", "DTL3011", "Between two dates is written in the date: 2010-01..2010-06;")]
    [InlineData("lasted: { months: 3 }", "DTL3141", "Write 3 months.")]
    [InlineData("lasted: 3 dayz", "DTL3141", "Write 3 days.")]
    [InlineData("after: 90 before trial-opens", "DTL4023", "as in { event: trial-opens, at-least: 2 weeks }")]
    [InlineData("after: trial-opens\n  at-least: 30 days", "DTL3079", "after: { event: trial-opens, at-least: 30 days }")]
    [InlineData("after: trial-opens\n  at-least: 30 days\n  at-most: 3 months", "DTL3079", "after: { event: trial-opens, at-least: 30 days, at-most: 3 months }")]
    public void Distances(string line, string code, string said) => Is(code, said, Found("flood", "2010-05-01", $"place: village\n  {line}"));

    [Theory]
    [InlineData("sources: [parish-book folio 12]", "DTL3042", "Write { source: parish-book, at: folio 12 }.")]
    [InlineData("sources: parish-book p. 4, line 2", "DTL3042", "Write [{ source: parish-book, at: \"p. 4, line 2\" }].")]
    [InlineData("sources: [\"The parish book, folio 12\"]", "DTL3042", "Write { source: parish-book, at: folio 12 }.")]
    [InlineData("sources: [parish-book, folio 12]", "DTL3042", "write { source: parish-book, at: folio 12 } in place of both.")]
    [InlineData("sources: [parish-book#12]", "DTL3042", "Write { source: parish-book, at: 12 }.")]
    [InlineData("sources: [{ parish-book, folio 12 }]", "DTL3145", "write { source: parish-book, at: folio 12 }.")]
    [InlineData("sources: [{ source: parish-book, folio: 12 }]", "DTL3145", "write at: folio 12.")]
    [InlineData("sources: { parish-book: folio 12, court-roll: p. 3 }", "DTL3145", "write [{ source: parish-book, at: folio 12 }, { source: court-roll, at: p. 3 }].")]
    [InlineData("sources: [parish-book]\n  at: folio 12", "DTL3079", "sources: [{ source: parish-book, at: folio 12 }]")]
    [InlineData("sources: [{ source: parish-book, at: folio 12 }, { source: parish-book, at: folio 14 }]", "DTL3112", "Name it once, with both: { source: parish-book, at: folio 12 and folio 14 }.")]
    [InlineData("sources: \"parish-book\", \"court-roll\"", "DTL3019", "[parish-book, court-roll]")]
    public void Places_in_sources(string line, string code, string said) => Is(code, said, Found("flood", "2010-05-01", $"place: village\n  {line}"));

    [Fact]
    public void A_season_of_two_years_that_a_rule_takes_for_a_month() =>
        Is("DTL4112", "If \"2009-10\" is meant as two years and not as a month, write 2009/2010.", Found("flood", "2010-05-02", "place: village\n  season: 2009-10"));

    [Fact]
    public void Two_forms_of_one_apostrophe() =>
        Is("DTL5002", "They differ only in the form of the apostrophe: ' and ’. Write both in one form.", Found("flood", "2010", "place: village\n  sources: [parish-book, court-roll]\n  founder: { value: Jean d'Arc, says: { court-roll: Jean d’Arc } }"));

    [Fact]
    public void What_is_told_twice_is_taken_out_of_the_later_entry()
    {
        Finding finding = Assert.Single(Check("one: { kind: line-up, date: 2005, band: weirs, members: +dora }\ntwo: { kind: line-up, date: 2007, band: weirs, members: \"+dora, -ben\" }\n"));

        Assert.Contains("If it is told twice, delete one;", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Told twice, and once in \"one\" (b.events.yaml, line 1): take +dora out of two", finding.Repairs[0].Title);
        Assert.NotEmpty(finding.Repairs[0].Edits);
    }

    /// <summary>Ada and Ben are in the later list, so that none of them can have left in place of Cy.</summary>
    [Fact]
    public void No_other_member_is_offered_where_a_later_list_would_contradict() =>
        Assert.DoesNotContain(
            Assert.Single(Check("one: { kind: line-up, date: 2005, band: weirs, members: -cy }\nlater: { kind: as-of, date: 2008, entity: weirs, members: [ada, ben] }\n")).Repairs,
            repair => repair.Title.StartsWith("Another one left", StringComparison.Ordinal) || repair.Title.StartsWith("A slip in the sign", StringComparison.Ordinal));

    [Fact]
    public void A_change_of_an_estimate_is_not_swapped_because_it_might_lead_to_what_was_left()
    {
        Finding finding = Assert.Single(Check("one: { kind: flood, date: 2011, place: village, toll: -> 40..60 }\ntwo: { kind: flood, date: 2012, place: village, toll: 70..80 -> 50..90 }\n"));

        Assert.Contains("Change 70..80 to 40..60, or add the event", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_named_whole_where_the_order_is_open()
    {
        string[] ids = ["lower-village-attached-to-the-upper-parish", "lower-village-attached-to-the-other-parish"];

        Assert.All(ids, id => Assert.Contains(id, Assert.Single(Check($"{ids[0]}: {{ kind: flood, date: 2018, place: village, level: -> 5 }}\n{ids[1]}: {{ kind: flood, date: 2018, place: village, level: -> 6 }}\n")).Message, StringComparison.Ordinal));
    }

    /// <summary>Every edit that is offered for one of these slips is done: the finding is gone, and none is new.</summary>
    [Theory]
    [InlineData("line-up", "band: weirs\n  members: ben -> dora")]
    [InlineData("line-up", "band: weirs\n  members: \"-ben\", \"+dora\"")]
    [InlineData("line-up", "band: weirs\n  members: -all")]
    [InlineData("line-up", "band: weirs\n  members: { joined: [cy, dora], left: ben }")]
    [InlineData("flood", "place: village\n  toll: 100..120 -> about 150")]
    [InlineData("flood", "place: village\n  toll: + 20 to 30")]
    [InlineData("flood", "place: village\n  dead: { best: about 174 }")]
    [InlineData("flood", "place: village\n  after: trial-opens\n  at-least: 30 days\n  at-most: 3 months")]
    [InlineData("flood", "place: village\n  after: [trial-opens, at-least: 30 days]")]
    [InlineData("flood", "place: village\n  sources: [parish-book]\n  at: folio 12")]
    [InlineData("flood", "place: village\n  sources: [court-roll, parish-book, folio 12]")]
    [InlineData("flood", "place: village\n  season: 2009-10")]
    public void What_is_offered_helps(string kind, string lines)
    {
        SourceFile[] files = Files($"slip:\n  kind: {kind}\n  date: 2010-05-01\n  {lines}\n");

        Assert.Contains(FolderCheck.Of(files).Findings, finding => finding.Repairs.Any(repair => repair.Edits.Count > 0));
        Assert.Equal([], TriedEdits.Wrong(files));
    }

    [Theory]
    [InlineData("members: members", "DTL2020", "An event moves it: write change of members.")]
    public void A_field_of_an_event_with_the_name_of_a_series(string field, string code, string said) => Is(code, said, FolderCheck.Of(
        [new SourceFile("a.timeline.yaml", $"dateline: 1\ntimeline: t\nentities:\n  band: {{}}\nseries:\n  members: {{ of: band, type: set of text }}\nevents:\n  line-up:\n    fields:\n      band: band\n      {field}\n")]).Findings);

    [Theory]
    [InlineData("max: 6", "check: size(members.to) <= 6")]
    [InlineData("min: 2", "check: size(members.to) >= 2")]
    public void How_many_are_in_a_set_is_asked_by_a_rule(string bound, string said) => Is("DTL2064", said, FolderCheck.Of(
        [new SourceFile("a.timeline.yaml", $"dateline: 1\ntimeline: t\nentities:\n  band: {{}}\nseries:\n  members: {{ of: band, type: set of text, {bound} }}\n")]).Findings);

    private static void Is(string code, string said, IReadOnlyList<Finding> findings)
    {
        Finding finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Finding> Found(string kind, string date, string lines) => Check($"slip:\n  kind: {kind}\n  date: {date}\n  {lines}\n");

    private static IReadOnlyList<Finding> Check(string events) => FolderCheck.Of(Files(events)).Findings;

    private static SourceFile[] Files(string events) => [new("a.timeline.yaml", Timeline), new("a.events.yaml", Known), new("b.events.yaml", events)];
}
