using Dateline.Emit.CSharp.Checks;
using Dateline.Emit.CSharp.Data;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.CSharp;
using Dateline.Emit.Model;
using Dateline.Language.Collections;
using Dateline.Language.Schema.Symbols;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>Whatever an editor or a developer writes stays a text in generated code.</summary>
public class EditorTextTests
{
    /// <summary>What could end a comment, a string or a line, and what a decoder could trip over.</summary>
    private static readonly string[] Pieces =
    [
        "class Hidden { }", "*/", "/*", "//", "///", "</summary>", "<summary>", "&", "\"", "\"\"\"", "\"\"\"\"\"\"", "\"u8;", "\\", "\\u0022", "\\n", "{", "}", "$",
        "\n", "\r", "\r\n", "\t", "\u0085", "\u2028", "\u2029", "\0", "\u0001", "\uD800", "\uDC00", "\U0001F600", "\uFFFE", "\uFFFF", "\u202E", "\u200D", "#if false", "#pragma", "@", "text", " ", "é",
    ];

    [Fact]
    public void No_text_adds_a_declaration_or_an_error()
    {
        var random = new Random(20180326);
        string[] expected = [.. DeclarationsWith("text")];
        for (int round = 0; round < 400; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(expected, DeclarationsWith(text));
        }
    }

    [Fact]
    public void Every_text_comes_back_as_it_was() =>
        Assert.Equal("True", Examples.Project.With("texts.events.yaml",
            """""
            a-remark:
              kind: remark
              date: 2020
              title: "a \u2028 b \u2029 c \u0085 d \\ e \\u0041 \"\"\"\"\" f {} \t g \n h 😀 \u200d"
              note: ' two spaces  and an end '
            """"").Run(
            """""
            return Entries.ARemark.Title == "a \u2028 b \u2029 c \u0085 d \\ e \\u0041 \"\"\"\"\" f {} \t g \n h 😀 \u200d" && Entries.ARemark.Note == " two spaces  and an end ";
            """""));

    [Theory]
    [InlineData("one", "one")]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("first\r\nsecond\u2028third\n\n", "first|second|third")]
    public void A_comment_is_escaped_and_split(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', EditorText.Comment(text)));

    [Fact]
    public void A_lone_half_of_a_character_is_replaced_in_a_comment() =>
        Assert.Equal(["lone \uFFFD half"], EditorText.Comment("lone \uD800 half"));

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"quote\" \\", "\"a \\\"quote\\\" \\\\\"")]
    [InlineData("a\nb\u2028", "\"a\\u000ab\\u2028\"")]
    public void A_literal_stands_on_one_line(string text, string literal) => Assert.Equal(literal, EditorText.Literal(text));

    private static IEnumerable<string> DeclarationsWith(string text)
    {
        var property = new PropertyShape("about", "about", new ScalarShape(ScalarKind.Text), false, text);
        var kind = new KindShape("remark", KindRole.Event, "remarks", null, false, text, EquatableArray.Of(property), default);
        var shape = new TimelineShape(text, default, default, EquatableArray.Of(kind), default, default);
        var data = new FileData(text, EquatableArray.Of(new EntryData("a", "remark", EquatableArray.Of(DataNode.Of("about", text)))));
        var origins = new FileOrigins(text, text, EquatableArray.Of(new EntryOrigin(1, 1)));
        var entries = new FileEntries(text, EquatableArray.Of(new NamedEntry("a", "remark", text, text, text)));
        foreach (GeneratedFile file in TypesWriter.Write(new("Samples", shape)).Append(ValidationWriter.Write(new("Samples", shape))).Append(EntriesWriter.Write(new("Samples", entries), new(new(default), EntryClasses.None))).Append(DataWriter.Write(new("Samples", data))).Append(OriginsWriter.Write(new("Samples", origins))))
        {
            SyntaxNode root = CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose)).GetRoot();
            foreach (Diagnostic error in root.GetDiagnostics())
                yield return error.ToString();
            foreach (MemberDeclarationSyntax member in root.DescendantNodes().OfType<MemberDeclarationSyntax>())
                yield return $"{(file.HintName.Contains('/', StringComparison.Ordinal) ? file.HintName.Split('/')[0] : file.HintName)} {member.Kind()}";
        }
    }
}
