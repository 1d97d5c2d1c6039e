namespace Dateline.Language.Tests.Slips;

/// <summary>A name that a condition misspells twice is one mistake; two names are two.</summary>
public sealed class SameNameTwiceTests
{
    [Theory]
    [InlineData("    where: rooms.to < rooms.from\n", "    where: roms.to < roms.from\n", "timeline 40,12 DTL2150")]
    [InlineData("    where: rooms.to < rooms.from\n", "    where: rooms.too < rooms.too + 1\n", "timeline 40,18 DTL2152")]
    [InlineData("    where: rooms.to < rooms.from\n", "    where: rooms.too < rooms.form\n", "timeline 40,18 DTL2152; timeline 40,30 DTL2152")]
    [InlineData("    where: rooms.to < rooms.from\n", "    where: house.nmae == house.owner.nmae\n", "timeline 40,18 DTL2150; timeline 40,38 DTL2150")]
    [InlineData("    where: rooms.to < rooms.from\n", "    where: title.size > 1 and title.size < 9\n", "timeline 40,18 DTL2152")]
    [InlineData("    where: state.from == open or state.to == gone\n", "    where: state.from == opne or state.to == opne\n", "timeline 44,26 DTL2157")]
    [InlineData("    where: state.from == open or state.to == gone\n", "    where: state.from == opne or state.to == goen\n", "timeline 44,26 DTL2157; timeline 44,46 DTL2157")]
    public void It_is_said_once(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));
}
