using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Testing;

namespace Dateline.Language.Tests.Binding;

public class RobustnessTests
{
    private const string Rich = """
        file: { defaults: { place: Rome } }
        a-mission:
          kind: mission
          name: A
        it:
          kind: probe
          date: 2021-10-06
          mission: a-mission
          people: { value: 7, says: { s: 8 }, why: so, parts: { a: 4, rest: 3 } }
          ratio: 1.5
          is-public: yes
          link: https://example.org/a
          names: [Ada, Grace]
          split: { unknown: nobody counted }
          limit: 30 -> 20
          standing: open -> closed
          quotes:
            - speaker: ada
              text: hello
          except: { some-rule: a reason }
        seen:
          kind: as-of
          date: 2021
          entity: a-mission
          ceiling: 20
        """;

    private static readonly string[] OddNodes =
        ["", "\"\"", "[]", "{}", "[[]]", "[{}]", "{ a: }", "{ value: }", "{ value: {} }", "{ unknown: [] }", "{ says: [] }", "->", "+", "-", "−", "->->",
        "{ value: x, says: { a: { b: c } }, parts: { a: [] }, sources: {} }", "| ", "99999999999999999999999999999999999999", "/", "..", "{ in: x }"];

    private static readonly string[] Fields =
        ["kind", "date", "mission", "people", "warmer", "ratio", "is-public", "opened", "link", "state", "by", "remark", "visitors", "names", "figures",
        "split", "limit", "standing", "quotes", "except", "after", "status", "sources", "also", "other"];

    [Fact]
    public void A_file_that_ends_anywhere_is_still_read()
    {
        for (int length = 0; length <= Rich.Length; length++)
            FindingsLieIn(Rich[..length]);
    }

    [Fact]
    public void Any_field_may_hold_anything()
    {
        foreach (string field in Fields)
        {
            foreach (string odd in OddNodes)
            {
                FindingsLieIn($"it:\n  kind: probe\n  date: 2021\n  {field}: {odd}\n");
                FindingsLieIn($"file:\n  defaults:\n    {field}: {odd}\nit:\n  kind: probe\n");
                FindingsLieIn($"it:\n  kind: probe\n  quotes:\n    - {field}: {odd}\n");
            }
        }
    }

    [Theory]
    [InlineData("people")]
    [InlineData("state")]
    [InlineData("by")]
    [InlineData("link")]
    [InlineData("effective")]
    [InlineData("limit")]
    [InlineData("is-public")]
    [InlineData("a-field-with-a-name-that-goes-on-and-on-and-on-without-any-reason")]
    public void The_first_sentence_stays_short_and_plain_whatever_is_written(string field)
    {
        string text = string.Concat(Enumerable.Repeat("a very long text ", 12));
        Finding finding = Assert.Single(Probe.FaultyField($"{field}: {text}").Findings);

        Assert.InRange(FirstSentence.LengthOf(finding.Message), 10, FirstSentence.Longest);
        Assert.DoesNotContain("invalid", finding.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static void FindingsLieIn(string text)
    {
        BoundFile file = Probe.Bind(text);

        foreach (Finding finding in file.Findings)
            Assert.InRange(finding.Place.Span.End, finding.Place.Span.Start, text.Length);
    }
}
