using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>An id with a sign that no id may have is one finding at the id, however many entries refer to it, and its edit changes them too.</summary>
public sealed class MiswrittenIdTests
{
    [Theory]
    [InlineData("ann-o'brien")]
    [InlineData("ann-o’brien")]
    [InlineData("ann.brien")]
    [InlineData("ann_brien")]
    [InlineData("ann brien")]
    [InlineData("Ann-Brien")]
    [InlineData("ann/brien")]
    [InlineData("ann-brien!")]
    [InlineData("1-ann-brien")]
    [InlineData("ann--brien")]
    [InlineData("änn-brien")]
    [InlineData("ann&brien")]
    public void As_its_references_spell_it_too(string id)
    {
        SourceFile[] files =
        [
            new("town.timeline.yaml", SlippedFolder.Timeline),
            new("town.events.yaml", SlippedFolder.Entries.Replace("ann-brien", id, StringComparison.Ordinal)),
            new("more.events.yaml", $"mill-closes:\n  kind: alteration\n  date: 1990\n  house: old-mill\n  rooms: -> 0\n  quotes:\n    - speaker: {id}\n      text: That is that\n"),
        ];

        Assert.Equal("events 1,1 DTL3001", SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    /// <summary>What the references say tells how it was meant.</summary>
    [Theory]
    [InlineData("ann-bri'en:\n")]
    [InlineData("ann-brien's:\n")]
    [InlineData("ann-br.ien:\n")]
    [InlineData("Ann-Brien:\n")]
    public void As_its_references_should_spell_it(string slip)
    {
        SourceFile[] files = SlippedFolder.With("ann-brien:\n", slip);

        Assert.Equal("events 1,1 DTL3001", SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }
}
