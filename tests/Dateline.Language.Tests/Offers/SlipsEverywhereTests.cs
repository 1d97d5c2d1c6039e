namespace Dateline.Language.Tests.Offers;

/// <summary>One slip at every place of an entry with values of all forms: what is then offered for a value is not refused in its turn.</summary>
public class SlipsEverywhereTests
{
    private static readonly string Entry = OfferCase.Event(
        """
          date:
            value: 2020-12-06
            sources: [home-world]
            says: { home-world: 2020-10-10..2020-12-10 }
          after:
            value: first-day
            sources: [home-world]
          by:
            value: nato
          visitors: [ben, pavel]
          people: 8
          opened: { value: 2021-10-06, why: nobody knows }
          limit: 30 -> 20
          steps:
            - what: a text
              when: 2021-10
              who: ben
            - { what: other, how-many: 5 }
          remark: |
            several lines
            of text
          link: https://example.org/a?b=c
          at: 2021-10-06T14:30:00+02:00

        """);

    [Fact]
    public void The_entry_is_right() => Assert.Equal([], OfferCase.Find(Entry).Select(finding => $"{finding.Code} {finding.Message}"));

    [Theory]
    [InlineData(" ")]
    [InlineData("\"")]
    [InlineData(":")]
    [InlineData("~")]
    [InlineData("- ")]
    [InlineData("#")]
    [InlineData("[")]
    [InlineData("}")]
    [InlineData("\u0430")]
    [InlineData("O")]
    public void A_sign_too_many(string sign) => Hold(at => Entry.Insert(at, sign));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Signs_lost(int count) => Hold(at => Entry.Remove(at, count));

    [Fact]
    public void A_capital() => Hold(at => Entry[..at] + char.ToUpperInvariant(Entry[at]) + Entry[(at + 1)..]);

    /// <summary>Another date stands in another order, and a field with another name asks for something else: these are true findings of their own.</summary>
    private static void Hold(Func<int, string> slip)
    {
        int first = Entry.IndexOf("date:", StringComparison.Ordinal);
        var refused = Enumerable.Range(first, Entry.Length - first - 2).SelectMany(at => OfferCase.Refused(slip(at)));

        Assert.Equal([], refused.Where(text => !text.Contains(": DTL3110 ", StringComparison.Ordinal) && !text.Contains("\n  DTL3013 ", StringComparison.Ordinal)));
    }
}
