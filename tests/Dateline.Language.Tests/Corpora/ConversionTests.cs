using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Corpora;

public sealed class ConversionTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: lamps
        entities:
          lamp:
            fields: { sold-until: date?, sold-until-flag: flag?, lit: date?, remark: text?, supported-eu-plugs: text? }

        """;

    [Fact]
    public void An_item_of_a_list_becomes_an_entry_and_each_of_its_lines_a_line()
    {
        const string List =
            """
            # lamps
              - name: Old lamp
                soldUntil: true   # still
                # nobody knows
                lit: "2001-5-3 18:00"
                remark: 2001-05-03 18:00

              - id: lamp8   # or 9
                remark: "8"
            """;
        const string Entries =
            """
            lamp-1:
              kind: lamp
              name: Old lamp
              sold-until-flag: true   # still
              # nobody knows
              lit: "2001-5-3T18:00"
              remark: 2001-05-03 18:00

            lamp8:   # or 9
              kind: lamp
              name: Lamps
              remark: "8"

            """;

        Assert.Equal(Entries, EntryText.Of(_ => Lamp(), "Lamps", RecordLines.OfList(List)));
    }

    [Fact]
    public void A_member_of_an_object_becomes_a_field_and_its_id_that_of_the_entry()
    {
        const string Object =
            """
            {
              "id": "old-lamp",
              "supportedEUPlugs": "F",
              "soldUntil": "2001",
              "name": "Lamp, \"old\"" 
            }
            """;
        const string Entries =
            """
            "old-lamp":
              kind: lamp
              supported-eu-plugs: "F"
              sold-until: "2001"
              name: "Lamp, \"old\""

            """;

        Assert.Equal(Entries, EntryText.Of(_ => Lamp(), "Lamps", [RecordLines.OfObject(Object)]));
    }

    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "2")]
    [InlineData("a b c", "b c", "1")]
    [InlineData("a b c", "a new b c", "")]
    [InlineData("a b c d", "c a b d", "3")]
    [InlineData("a b", "", "1 2")]
    public void Lines_that_the_other_text_has_in_the_same_order_are_not_changed(string before, string after, string changed) =>
        Assert.Equal(changed, string.Join(' ', LineChanges.In(before.Replace(' ', '\n'), after.Replace(' ', '\n'))));

    private static KindSymbol Lamp() =>
        Assert.Single(TimelineDefinition.Read(new SourceFile("lamps.timeline.yaml", Timeline)).Schema.Entities);
}
