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

    [Theory]
    [InlineData("Samples.Weather", "Samples.Weather")]
    [InlineData("My-App", "My_App")]
    [InlineData("a b", "a_b")]
    [InlineData("1App", "_1App")]
    [InlineData("Town.1App.2", "Town._1App._2")]
    [InlineData("class", "_class")]
    [InlineData("Town.namespace.Class", "Town._namespace.Class")]
    [InlineData("C#;Tools", "C__Tools")]
    [InlineData("Zürich.Árvíz", "Zürich.Árvíz")]
    [InlineData("a..b.", "a.b")]
    [InlineData(" . ", "")]
    [InlineData("-", "_")]
    [InlineData("\u0301x", "_\u0301x")]
    [InlineData("a\u200Db", "a_b")]
    [InlineData("😀", "__")]
    [InlineData("it's (new), isn't it", "it_s__new___isn_t_it")]
    [InlineData("@class", "_class")]
    [InlineData("record.file.async", "record.file.async")]
    public void A_root_namespace_of_any_letters_is_made_one_of_csharp(string text, string expected)
    {
        Assert.Equal(expected, RootNamespace.Of(text));
        Assert.Equal(expected, RootNamespace.Of(expected));
    }
}
