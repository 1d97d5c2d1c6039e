using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Plain;
using Dateline.Language.Yaml.Tree;

namespace Dateline.Language.Tests.Yaml;

/// <summary>The reader of plain files, judged by YamlDotNet.</summary>
internal static class PlainReading
{
    /// <summary>A text is read plainly as YamlDotNet reads it, with nothing to be said, or not at all.</summary>
    /// <returns>Whether it is read plainly.</returns>
    public static bool Judge(string text)
    {
        var log = new ReadingLog(new SourceFile("a.events.yaml", text), CancellationToken.None);
        if (PlainReader.Read(log) is not { } plain)
            return false;
        TreeReading judge = TreeBuilder.Read(log, new TextSpan(0, text.Length));
        Assert.Equal(ReadingEnd.Complete, judge.End);
        Assert.True(judge.Findings.IsEmpty, text);
        Assert.Equal(Spans(judge.Root!) + TreeDump.Of(judge.Root!, text), Spans(plain) + TreeDump.Of(plain, text));
        return true;
    }

    private static string Spans(YamlNode node) => node.Span + " " + node switch
    {
        YamlMapping mapping => string.Concat(mapping.Pairs.Select(pair => Spans(pair.Key) + Spans(pair.Value))),
        YamlSequence list => string.Concat(list.Items.Select(Spans)),
        _ => "",
    };
}
