using Dateline.Editing.Answers;
using Dateline.Language.Text;

namespace Dateline.Editing.Tests;

public class RepairTests
{
    [Fact]
    public void What_may_be_done_at_a_place_is_what_a_check_offers_there()
    {
        string text = Harbour.Happened.ReplaceLineEndings("\n").Replace("against: first-cut", "against: first-cutt", StringComparison.Ordinal).Replace("12 -> 8", "13 -> 8", StringComparison.Ordinal);
        EditingSession session = Harbour.With(text);
        int at = text.IndexOf("first-cutt", StringComparison.Ordinal);

        IReadOnlyList<CodeAction> actions = session.CodeActions(Harbour.Events, new TextSpan(at, 0));

        var finding = session.Tried().Findings.Single(one => one.Place.Span.Start == at);
        Assert.Equal(finding.Repairs.Select(repair => repair.Title), actions.Select(action => action.Title));
        Assert.Equal(finding.Repairs.SelectMany(repair => repair.Edits), actions.SelectMany(action => action.Edits));
        Assert.Contains(actions, action => action.Edits.Count > 0 && action.Code == finding.Code);
    }

    [Fact]
    public void All_safe_ones_of_a_file()
    {
        const string Text = "x:\n  kind: protest\n  date:2022\n  against: first-cut\n  people: 3\ny:\n  kind: protest\n  date:2023\n  against: first-cut\n  people: 4\n";
        EditingSession session = Harbour.With(Text);
        int before = session.Found().Findings.Count;

        EditAnswer answer = session.FixAll(Harbour.Events);
        session.Set(Harbour.Events, Harbour.Apply(Text, answer.Edits));

        Assert.Equal(2, answer.Edits.Count);
        Assert.Equal(before - 2, session.Found().Findings.Count);
    }

    [Fact]
    public void None_is_said_in_a_sentence() =>
        Assert.Equal("Nothing in this file can be fixed without a decision of yours.", Harbour.Session().FixAll(Harbour.Events).Refusal);
}
