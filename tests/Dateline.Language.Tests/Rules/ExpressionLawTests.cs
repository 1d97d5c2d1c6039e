using Dateline.Dates;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

public class ExpressionLawTests
{
    private static readonly string[] Pieces =
    [
        "people", "ceiling", ".from", ".to", "mission", ".sender", ".name", ".ceiling", ".on(", "date", "has(", "size(", "(", ")", "[", "]", ",",
        "and", "or", "not", "in", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "&&", "||", "!", "=", "?", ":", "3", "-1", "2018-03", "2018",
        "0.5", "1..2", "\"x\"", "\"", "'", "yes", "no", "open", "status", "answers", "partners", "null", "{", "}", "\\", "é", "\ud83d\ude00", " ", "  ", ".", "->",
    ];

    [Fact]
    public void No_text_makes_the_reading_of_a_condition_throw()
    {
        Gen<string> texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            string quoted = "'" + text.Replace("'", "''") + "'";
            foreach (string finding in RuleCase.FindingsOf($"r:\n  in: cut\n  check: {quoted}\n  message: {quoted}\n  count: {quoted}"))
                Assert.NotEmpty(finding);
        }).Check(Laws.Tried(100));
    }

    /// <summary>Each of three fields is known or not; the condition joins comparisons of them, each field at most once.</summary>
    [Fact]
    public void Three_valued_logic_agrees_with_trying_every_value()
    {
        var cases =
            from first in Gen.Elements("people > 1", "not people > 1")
            from second in Gen.Elements("quota > 1", "not quota > 1")
            from third in Gen.Elements("final", "not final")
            from inner in Gen.Elements("and", "or")
            from outer in Gen.Elements("and", "or")
            from known in Gen.Elements(true, false).ArrayOf(3)
            from values in Gen.Elements(true, false).ArrayOf(3)
            select (Condition: $"{first} {outer} ({second} {inner} {third})", Known: known, Values: values);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            Truth actual = RuleCase.TruthOf(one.Condition, Fields(one.Values, one.Known));
            Truth[] completed = [.. Completions(one.Values, one.Known).Select(values => RuleCase.TruthOf(one.Condition, Fields(values, [true, true, true]))).Distinct()];
            Assert.Equal(completed.Length == 1 ? completed[0] : Truth.Unknown, actual);
        }).Check(Laws.Tried(100));
    }

    private static string Fields(bool[] values, bool[] known)
    {
        string[] lines = [$"people: {(values[0] ? 2 : 0)}", $"quota: {(values[1] ? 2 : 0)}", $"final: {(values[2] ? "yes" : "no")}"];
        return string.Join('\n', lines.Where((_, index) => known[index]));
    }

    private static IEnumerable<bool[]> Completions(bool[] values, bool[] known) =>
        Enumerable.Range(0, 8)
            .Select(bits => new[] { (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 })
            .Where(candidate => Enumerable.Range(0, 3).All(index => !known[index] || candidate[index] == values[index]));
}
