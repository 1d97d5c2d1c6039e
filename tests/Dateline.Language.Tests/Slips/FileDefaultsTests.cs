using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>Defaults that cannot be read are said once: no entry that leans on them is blamed for what it leaves out.</summary>
public sealed class FileDefaultsTests
{
    private const string Leaning = "mill-floods:\n  title: The cellar floods\n  date: 1980\n  rooms: 20 -> 19\nmill-dries:\n  title: It is dry again\n  date: 1981\n  rooms: 19 -> 20\n";

    [Theory]
    [InlineData("file:\n  defaults:\n    kind: alteration\n    house: old-mill\n", "")]
    [InlineData("defaults:\n  kind: alteration\n  house: old-mill\n", "events 1,1 DTL3027")]
    [InlineData("fiel:\n  defaults:\n    kind: alteration\n    house: old-mill\n", "events 1,1 DTL3027")]
    [InlineData("file:\n  default:\n    kind: alteration\n    house: old-mill\n", "events 2,3 DTL3009")]
    [InlineData("file:\n  Defaults:\n    kind: alteration\n    house: old-mill\n", "events 2,3 DTL3009")]
    [InlineData("file:\n  defualts:\n    kind: alteration\n    house: old-mill\n", "events 2,3 DTL3009")]
    [InlineData("file:\n  defaults:\n    - kind: alteration\n    - house: old-mill\n", "events 3,5 DTL1096")]
    [InlineData("file:\n  defaults: alteration\n", "events 2,13 DTL3008")]
    [InlineData("file: alteration\n", "events 1,7 DTL3008")]
    [InlineData("file:\n  defaults:\n    knid: alteration\n    house: old-mill\n", "events 3,5 DTL3011")]
    [InlineData("file:\n  defaults:\n    Kind: alteration\n    house: old-mill\n", "events 3,5 DTL3011")]
    [InlineData("file:\n  kind: alteration\n  house: old-mill\n", "events 2,3 DTL3009")]
    [InlineData("file:\n  defaults\n    kind: alteration\n    house: old-mill\n", "events 2,3 DTL1098")]
    [InlineData("file:\n  defaults:\n  kind: alteration\n  house: old-mill\n", "events 3,3 DTL1040")]
    public void The_one_finding_stands_at_the_defaults(string defaults, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(
        [
            new("town.timeline.yaml", SlippedFolder.Timeline),
            new("a.events.yaml", SlippedFolder.Entries),
            new("b.events.yaml", defaults + Leaning),
        ]));

    /// <summary>Where each entry has its kind, one with that name is an entry with an unlucky id.</summary>
    [Fact]
    public void An_entry_may_be_called_defaults() =>
        Assert.Equal("", SlippedFolder.Said([.. SlippedFolder.With("ben-adler:\n", "defaults:\n").Select(file => new SourceFile(file.Path, file.Text.Replace("ben-adler", "defaults", StringComparison.Ordinal)))]));
}
