using System.Xml.Linq;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Words;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Pictures.Tests.Markup;

public class MarkupWriterTests
{
    /// <summary>Texts of all letters, and of those that mean something to somebody.</summary>
    private static Gen<string> Texts() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
        Gen.ListOf(Gen.Elements("<", ">", "&", "\"", "'", "</script>", "]]>", "<!--", "&amp;", "\0", "\u202E", "\uD800", "\r", "\n", "\u0085", "א", "a")).Select(parts => string.Concat(parts)));

    [Fact]
    public void Every_text_comes_back_out_of_what_is_written() => Prop.ForAll(Arb.From(Texts()), text =>
    {
        string written = new MarkupWriter().Start("p").With("title", text).Start("a").With("href", "#x").Text(text).End().End().ToString();

        var read = XElement.Parse(written, LoadOptions.PreserveWhitespace);
        Assert.Equal(SafeText.Of(text), read.Value);
        Assert.Equal(SafeText.Of(text), read.Attribute("title")!.Value);
    }).Check(Laws.Tried(500));

    [Theory]
    [InlineData("a\u202Eb", "a\\u202Eb")]
    [InlineData("a\0b", "a\\u0000b")]
    [InlineData("a\u001Bb", "a\\u001Bb")]
    [InlineData("a\uFFFFb", "a\\uFFFFb")]
    [InlineData("שלום\u200Fعليكم\u2067x\u2069", "שלום\u200Fعليكم\u2067x\u2069")]
    [InlineData("a\tb", "a b")]
    public void What_turns_the_writing_is_shown_and_what_scripts_need_stays(string text, string shown) => Assert.Equal(shown, SafeText.Of(text));

    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("https://exa mple.org", false)]
    [InlineData("//example.org", false)]
    [InlineData("https://", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Only_addresses_of_the_web_are_led_to(string url, bool isLink) => Assert.Equal(isLink ? url : null, LinkAddress.Of(url));

    [Fact]
    public void What_stands_as_it_is_cannot_hold_markup() =>
        Assert.Throws<ArgumentException>(() => new MarkupWriter().Start("style").Own("</style>"));
}
