using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>Two names of one entry that stand in each other's place: one finding, whose edit lets them change places.</summary>
public sealed class ChangedPlacesTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: town
        entities:
          person: { plural: people }
          house: {}
        events:
          visit:
            fields: { guest: person, at: house, host: person? }
        """;

    private const string Entries =
        """
        ann-brien:
          kind: person
          name: Ann Brien
        old-mill:
          kind: house
          name: Old Mill
        new-mill:
          kind: house
          name: New Mill
        ann-comes:
          kind: visit
          date: 1951-05-02
          guest: ann-brien
          at: old-mill

        """;

    [Fact]
    public void They_are_one_finding_and_change_places_again()
    {
        SourceFile[] files = Files("guest: old-mill\n  at: ann-brien");

        Assert.Equal("events 13,10 DTL3127", SlippedFolder.Said(files));
        Assert.Equal(Entries, SlippedFolder.Mended(files)[1].Text);
    }

    /// <summary>Only one of them is wrong, or neither would fit the other's field.</summary>
    [Theory]
    [InlineData("guest: old-mill\n  at: new-mill", "events 13,10 DTL3106")]
    [InlineData("guest: old-mill\n  at: new-mill\n  host: new-mill", "events 13,10 DTL3106; events 15,9 DTL3106")]
    [InlineData("guest: new-mill\n  at: ann-brien\n  host: old-mill", "events 13,10 DTL3106; events 14,7 DTL3106; events 15,9 DTL3106")]
    public void Other_names_of_the_wrong_kind_are_judged_where_they_stand(string fields, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(Files(fields)));

    private static SourceFile[] Files(string fields) =>
    [
        new("town.timeline.yaml", Timeline),
        new("town.events.yaml", Entries.Replace("guest: ann-brien\n  at: old-mill", fields, StringComparison.Ordinal)),
    ];
}
