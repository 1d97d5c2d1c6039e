using Dateline.Language.Text.Patterns;

namespace Dateline.Language.Tests.Patterns;

public class PatternTests
{
    [Theory]
    [InlineData("[A-Z]{2}-\\d+", "GB-12", true)]
    [InlineData("[A-Z]{2}-\\d+", "GB-12x", false)]
    [InlineData("[A-Z]{2}-\\d+", "xGB-12", false)]
    [InlineData("a|bc", "bc", true)]
    [InlineData("a|bc", "ac", false)]
    [InlineData("(a|b)*", "", true)]
    [InlineData("(a*)*b", "aaab", true)]
    [InlineData("a{2}", "aaa", false)]
    [InlineData("a{2,}", "aaa", true)]
    [InlineData("a{0,2}", "aaa", false)]
    [InlineData("(?:ab)+", "abab", true)]
    [InlineData("[^\\s,]+", "a b", false)]
    [InlineData("[\\w-]+", "Zoë-9", true)]
    [InlineData("\\d", "\u0663", false)]
    [InlineData(".", "\U0001F600", true)]
    [InlineData("[\U0001F600-\U0001F64F]", "\U0001F610", true)]
    [InlineData(".", "\n", false)]
    [InlineData("\\.\\(\\\\", ".(\\", true)]
    [InlineData("[]", "", null)]
    [InlineData("", "", true)]
    public void A_pattern_is_compared_with_the_whole_text(string pattern, string text, bool? expected)
    {
        var read = TextPattern.Read(pattern, out PatternProblem? problem);

        Assert.Equal(expected is null, problem is not null);
        Assert.Equal(expected is null ? null : expected.Value ? PatternVerdict.Matches : PatternVerdict.Differs, read?.Compare(text));
    }

    [Theory]
    [InlineData("a(b", PatternFault.Malformed, 1)]
    [InlineData("a)", PatternFault.Malformed, 1)]
    [InlineData("a|*", PatternFault.Malformed, 2)]
    [InlineData("a**", PatternFault.Malformed, 1)]
    [InlineData("a{3,2}", PatternFault.Malformed, 1)]
    [InlineData("a{,2}", PatternFault.Malformed, 1)]
    [InlineData("[b-a]", PatternFault.Malformed, 1)]
    [InlineData("[\\d-z]", PatternFault.Malformed, 1)]
    [InlineData("[ab", PatternFault.Malformed, 0)]
    [InlineData("ab\\", PatternFault.Malformed, 2)]
    [InlineData("\\q", PatternFault.Malformed, 0)]
    [InlineData("^ab", PatternFault.NotSupported, 0)]
    [InlineData("ab$", PatternFault.NotSupported, 2)]
    [InlineData("(a)\\1", PatternFault.NotSupported, 3)]
    [InlineData("a(?=b)", PatternFault.NotSupported, 1)]
    [InlineData("a(?<!b)", PatternFault.NotSupported, 1)]
    [InlineData("(?<name>b)", PatternFault.NotSupported, 0)]
    [InlineData("(?i)b", PatternFault.NotSupported, 0)]
    [InlineData("a+?", PatternFault.NotSupported, 1)]
    [InlineData("\\bword", PatternFault.NotSupported, 0)]
    [InlineData("\\p{L}", PatternFault.NotSupported, 0)]
    [InlineData("[a-z-[b]]", PatternFault.NotSupported, 5)]
    [InlineData("a{1001}", PatternFault.TooLarge, 1)]
    [InlineData("((a{99}){99}){99}", PatternFault.TooLarge, 0)]
    public void What_is_no_pattern_is_refused_where_it_stands(string pattern, PatternFault fault, int offset)
    {
        Assert.Null(TextPattern.Read(pattern, out PatternProblem? problem));
        Assert.Equal((fault, offset), (problem!.Fault, problem.Offset));
        Assert.InRange(problem.Offset + problem.Length, offset + 1, pattern.Length);
    }

    [Fact]
    public void Groups_deeper_than_anybody_needs_are_refused()
    {
        Assert.Null(TextPattern.Read(new string('(', 100_000), out PatternProblem? problem));
        Assert.Equal(PatternFault.TooLarge, problem!.Fault);
    }

    [Theory]
    [InlineData("(a*)*b")]
    [InlineData("(a|aa)+b")]
    [InlineData("(a|a)*(a|a)*b")]
    public void What_takes_others_forever_is_answered(string pattern)
    {
        var read = TextPattern.Read(pattern, out _)!;

        Assert.Equal(PatternVerdict.Differs, read.Compare(new string('a', 10_000)));
    }

    [Fact]
    public void A_comparison_is_given_up_after_a_number_of_steps()
    {
        var read = TextPattern.Read("(a*b?){390}", out _)!;

        Assert.Equal(PatternVerdict.TooLong, read.Compare(new string('a', 10_000)));
    }
}
