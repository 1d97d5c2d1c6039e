using System.Text.RegularExpressions;
using Dateline.Language.Text.Patterns;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Patterns;

public class PatternLawTests
{
    private static readonly Gen<string> Atoms = Gen.Elements("a", "b", "1", ".", "\\d", "\\s", "\\D", "\\S", "[ab]", "[^a]", "[a-c1]", "[^\\d]", "\\.", " ", "(?:)");

    private static readonly Gen<string> Patterns = PatternOf(4);

    private static readonly Gen<string> Texts = Gen.Elements('a', 'b', 'c', '1', '.', ' ', '\n', 'é').ArrayOf().Select(letters => new string(letters));

    [Fact]
    public void The_verdict_is_that_of_dotnet() => Prop.ForAll(
        Patterns.Zip(Texts).ToArbitrary(),
        pair =>
        {
            (string pattern, string text) = pair;
            var read = TextPattern.Read(pattern, out PatternProblem? problem);
            // A digit is 0 to 9 here; .NET has those of all scripts, which do not occur in the texts.
            bool expected = Regex.IsMatch(text, @"\A(?:" + pattern + @")\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return problem is null && read!.Compare(text) == (expected ? PatternVerdict.Matches : PatternVerdict.Differs);
        }).Check(Laws.Tried(2000));

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(
        Gen.Elements("(", ")", "[", "]", "{", "}", "^", "$", "|", "*", "+", "?", "\\", "-", ",", "1", "9", "a", ":", "=", "<", "\ud83d", "\ude00")
            .ArrayOf().Select(string.Concat).ToArbitrary(),
        pattern =>
        {
            var read = TextPattern.Read(pattern, out PatternProblem? problem);
            bool isInside = problem is null || (problem.Offset >= 0 && problem.Length > 0 && problem.Offset + problem.Length <= pattern.Length);
            return read is null == problem is not null && isInside;
        }).Check(Laws.Tried(5000));

    private static Gen<string> PatternOf(int depth)
    {
        if (depth == 0)
            return Atoms;
        Gen<string> inner = PatternOf(depth - 1);
        return Gen.OneOf(
            Atoms,
            inner.Zip(inner).Select(pair => pair.Item1 + pair.Item2),
            inner.Zip(inner).Select(pair => $"(?:{pair.Item1}|{pair.Item2})"),
            inner.Zip(Gen.Elements("*", "+", "?", "{2}", "{1,}", "{0,2}")).Select(pair => $"({pair.Item1}){pair.Item2}"));
    }
}
