using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Schema;

/// <summary>Nothing that a timeline file declares changes once it has been read.</summary>
public sealed class ReadOnlySymbolTests
{
    private const string Text = """
        dateline: 1
        timeline: school
        records:
          mark: { fields: { grade: count } }
        entities:
          pupil: {}
        events:
          exam:
            fields: { pupil: pupil, mark: mark }
        rules:
          nobody-there: { in: absence, check: pupil = x }
        """;

    private static readonly TimelineSchema Schema = TimelineDefinition.Read(new SourceFile("school.timeline.yaml", Text)).Schema;

    public static TheoryData<string> Symbols { get; } = [.. All(Schema).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Symbols))]
    public void A_symbol_of_a_timeline_that_was_read_cannot_be_written(string name)
    {
        Symbol symbol = All(Schema).Single(one => one.Name == name).Symbol;
        Assert.True(symbol.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => symbol.Write("anything"));
    }

    [Fact]
    public void Neither_can_the_built_in_ones() =>
        Assert.All(new Symbol[] { BuiltIns.Source, BuiltIns.AsOf, BuiltIns.Quote }, symbol => Assert.True(symbol.IsReadOnly));

    [Fact]
    public void Rules_still_add_what_they_name_in_vain()
    {
        Assert.Contains("absence", Schema.UndeclaredNames);
        Assert.Throws<InvalidOperationException>(() => Schema.UndeclaredNames.Add("another"));
    }

    private static IEnumerable<(string Name, Symbol Symbol)> All(TimelineSchema schema) =>
    [
        ("the timeline", schema), ("unreadable names", schema.UnreadableNames), ("undeclared names", schema.UndeclaredNames),
        .. schema.Entities.Concat(schema.Events).SelectMany(kind => new (string, Symbol)[] { (kind.Name, kind), (kind.Name + "'s contested names", kind.ContestedNames) }),
        .. schema.Records.Select(record => (record.Name, (Symbol)record)),
    ];
}
