using Dateline.Language.Text.Words;
using Dateline.Testing;

namespace Dateline.Language.Tests.Spelling;

public class StandInsTests
{
    [Theory]
    [InlineData("TBD")]
    [InlineData("tbc")]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("N.N.")]
    [InlineData("TODO")]
    [InlineData("?")]
    [InlineData("??")]
    [InlineData("~")]
    [InlineData("-")]
    [InlineData("…")]
    public void A_mark_is_no_word_of_any_text(string text)
    {
        Assert.True(StandIns.IsMark(text));
        Assert.False(StandIns.IsWord(text));
        Assert.True(StandIns.Contain(text) && StandIns.ContainForDate(text));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("None")]
    [InlineData("null")]
    [InlineData("nil")]
    [InlineData("Unbekannt")]
    [InlineData("inconnu")]
    [InlineData("desconocido")]
    [InlineData("неизвестно")]
    [InlineData("not known yet")]
    public void A_word_may_be_what_a_text_says(string text)
    {
        Assert.True(StandIns.IsWord(text));
        Assert.False(StandIns.IsMark(text));
        Assert.True(StandIns.Contain(text));
    }

    [Theory]
    [InlineData("Unknown Mortal Orchestra")]
    [InlineData("Unknown Soldier")]
    [InlineData("None of the Above")]
    [InlineData("Nilsson")]
    [InlineData("Tbilisi")]
    [InlineData("What?")]
    [InlineData("-1")]
    [InlineData("")]
    public void What_says_more_stands_for_itself(string text) => Assert.False(StandIns.ContainForDate(text) || StandIns.IsNothing(text) || StandIns.IsReason(text));

    [Theory]
    [InlineData("undated")]
    [InlineData("s. d.")]
    [InlineData("YYYY-MM-DD")]
    [InlineData("TT.MM.JJJJ")]
    public void Some_stand_for_a_date_alone(string text) => Assert.True(StandIns.ContainForDate(text) && !StandIns.Contain(text));

    [Theory]
    [InlineData("none")]
    [InlineData("NIL")]
    [InlineData("zero")]
    [InlineData("keine")]
    [InlineData("aucun")]
    public void Some_say_that_there_was_nothing_to_count(string text) => Assert.True(Cultures.Under("tr-TR", () => StandIns.IsNothing(text)));

    [Theory]
    [InlineData("tbd")]
    [InlineData(" ? ")]
    [InlineData("xxx")]
    [InlineData("why")]
    [InlineData("Why?")]
    [InlineData("the reason")]
    [InlineData("<reason>")]
    [InlineData("why it is not known")]
    [InlineData("true")]
    [InlineData("No.")]
    [InlineData("…")]
    [InlineData("~")]
    [InlineData("!!!")]
    public void Some_keep_the_place_of_a_reason(string text) => Assert.True(StandIns.IsReason(text));

    [Theory]
    [InlineData("no source gives a number")]
    [InlineData("why nobody counted is told in the second article")]
    [InlineData("the reason is secret")]
    [InlineData("because of the fog")]
    [InlineData("true to the minutes")]
    [InlineData("about 300")]
    [InlineData("1949")]
    [InlineData("不明")]
    [InlineData("½")]
    [InlineData("")]
    public void What_says_more_is_a_reason(string text) => Assert.False(StandIns.IsReason(text));
}
