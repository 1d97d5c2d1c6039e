using System.Globalization;
using Dateline.Language.Text.Letters;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Workspace;

public class ShownTextTests
{
    private static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.Elements("a", " ", "ü", "дом", "\U0001F600", "\u200C", "\u200D", "\\u001B", "::error::")),
        (4, Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())),
        (1, Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32))).ArrayOf().Select(string.Concat);

    [Theory]
    [InlineData("plain, ü, дом, 新闻", "plain, ü, дом, 新闻")]
    [InlineData("\e]0;pwned\a\e[2J", "\\u001B]0;pwned\\u0007\\u001B[2J")]
    [InlineData("one\ntwo\r\nthree\tfour", "one\\ntwo\\r\\nthree\\tfour")]
    [InlineData("a\u0000b\u007Fc\u009Bd\u0085e", "a\\u0000b\\u007Fc\\u009Bd\\u0085e")]
    [InlineData("a\u2028b\u2029c", "a\\u2028b\\u2029c")]
    [InlineData("\u202Etxt.exe\u202C", "\\u202Etxt.exe\\u202C")]
    [InlineData("\u2066a\u2069\u200E\u200F\u061C", "\\u2066a\\u2069\\u200E\\u200F\\u061C")]
    [InlineData("\uFEFFa\u200Bb\u2060c\u00ADd", "\\uFEFFa\\u200Bb\\u2060c\\u00ADd")]
    [InlineData("می\u200Cخواهم 👩\u200D🚀", "می\u200Cخواهم 👩\u200D🚀")]
    [InlineData("\uFFFE\uFFFF", "\\uFFFE\\uFFFF")]
    public void What_a_terminal_would_obey_is_an_escape(string text, string shown) => Assert.Equal(shown, ShownText.Of(text));

    [Fact]
    public void Half_of_a_character_and_a_tag_are_escapes_and_a_whole_character_is_itself()
    {
        Assert.Equal("a\\uD83Db\\uDE00", ShownText.Of("a\ud83db\ude00"));
        Assert.Equal("\U0001F600", ShownText.Of("\U0001F600"));
        Assert.Equal("x\\U000E0041", ShownText.Of("x\U000E0041"));
    }

    [Fact]
    public void Nothing_that_is_shown_moves_a_cursor_or_ends_a_line() => Prop.ForAll(
        Texts.ToArbitrary(),
        text =>
        {
            string shown = ShownText.Of(text);
            return !shown.EnumerateRunes().Any(rune => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                && shown == ShownText.Of(shown);
        }).Check(Laws.Tried(3000));
}
