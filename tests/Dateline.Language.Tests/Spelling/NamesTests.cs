using Dateline.Language.Text.Words;
using Dateline.Testing;

namespace Dateline.Language.Tests.Spelling;

public class NamesTests
{
    [Theory]
    [InlineData("René", "rene")]
    [InlineData("Rene\u0301", "rene")]
    [InlineData("für-Élise", "fuer-elise")]
    [InlineData("fu\u0308r", "fuer")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Ångström", "aangstroem")]
    [InlineData("Nguyễn Văn", "nguyen-van")]
    [InlineData("Škoda", "skoda")]
    [InlineData("straße", "strasse")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("p\u0430vel", "pavel")]
    [InlineData("\uff50avel", "pavel")]
    [InlineData("Ceiling Cut_2018", "ceiling-cut-2018")]
    [InlineData("2012-gift", "gift-2012")]
    public void A_name_is_spelled_with_the_letters_of_ids(string text, string expected)
    {
        Assert.True(Names.CanBeSpelled(text));
        Assert.Equal(expected, Cultures.Under("tr-TR", () => Names.ToKebabCase(text)));
        Assert.Equal(expected, Names.ToKebabCase(text));
    }

    [Theory]
    [InlineData("\u041f\u0430\u0432\u0435\u043b")]
    [InlineData("\u5317\u4eac")]
    [InlineData("a\u0431c")]
    public void What_has_other_letters_is_not_spelled_without_them(string text) => Assert.False(Names.CanBeSpelled(text));
}
