using Dateline.Dates;

namespace Dateline.Language.Tests.Rules.Lists;

/// <summary>What conditions ask of texts, and of versions among them.</summary>
public class TextConditionTests
{
    [Theory]
    [InlineData("title contains \"old\"", "title: The old town", Truth.True)]
    [InlineData("title contains \"Old\"", "title: The old town", Truth.False)]
    [InlineData("title contains \"old\"", "", Truth.Unknown)]
    [InlineData("title begins-with \"The\" and title ends-with \"town\"", "title: The old town", Truth.True)]
    [InlineData("not title begins-with \"the\"", "title: The old town", Truth.True)]
    [InlineData("version(title) < version(\"3.10\")", "title: 3.9", Truth.True)]
    [InlineData("version(title) == version(\"2\")", "title: 2.0", Truth.True)]
    [InlineData("version(title) >= version(\"1.0.0\")", "title: 1.0.0-rc.2", Truth.False)]
    [InlineData("version(title) < version(\"1.0.0-rc.11\")", "title: 1.0.0-rc.2", Truth.True)]
    [InlineData("version(title) > version(\"1.0.0-2\")", "title: 1.0.0-rc", Truth.True)]
    [InlineData("version(title) == version(\"v1.2+build\")", "title: 1.2", Truth.True)]
    [InlineData("version(title) > version(\"1\")", "title: the second", Truth.Unknown)]
    [InlineData("major(title) == 2", "title: 2.10.3", Truth.True)]
    [InlineData("major(title) == 2", "title: v2-rc.1", Truth.True)]
    [InlineData("major(title) <= 1", "title: 3", Truth.False)]
    [InlineData("major(title) <= 1", "title: the second", Truth.Unknown)]
    [InlineData("version(title) > version(\"1\")", "title: 99999999999999999999999", Truth.Unknown)]
    public void A_text_is_compared_letter_by_letter_and_a_version_by_its_numbers(string condition, string fields, Truth expected) =>
        Assert.Equal(expected, FamilyCase.TruthOf(condition, fields));

    [Theory]
    [InlineData("size(witnesses where witnesses.name contains \"o\") == 2", Truth.True)]
    [InlineData("each witnesses.name ends-with \"d\"", Truth.False)]
    [InlineData("largest(version(witnesses.name)) > version(\"1\")", Truth.Unknown)]
    public void Texts_of_items_are_asked_likewise(string condition, Truth expected) =>
        Assert.Equal(expected, FamilyCase.TruthOf(condition, "witnesses: [old, young]", FamilyCase.Person("old", "") + FamilyCase.Person("young", "")));

    [Theory]
    [InlineData("total contains \"x\"", "DTL2199 [total] contains reads a text, but \"total\" is a number. Put a number that is a text in quotes.")]
    [InlineData("title begins-with 3", "DTL2199 [3] begins-with reads a text, but \"3\" is a number. Put a number that is a text in quotes.")]
    [InlineData("witnesses contains \"Ada\"", "DTL2199 [witnesses contains \"Ada\"] contains reads a text, but \"witnesses\" is a list. Write any witnesses.name == \"Ada\".")]
    [InlineData("not (\"Ada\" in witnesses)", "DTL2153 [(\"Ada\" in witnesses)] \"Ada\" is a text and \"witnesses\" is a list of person: the one cannot be in the other. Say which field of them, such as any witnesses.name == \"Ada\".")]
    [InlineData("witnesses contains of", "DTL2199 [witnesses contains of] contains reads a text, but \"witnesses\" is a list. Write of in witnesses.")]
    [InlineData("title starts-with \"x\"", "DTL2130 [starts-with] Rules write begins-with for \"starts-with\". Change it to begins-with.")]
    [InlineData("major(1.5) > 1", "DTL2199 [1.5] major(…) reads a text, but \"1.5\" is a number. Put a number that is a text in quotes.")]
    [InlineData("version(title) > version(1.5)", "DTL2199 [1.5] version(…) reads a text, but \"1.5\" is a number. Put a number that is a text in quotes.")]
    [InlineData("version(title) > \"1\"", "DTL2153 [version(title) > \"1\"] \"version(title)\" is a version and \"1\" is a text: they cannot be compared.")]
    public void What_is_no_text_is_a_finding(string condition, string expected) =>
        Assert.Equal([expected], FamilyCase.FindingsOf(condition));
}
