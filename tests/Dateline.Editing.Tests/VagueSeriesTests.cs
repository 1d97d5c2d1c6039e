using Dateline.Editing.Answers;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Editing.Tests;

/// <summary>Series of numbers that are partly known, and what rules ask of such numbers, in forms, completion and hovers.</summary>
public class VagueSeriesTests
{
    private const string Timeline =
        "dateline: 1\ntimeline: losses\nentities:\n  town: { head: text? }\nseries:\n  toll: { of: town, type: estimate of count }\nevents:\n  storm:\n    fields:\n      town: town\n      dead: estimate of count?\n      boats: count?\n      toll: { type: change of toll, optional: yes }\n";

    private const string Events =
        "weir: { kind: town, name: Weir }\na: { kind: storm, date: 1911, town: weir, toll: -> 40..60 }\nb:\n  kind: storm\n  date: 1912\n  town: weir\n  toll: +5..8\nc:\n  kind: as-of\n  date: 1914-01-01\n  entity: weir\n  toll: 50..\nd:\n  kind: storm\n  date: 1915\n  town: weir\n  toll: { low: 55, best: 60 }\n";

    [Fact]
    public void A_form_takes_a_change_as_text_and_bounds_as_they_are_written()
    {
        EditingSession session = Session();
        Assert.Equal((FormInput.Change, "+5..8"), Toll(session, "b"));
        Assert.Equal((FormInput.Raw, "{ low: 55, best: 60 }"), Toll(session, "d"));
        Assert.Equal("\"toll\" has several parts. Change one of them.", session.SetField("a.events.yaml", "d", "toll", "-> 50").Refusal);
        EditAnswer answer = session.SetField("a.events.yaml", "b", "toll", "45..60 -> 50..");
        Assert.Equal("45..60 -> 50..", Assert.Single(answer.Edits).NewText);

        static (FormInput, string) Toll(EditingSession session, string entry) =>
            session.EntryForm("a.events.yaml", entry)!.Fields.Where(field => field.Name == "toll").Select(field => (field.Input, field.Value)).Single();
    }

    [Fact]
    public void A_hover_shows_how_it_went()
    {
        Hover hover = Session().Hover("a.events.yaml", Events.IndexOf("+5..8", StringComparison.Ordinal) + 2)!;

        Assert.Equal(["-> 40..60", "40..60 -> 45..68", "50..68", "50..68 -> 55.."], hover.Chain.Select(step => step.Text));
        Assert.Equal(4, Session().Hover("a.events.yaml", Events.IndexOf("50..", StringComparison.Ordinal) + 1)!.Chain.Count);
    }

    [Theory]
    [InlineData("check: dead.¦", "low, best, high")]
    [InlineData("check: dead.low <= dead.h¦", "high")]
    [InlineData("check: toll.¦", "from, to")]
    [InlineData("check: toll.to.b¦", "best")]
    [InlineData("check: boats.¦", "")]
    [InlineData("check: town.he¦", "head")]
    [InlineData("check: town.toll.¦", "low, best, high, on")]
    [InlineData("check: boats > 1 and de¦", "dead, oldest, in-order")]
    [InlineData("sum: dead.h¦", "high")]
    [InlineData("within: dead.b¦", "best")]
    public void Completion_in_a_rule_names_what_is_behind_a_dot(string line, string labels)
    {
        (string text, int offset) = Marked.Of(Timeline + "rules:\n  r:\n    in: storm\n    " + line + "\n");
        var session = new EditingSession(BuildDate.None);
        session.Set("losses.timeline.yaml", text);

        Assert.Equal(labels, string.Join(", ", session.Complete("losses.timeline.yaml", offset).Items.Select(item => item.Label)));
    }

    [Theory]
    [InlineData("check: dead.lo¦w > 1", "low|a whole number, zero or more|The number is not smaller than this.")]
    [InlineData("check: toll.to.be¦st > 1", "best|a whole number, zero or more|What is likeliest.")]
    [InlineData("check: town.toll.hi¦gh > 1", "high|a whole number, zero or more|The number is not larger than this.")]
    [InlineData("check: de¦ad.low > 1", "field dead|a whole number, zero or more, or what is known of it: 40..60, 30.. (at least 30)|")]
    [InlineData("check: boats.lo¦w > 1", "")]
    public void A_hover_says_what_a_bound_is(string line, string expected)
    {
        (string text, int offset) = Marked.Of(Timeline + "rules:\n  r:\n    in: storm\n    " + line + "\n");
        var session = new EditingSession(BuildDate.None);
        session.Set("losses.timeline.yaml", text);
        Hover? hover = session.Hover("losses.timeline.yaml", offset);

        Assert.Equal(expected, hover is null || hover.Title.StartsWith("Nothing", StringComparison.Ordinal) ? "" : $"{hover.Title}|{hover.Detail}|{hover.Documentation}");
    }

    [Theory]
    [InlineData("type: esti¦", "estimate of")]
    [InlineData("type: estimate of ¦", "count, integer, number")]
    public void Completion_of_the_type_of_a_series_names_it(string line, string labels)
    {
        (string text, int offset) = Marked.Of("dateline: 1\ntimeline: losses\nentities:\n  town: {}\nseries:\n  toll:\n    of: town\n    " + line);
        var session = new EditingSession(BuildDate.None);
        session.Set("losses.timeline.yaml", text);

        Assert.Equal(labels, string.Join(", ", session.Complete("losses.timeline.yaml", offset).Items.Select(item => item.Label)));
    }

    private static EditingSession Session()
    {
        var session = new EditingSession(BuildDate.None);
        session.Set("losses.timeline.yaml", Timeline);
        session.Set("a.events.yaml", Events);
        return session;
    }
}
