using Dateline.Language.Workspace.Naming;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Workspace;

public class LikelyFileTests
{
    [Theory]
    [InlineData("2022.yaml", "2022.events.yaml", Likeness.Yaml)]
    [InlineData("2022.yml", "2022.events.yaml", Likeness.Yaml)]
    [InlineData("2022.YAML", "2022.events.yaml", Likeness.Yaml)]
    [InlineData("2022.events.yml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.event.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.evnts.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.evetns.yml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022-events.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022_events.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022 events.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022events.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events..yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events.yaml.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events.yam", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events.yalm", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events.yaml.txt", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.yaml.txt", "2022.events.yaml", Likeness.Yaml)]
    [InlineData("2022.events.yaml.docx", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events.yaml ", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events - Copy.yaml", "2022.events.yaml", Likeness.Near, "2022-copy.events.yaml")]
    [InlineData("2022.events - Copy (2).yaml", "2022.events.yaml", Likeness.Near, "2022-copy-2.events.yaml")]
    [InlineData("2022.events(1).yaml", "2022.events.yaml", Likeness.Near, "2022-1.events.yaml")]
    [InlineData("2022.events (1).yaml", "2022.events.yaml", Likeness.Near, "2022-1.events.yaml")]
    [InlineData("2022.events copy.yaml", "2022.events.yaml", Likeness.Near, "2022-copy.events.yaml")]
    [InlineData("2022.events copy 3.yaml", "2022.events.yaml", Likeness.Near, "2022-copy-3.events.yaml")]
    [InlineData("2022.events 2.yaml", "2022.events.yaml", Likeness.Near, "2022-2.events.yaml")]
    [InlineData("2022.events - Kopie.yaml", "2022.events.yaml", Likeness.Near, "2022-kopie.events.yaml")]
    [InlineData("2022.events (Ann's conflicted copy 2021-10-18).yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events.sync-conflict-20211018-101500-ABCDEFG.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events.yaml (1)", "2022.events.yaml", Likeness.Near, "2022-1.events.yaml")]
    [InlineData("2022 - Copy.yaml", "2022.events.yaml", Likeness.Yaml, "2022-copy.events.yaml")]
    [InlineData("2022 (1).yaml", "2022.events.yaml", Likeness.Yaml, "2022-1.events.yaml")]
    [InlineData("sports-events-2022.yaml", "sports-2022.events.yaml", Likeness.Near)]
    [InlineData("events-2022.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("Events.yaml", "NAME.events.yaml", Likeness.Near)]
    [InlineData("agents.yaml", "agents.events.yaml", Likeness.Yaml)]
    [InlineData("prevents.yaml", "prevents.events.yaml", Likeness.Yaml)]
    [InlineData("eventually.yaml", "eventually.events.yaml", Likeness.Yaml)]
    [InlineData("archive.2022.de.yaml", "archive.2022.de.events.yaml", Likeness.Yaml)]
    [InlineData("Reden 2022 (Entwurf).yaml", "Reden 2022 (Entwurf).events.yaml", Likeness.Yaml)]
    [InlineData("2022.events.yaml~", "2022.events.yaml", Likeness.Slight)]
    [InlineData("2022.events.yaml.bak", "2022.events.yaml", Likeness.Slight)]
    [InlineData("2022.events.yaml.orig", "2022.events.yaml", Likeness.Slight)]
    [InlineData("2022.events.bak.yaml", "2022.events.yaml", Likeness.Near)]
    [InlineData("2022.events", "2022.events.yaml", Likeness.Slight)]
    [InlineData("2022.events.txt", "2022.events.yaml", Likeness.Slight)]
    [InlineData("folder/2022.yaml", "2022.events.yaml", Likeness.Yaml)]
    [InlineData("folder\\2022.yaml", "2022.events.yaml", Likeness.Yaml)]
    public void A_name_that_could_be_meant_has_a_right_one(string path, string rightName, Likeness likeness, string? whereTaken = null)
    {
        LikelyFile file = Assert.IsType<LikelyFile>(LikelyFile.Of(path));

        Assert.Equal(likeness, file.Likeness);
        Assert.Equal(rightName, RightName.Of(file, ".events.yaml", _ => false));
        if (whereTaken is not null)
            Assert.Equal(whereTaken, RightName.Of(file, ".events.yaml", taken => taken.EndsWith("2022.events.yaml", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("old.timeline.yml", "old")]
    [InlineData("old.timelines.yaml", "old")]
    [InlineData("old.timelin.yaml", "old")]
    [InlineData("old-timeline.yaml", "old")]
    [InlineData("old.timeline.yaml.txt", "old")]
    public void A_name_with_the_other_word_is_that_of_a_timeline(string path, string stem) =>
        Assert.Equal((stem, "timeline", Likeness.Near), (LikelyFile.Of(path)!.Stem, LikelyFile.Of(path)!.Word, LikelyFile.Of(path)!.Likeness));

    [Theory]
    [InlineData("2022.events.yaml")]
    [InlineData("2022.Events.YAML")]
    [InlineData("w.timeline.yaml")]
    [InlineData("people.events.json")]
    [InlineData("people.events.xml")]
    [InlineData("people.events.yaml.license")]
    [InlineData("people.events.yaml.sha256")]
    [InlineData("people.events.yaml.meta")]
    [InlineData("config.yaml.example")]
    [InlineData("events.md")]
    [InlineData("events.cs")]
    [InlineData("event")]
    [InlineData("yaml")]
    [InlineData(".yaml")]
    [InlineData(".pre-commit-config.yaml")]
    [InlineData("._2022.events.yaml")]
    [InlineData(".#2022.events.yaml")]
    [InlineData("#2022.events.yaml#")]
    [InlineData(".2022.events.yaml.swp")]
    [InlineData("")]
    [InlineData("folder/")]
    [InlineData("(1)")]
    [InlineData("~")]
    [InlineData("...")]
    public void Other_names_say_nothing(string path) => Assert.Null(LikelyFile.Of(path));

    [Fact]
    public void Any_name_is_looked_at_without_harm_and_the_right_one_would_be_read() => Prop.ForAll(
        Gen.Elements("events", "timeline", "EVENT", ".", "-", "_", " ", "(", ")", "(1)", "copy", "yaml", ".yaml", ".yml", ".txt", "~", ".bak", "2022", "é", "\ud800", "\u0000", "/", "\\", "ı", "\u0130").ArrayOf().Select(string.Concat).ToArbitrary(),
        name => LikelyFile.Of(name) is not { } file
            || (TimelineFiles.IsEvents("x/" + RightName.Of(file, TimelineFiles.EventsSuffix, _ => false)) && LikelyFile.Of(RightName.Of(file, TimelineFiles.EventsSuffix, _ => true)) is null)).Check(Laws.Tried(5000));

    [Fact]
    public void A_backup_knows_the_name_of_its_original()
    {
        Assert.Equal("2022.events.yaml", LikelyFile.Of("a/2022.events.yaml.bak~")!.Original);
        Assert.Equal("", LikelyFile.Of("2022.yaml")!.Original);
    }
}
