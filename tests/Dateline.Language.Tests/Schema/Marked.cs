using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Tests.Schema;

/// <summary>A timeline file in which «these signs» mark the places of the expected findings; they are not part of the file.</summary>
internal sealed class Marked
{
    private const string Header = "dateline: 1\ntimeline: school\n";

    private Marked(string text, IReadOnlyList<TextSpan> spans)
    {
        Schema = Read(text);
        Spans = spans;
    }

    public TimelineSchema Schema { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>Every finding as <c>CODE line:column+length</c>.</summary>
    public IEnumerable<string> Found => Schema.Findings.Select(finding => Shown(finding.Code, finding.Place));

    /// <summary>What is expected: these codes at the marks, in the order of the file.</summary>
    public IEnumerable<string> Expected(params string[] codes)
    {
        Assert.Equal(codes.Length, Spans.Count);
        return codes.Zip(Spans, (code, span) => Shown(code, Schema.File.PlaceOf(span)));
    }

    public static Marked Body(string body) => Of(Header + body);

    public static Marked Of(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        int opened = 0;
        foreach (char letter in marked.ReplaceLineEndings("\n"))
        {
            if (letter == '«')
                opened = text.Length;
            else if (letter == '»')
                spans.Add(TextSpan.FromBounds(opened, text.Length));
            else
                text.Append(letter);
        }

        return new Marked(text.ToString(), spans);
    }

    public static TimelineSchema Read(string text) => SchemaReader.Read(YamlDocument.Read(new SourceFile("school.timeline.yaml", text)), CSharpTarget.WithoutProject.Names);

    private static string Shown(string code, Place place) =>
        $"{code} {place.LineNumber}:{place.Start.Character + 1}+{place.Span.Length}";
}
