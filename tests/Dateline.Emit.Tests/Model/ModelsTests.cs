using Dateline.Emit.Model;
using Dateline.Emit.Model.Rules;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Emit.Tests.Model;

/// <summary>The models know what the files say and nothing of where they say it, so that a comment changes none of them.</summary>
public class ModelsTests
{
    private const string Events =
        """
        nato:
          kind: organization
          name: NATO
        a-remark:
          kind: remark
          date: { value: 2021-10-06, why: both say so }
          quotes:
            - speaker: nato
              text: "a: b"
        """;

    private const string TimelineText =
        """
        dateline: 1
        timeline: russia-nato
        entities:
          organization: {}
        events:
          remark:
            fields:
              about: event?
        rules:
          a-remark-follows:
            in: remark
            order: [about.date, date]
        """;

    [Fact]
    public void A_comment_changes_neither_shapes_nor_data_nor_index()
    {
        (TimelineShape shape, FileData data, FileOrigins origins, TimelineIndex index) = ModelsOf(TimelineText, Events);
        (TimelineShape commented, FileData commentedData, FileOrigins commentedOrigins, TimelineIndex commentedIndex) =
            ModelsOf("# a comment\n" + TimelineText, "# a comment\n\n" + Events.Replace("kind: remark", "kind:   remark # so", StringComparison.Ordinal));

        Assert.Equal(shape, commented);
        Assert.Equal(data, commentedData);
        Assert.Equal(index, commentedIndex);
        Assert.NotEqual(origins, commentedOrigins);
    }

    [Fact]
    public void Another_value_changes_the_data_alone()
    {
        (TimelineShape shape, FileData data, FileOrigins origins, TimelineIndex index) = ModelsOf(TimelineText, Events);
        (TimelineShape other, FileData otherData, FileOrigins otherOrigins, TimelineIndex otherIndex) =
            ModelsOf(TimelineText, Events.Replace("a: b", "c: d", StringComparison.Ordinal));

        Assert.Equal(shape, other);
        Assert.Equal(origins, otherOrigins);
        Assert.Equal(index, otherIndex);
        Assert.NotEqual(data, otherData);
    }

    [Fact]
    public void Quotes_do_not_change_the_data() =>
        Assert.Equal(ModelsOf(TimelineText, Events).Data, ModelsOf(TimelineText, Events.Replace("name: NATO", "name: 'NATO'", StringComparison.Ordinal)).Data);

    [Fact]
    public void The_data_holds_every_entry_with_what_stands_behind_its_values()
    {
        FileData data = ModelsOf(TimelineText, Events).Data;

        Assert.Equal(["nato", "a-remark"], data.Entries.Select(entry => entry.Id));
        DataNode date = Assert.Single(data.Entries[1].Fields, field => field.Key == "date");
        Assert.Equal("2021-10-06", date.Text);
        Assert.Equal("both say so", Assert.Single(date.Below, behind => behind.Key == "~why").Text);
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_marked_and_the_entry_stays()
    {
        FileData data = ModelsOf(TimelineText, Events.Replace("2021-10-06", "2021-02-30", StringComparison.Ordinal)).Data;

        Assert.Equal(DataState.Faulty, Assert.Single(data.Entries[1].Fields, field => field.Key == "date").State);
    }

    private static (TimelineShape Shape, FileData Data, FileOrigins Origins, TimelineIndex Index) ModelsOf(string timeline, string events)
    {
        TimelineDefinition definition = TimelineDefinition.Read(new SourceFile("russia-nato.timeline.yaml", timeline));
        BoundFile bound = Analysis.Bind(new SourceFile("a.events.yaml", events), definition);
        return (
            ShapeBuilder.Build(definition.Schema, RuleShapes.Of(definition.Rules), definition.Rules.Derived),
            FileDataBuilder.Build(bound, "a.events.yaml"),
            FileOriginsBuilder.Build(bound, "a.events.yaml", "a.events.yaml"),
            TimelineIndexBuilder.Build(Analysis.Of(definition, [bound]), path => path));
    }
}
