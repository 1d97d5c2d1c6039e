using System.Text;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Testing;

namespace Dateline.Language.Tests.Yaml;

/// <summary>A file of a sample, saved as something else than plain text: that is all there is to say, there and in the other files.</summary>
public sealed class ForeignFileTests
{
    private static readonly SourceFile[] Sample =
        [.. Directory.EnumerateFiles(Repository.PathTo("samples", "RussiaNato"), "*.yaml").Order(StringComparer.Ordinal).Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n")))];

    private static readonly string[] Formats =
        ["utf-16", "utf-16, other order", "utf-32", "rich text", "rich text of another program", "web page", "lines of a web page", "document", "pdf"];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (string format in Formats)
            {
                foreach (SourceFile file in Sample.Where(file => file.Path.EndsWith(".events.yaml", StringComparison.Ordinal)))
                    files.Add(format, file.Path);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_one_finding_for_all_files(string format, string path)
    {
        SourceFile[] files = [.. Sample.Select(file => file.Path == path ? new SourceFile(path, Saved(file.Text, format)) : file)];
        Finding finding = Assert.Single(FolderCheck.Of(files).Findings);
        Assert.Equal(("DTL1070", path, 1), (finding.Code, finding.Place.Path, finding.Place.LineNumber));
    }

    [Fact]
    public void Many_lost_letters_are_one_finding_and_a_few_hide_nothing()
    {
        const string lost = "a:\n  kind: organization\n  name: \uFFFD\uFFFD\uFFFD\n  colour: red\n";
        Assert.Equal(["DTL1015", "DTL3011"], CodesOf(lost));
        Assert.Equal(["DTL1070"], CodesOf(lost.Replace("\uFFFD", "\uFFFD\uFFFD\uFFFD", StringComparison.Ordinal)));
    }

    private static string[] CodesOf(string text) => [.. FolderCheck.Of(
        [new SourceFile("a.events.yaml", text), new SourceFile("t.timeline.yaml", "dateline: 1\ntimeline: t\nentities:\n  organization: {}\n")]).Findings.Select(finding => finding.Code)];

    /// <summary>As a program that takes the bytes for UTF-8 sees it.</summary>
    private static string Saved(string text, string format)
    {
        string[] lines = text.Split('\n');
        return format switch
        {
            "utf-16" => AsUtf8(new UnicodeEncoding(bigEndian: false, byteOrderMark: false), text),
            "utf-16, other order" => AsUtf8(new UnicodeEncoding(bigEndian: true, byteOrderMark: false), text),
            "utf-32" => AsUtf8(new UTF32Encoding(bigEndian: false, byteOrderMark: false), text),
            "rich text" => "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Calibri;}}\n\\f0\\fs22\n" + string.Join("\\par\n", lines) + "}",
            "rich text of another program" => "{\\rtf1\\ansi\\cocoartf2639\n{\\fonttbl\\f0 Helvetica;}\n{\\colortbl;\\red255\\green255\\blue255;}\n\\pard\\tx566\n\n\\f0\\fs24 \\cf0 " + string.Join("\\\n", lines) + "}",
            "web page" => "<html><body><pre>\n" + text + "</pre></body></html>\n",
            "lines of a web page" => "<!DOCTYPE html>\n<html>\n<body>\n<p>" + string.Join("<br>\n", lines).Replace("  ", "&nbsp;&nbsp;", StringComparison.Ordinal) + "</p>\n</body>\n</html>\n",
            "document" => "PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0!\0\uFFFDl\uFFFD\u0001[Content_Types].xml",
            _ => "%PDF-1.7\n%\uFFFD\uFFFD\uFFFD\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
        };
    }

    private static string AsUtf8(Encoding encoding, string text) => Encoding.UTF8.GetString(encoding.GetBytes(text));
}
