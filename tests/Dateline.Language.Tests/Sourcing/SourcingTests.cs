namespace Dateline.Language.Tests.Sourcing;

public class SourcingTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: cases
        entities:
          mission: {}
        series:
          ceiling: { of: mission, type: count }
        events:
          cut:
            fields:
              mission: mission?
              ceiling: { type: change of ceiling, optional: yes }
              people: { type: count, optional: yes, parts: [expelled, refused] }
              vague: { type: estimate of count, optional: yes, parts: [expelled, refused] }
              share: number?
              lasted: duration?
              began: moment?
              indefinite: flag?
              words: text?
              others: list of mission

        """;

    private const string Entries =
        """
        home: { kind: source }
        raven: { kind: source }
        one: { kind: mission, name: One, sources: [home, raven] }
        two: { kind: mission, name: Two }

        """;

    private static readonly SourcingCase Case = new(Declarations, Entries);

    [Theory]
    [InlineData("people: { value: 7, parts: { expelled: 4, refused: 3 } }", "")]
    [InlineData("people: { value: 7, parts: { expelled: 4, refused: 2 } }", "DTL5001 7")]
    [InlineData("people: { value: 7, parts: { expelled: 4, rest: 3 } }", "")]
    [InlineData("people: { value: 7, parts: { expelled: 4, refused: { unknown: nobody } } }", "")]
    [InlineData("people: { value: 7, parts: { expelled: 9, refused: { unknown: the page is torn } } }", "DTL5001 7")]
    [InlineData("vague: { value: ..7, parts: { expelled: { unknown: the page is torn }, refused: 9 } }", "DTL5001 ..7")]
    [InlineData("vague: { value: 7.., parts: { expelled: { unknown: the page is torn }, refused: 3 } }", "")]
    [InlineData("ceiling: { value: 30 -> 20, parts: { expelled: 14, rest: { unknown: the page is torn } } }", "")]
    [InlineData("people: { value: seven, parts: { expelled: 4 } }", "DTL3031 seven")]
    [InlineData("people: { value: 7, parts: { expelled: 4, refused: 3, refused: 3 } }", "DTL1049 refused")]
    [InlineData("ceiling: { value: 30 -> 20, parts: { expelled: 4, rest: 6 } }", "")]
    [InlineData("ceiling: { value: 30 -> 20, parts: { expelled: 4, rest: 5 } }", "DTL5001 30 -> 20")]
    [InlineData("ceiling: { value: -> 20, parts: { expelled: 4, rest: 5 } }", "")]
    [InlineData("ceiling: { value: 30 -> 20, parts: { expelled: -14, rest: 4 } }", "")]
    [InlineData("ceiling: { value: 20 -> 30, parts: { expelled: -4, rest: 14 } }", "")]
    [InlineData("ceiling: { value: 20 -> 30, parts: { expelled: -4, rest: 13 } }", "DTL5001 20 -> 30")]
    [InlineData("ceiling: { value: 30 -> 20, parts: { expelled: -4, rest: 14 } }", "DTL5001 30 -> 20")]
    [InlineData("ceiling: { value: 20 -> 30, parts: { expelled: -14, rest: 4 } }", "DTL5001 20 -> 30")]
    [InlineData("people: { value: 7, parts: { expelled: 9, refused: -2 } }", "DTL3033 -2")]
    public void Parts_make_up_their_whole(string field, string found) => Assert.Equal(found, Case.Found(Text(field)));

    /// <summary>A sentence of disagreement has both values in it, whatever their type.</summary>
    [Theory]
    [InlineData("lasted: { value: 1 year, says: { raven: 52 weeks } }", "364 days", "1 year")]
    [InlineData("began: { value: 2021-11-01T10:00:00Z, says: { raven: 2021-11-01T11:00:00Z } }", "2021-11-01T11:00:00", "2021-11-01T10:00:00")]
    [InlineData("vague: { value: 5..9, says: { raven: 10..12 } }", "10 to 12", "5 to 9")]
    [InlineData("share: { value: 0.5, says: { raven: 0.7 } }", "0.7", "0.5")]
    [InlineData("indefinite: { value: yes, says: { raven: no } }", "no", "yes")]
    [InlineData("words: { value: one, says: { raven: two } }", "two", "one")]
    [InlineData("mission: { value: one, says: { raven: two } }", "two", "one")]
    [InlineData("others: { value: [one], says: { raven: [two] } }", "two", "one")]
    public void A_disagreement_names_both_values(string field, string reported, string stated)
    {
        string message = Assert.Single(Case.Find(Text(field)), finding => finding.Code == "DTL5002").Message;
        Assert.Contains(reported, message, StringComparison.Ordinal);
        Assert.Contains(stated, message, StringComparison.Ordinal);
        Assert.DoesNotContain("something else", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: { value: 2021-11-01, says: { raven: 2021-11-01..2021-11-10 } }", "")]
    [InlineData("date: { value: 2021-11-01, says: { raven: 2021-11 } }", "")]
    [InlineData("date: { value: 2021-11-01, says: { raven: 2021 } }", "")]
    [InlineData("date: { value: 2021-11-01, says: { raven: 2021-11-02 } }", "DTL5002 raven")]
    [InlineData("date: { value: 2021-11-01, says: { raven: 2021-11-02 }, why: it was a Monday }", "")]
    [InlineData("date: { value: 2021-11-01, says: { raven: 2021-11-02 }, why: }", "DTL3017 why")]
    [InlineData("date: { value: 2021-11-01, says: { home: 2021-11-02, raven: 2021-12 } }", "DTL5002 home")]
    [InlineData("people: { value: 7, says: { raven: 8 } }", "DTL5002 raven")]
    [InlineData("people: { value: 7, says: { raven: 7 } }", "")]
    [InlineData("people: { unknown: nobody counts }", "")]
    [InlineData("share: { value: 0.5, says: { raven: 0.50 } }", "")]
    [InlineData("words: { value: seven people, says: { raven: eight people } }", "DTL5002 raven")]
    [InlineData("indefinite: { value: yes, says: { raven: no } }", "DTL5002 raven")]
    [InlineData("mission: { value: one, says: { raven: two } }", "DTL5002 raven")]
    [InlineData("mission: { value: one, says: { raven: tow } }", "DTL3103 tow")]
    [InlineData("others: { value: [one, two], says: { raven: [two, one] } }", "")]
    [InlineData("others: { value: [one, two], says: { raven: [one] } }", "DTL5002 raven")]
    [InlineData("ceiling: { value: 30 -> 20, says: { raven: 30 -> 20 } }", "")]
    [InlineData("ceiling: { value: 30 -> 20, says: { raven: -> 20 } }", "")]
    [InlineData("ceiling: { value: 30 -> 20, says: { raven: -10 } }", "")]
    [InlineData("ceiling: { value: 30 -> 20, says: { raven: -5 } }", "DTL5002 raven")]
    [InlineData("ceiling: { value: 30 -> 20, says: { raven: 25 -> 20 } }", "DTL5002 raven")]
    public void A_report_that_cannot_be_true_too_needs_an_answer(string field, string found) => Assert.Equal(found, Case.Found(Text(field)));

    [Fact]
    public void The_messages_give_the_numbers()
    {
        Assert.Equal(
            "The parts of \"people\" add up to 6, but the value is 7: 1 is missing. Correct a part or the value, or add \"rest: 1\".",
            Case.Find(Text("people: { value: 7, parts: { expelled: 4, refused: 2 } }"))[0].Message);
        Assert.Equal(
            "\"raven\" says 8, but \"people\" is 7 here, and nothing says why. Add \"why\" with the reason, or correct the one that is a slip.",
            Case.Find(Text("people: { value: 7, says: { raven: 8 } }"))[0].Message);
    }

    private static string Text(string field)
    {
        string date = field.StartsWith("date:", StringComparison.Ordinal) ? "" : "  date: 2018\n";
        string mission = field.StartsWith("mission:", StringComparison.Ordinal) ? "" : "  mission: one\n";
        return $"e:\n  kind: cut\n{date}{mission}  {field}\n";
    }
}
