using Dateline.Emit.CSharp.Naming;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Emit.Tests.CSharp;

public class TimelineNamespaceTests
{
    [Theory]
    [InlineData("Samples", "", "Samples.RussiaNato")]
    [InlineData("Samples.RussiaNato", "", "Samples.RussiaNato")]
    [InlineData("RussiaNato", "", "RussiaNato")]
    [InlineData("", "", "RussiaNato")]
    [InlineData("Samples.NotRussiaNato", "", "Samples.NotRussiaNato.RussiaNato")]
    [InlineData("Samples", "namespace: Archive.Nato\n", "Archive.Nato")]
    public void The_root_and_the_timeline_make_it_unless_the_file_asks_for_another(string root, string asked, string expected)
    {
        var definition = TimelineDefinition.Read(new SourceFile("russia-nato.timeline.yaml", $"dateline: 1\ntimeline: russia-nato\n{asked}"));

        Assert.Equal(expected, TimelineNamespace.Of(definition.Schema, root));
    }
}
