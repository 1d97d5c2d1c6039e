using Dateline.Language.Text.Letters;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Spelling;

public class LookalikesTests
{
    [Theory]
    [InlineData("n\u0430to", "nato", "the 2nd letter is a Cyrillic \u0430")]
    [InlineData("\u0440avel", "pavel", "the 1st letter is a Cyrillic \u0440")]
    [InlineData("pavel\u043e", "pavelo", "the 6th letter is a Cyrillic \u043e")]
    [InlineData("nat\u03bf", "nato", "the 4th letter is a Greek \u03bf")]
    [InlineData("ben\u0585", "beno", "the 4th letter is an Armenian \u0585")]
    [InlineData("\uff4eato", "nato", "the 1st letter is a full-width \uff4e")]
    [InlineData("abcdefghijk\u0430", "abcdefghijka", "the 12th letter is a Cyrillic \u0430")]
    [InlineData("nato-\u0430-and-n\u0430to", "nato-a-and-nato", "the 13th letter is a Cyrillic \u0430")]
    [InlineData("\U0001d427ato", "nato", "the 1st letter is a mathematical \U0001d427")]
    public void A_letter_of_another_alphabet_is_named_and_replaced(string text, string plain, string named)
    {
        Assert.Equal(plain, Lookalikes.Replaced(text));
        Assert.Equal(named, Lookalikes.Named(text));
    }

    [Theory]
    [InlineData("\u0421\u0430\u043d\u043a\u0442")]
    [InlineData("\u041c\u043e\u0441\u043a\u0432\u0430 and Berlin")]
    [InlineData("\u0391\u03b8\u03ae\u03bd\u03b1")]
    [InlineData("Ren\u00e9")]
    [InlineData("nato")]
    [InlineData("")]
    public void A_word_that_is_all_of_one_alphabet_is_left_alone(string text)
    {
        Assert.Equal("", Lookalikes.Named(text));
        Assert.Empty(Lookalikes.AmongPlainLetters(text));
        Assert.Equal(text, Lookalikes.ReplacedInWords(text));
    }

    [Theory]
    [InlineData("\u0662\u0660\u0662\u0661", "2021", "Arabic-Indic")]
    [InlineData("\u06f2\u06f0\u06f2\u06f1", "2021", "Persian")]
    [InlineData("\u0968\u0966\u0968\u0967", "2021", "Devanagari")]
    [InlineData("\uff12\uff10\uff12\uff11", "2021", "full-width")]
    [InlineData("\U0001d7d0\U0001d7ce\U0001d7d0\U0001d7cf", "2021", "mathematical")]
    public void Digits_of_other_scripts_are_those_of_the_keyboard(string text, string plain, string alphabet)
    {
        Assert.Equal(plain, Lookalikes.Replaced(text));
        Assert.All(Lookalikes.In(text), found => Assert.Equal(alphabet, found.Alphabet));
    }

    [Fact]
    public void What_is_found_stands_where_it_says()
    {
        const string Text = "n\u0430t\U0001d428!";
        Assert.Equal([new Lookalike(1, 1, 'a', "Cyrillic"), new Lookalike(3, 2, 'o', "mathematical")], Lookalikes.In(Text));
    }

    [Fact]
    public void Nothing_of_the_keyboard_is_another_sign() =>
        Check.One(Laws.Tried(500), Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            string given = text ?? "";
            string plain = Lookalikes.Replaced(given);
            Assert.Empty(Lookalikes.In(plain));
            if (given.All(char.IsAscii))
                Assert.Same(given, plain);
        }));

    [Theory]
    [InlineData("l860", "1860", "the 1st sign is the letter l")]
    [InlineData("186O", "1860", "the 4th sign is the letter O")]
    [InlineData("2021-1O-06", "2021-10-06", "the 7th sign is the letter O")]
    [InlineData("2021-1\u043E-06", "2021-10-06", "the 7th letter is a Cyrillic \u043E")]
    [InlineData("186\u039F", "1860", "the 4th letter is a Greek \u039F")]
    [InlineData("2I", "21", "the 2nd sign is the letter I")]
    [InlineData("1\u041e0", "100", "the 2nd letter is a Cyrillic \u041e")]
    public void A_letter_among_digits_is_the_digit_that_it_looks_like(string text, string plain, string named) =>
        Assert.Equal((plain, named), LettersForDigits.Mended(text));

    [Theory]
    [InlineData("1o")]
    [InlineData("Oslo")]
    [InlineData("lO")]
    [InlineData("10th")]
    [InlineData("B52")]
    [InlineData("2021")]
    public void Where_other_letters_stand_none_is_a_digit(string text) => Assert.Null(LettersForDigits.Mended(text));
}
