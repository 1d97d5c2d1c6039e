using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Linking;
using Dateline.Language.Text.Letters;

namespace Dateline.Language.Tests.Spelling;

public class MixedWordsTests
{
    [Theory]
    [InlineData("in P\u0430ris", "Paris", "the 2nd letter is a Cyrillic \u0430")]
    [InlineData("\u0421NN", "CNN", "the 1st letter is a Cyrillic \u0421")]
    [InlineData("L\u03BFndon", "London", "the 2nd letter is a Greek \u03BF")]
    [InlineData("P\u0430v\u0435l", "Pavel", "the 2nd letter is a Cyrillic \u0430")]
    [InlineData("\uFF2EATO", "NATO", "the 1st letter is a full-width \uFF2E")]
    [InlineData("M\u043E\u0441\u043A\u0432\u0430", "\u041C\u043E\u0441\u043A\u0432\u0430", "the 1st letter is a Latin M")]
    public void A_letter_that_looks_like_one_of_the_word_is_named(string text, string mended, string named)
    {
        MixedWord word = Assert.Single(MixedWords.In(text));
        Assert.Equal((mended, named), (word.Mended, word.Named));
    }

    [Theory]
    [InlineData("\u041C\u043E\u0441\u043A\u0432\u0430 and Paris")]
    [InlineData("TNF\u03B1, IFN\u03B3 and NF\u03BAB")]
    [InlineData("PR\u0449\u0438\u043A and VIP\u043A\u0430 \u0431\u0435\u0436\u0438\u0442")]
    [InlineData("IT-\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F")]
    [InlineData("caf\u00E9, \u0141\u00F3d\u017A, Th\u00E0nh ph\u1ED1")]
    [InlineData("\u0394T, 5 k\u03A9, \u03BCm")]
    [InlineData("\u0391\u03B8\u03AE\u03BD\u03B1")]
    [InlineData("\u5317\u4EACBeijing")]
    public void A_word_that_was_written_so_is_left_alone(string text) => Assert.Empty(MixedWords.In(text));

    [Fact]
    public void It_is_a_warning_with_a_repair_after_which_it_is_gone()
    {
        string events = LinkingCase.Entities + "paris: { kind: organization, name: \"P\u0430ris and L\u043Endon\" }\n";
        Finding finding = Assert.Single(LinkingCase.Analyze(events).Findings);
        Assert.Equal(("DTL3130", Severity.Warning), (finding.Code, finding.Severity));
        foreach (TextEdit edit in Assert.Single(finding.Repairs).Edits)
            events = events.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        Assert.Empty(LinkingCase.Analyze(events).Findings);
    }
}
