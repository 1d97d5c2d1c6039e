using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

/// <summary>Edits of one value: what the lines of the entry are afterwards.</summary>
public class FieldEditTests
{
    private const string Short = "x:\n  kind: protest\n  date: 2022-03   # about\n  against: first-cut\n  people: 3\n";
    private const string Placed = "x:\n  kind: protest\n  people:\n    value: 3\n    says: { letter: { value: 4, at: page 3 } }\n";

    private const string Long = "x:\n  kind: protest\n  people:\n    value: 3   # counted\n    says:\n      letter: 4\n    why: so\n";
    private const string Quotes = "x:\n  kind: protest\n  quotes:\n    - speaker: edda-lund\n      text: We go.\n    - speaker: council\n      text: No.\n";
    private const string Unknown = "x:\n  kind: protest\n  people: { unknown: nobody counted }\n";
    private const string UnknownNoted = "x:\n  kind: protest\n  people:\n    # asked twice\n    unknown: nobody counted, they say\n";
    private const string UnknownBelow = "x:\n  kind: protest\n  people:\n    unknown: nobody counted, they say\n";

    [Theory]
    // A value that stands there.
    [InlineData(Short, "people", "5", "people: 3", "people: 5")]
    [InlineData(Short, "date", "2022-04-01", "date: 2022-03   # about", "date: 2022-04-01   # about")]
    [InlineData(Short, "kind", "storm", "kind: protest", "kind: storm")]
    [InlineData(Long, "people", "7", "value: 3   # counted", "value: 7   # counted")]
    [InlineData(Long, "people/why", "a: b", "why: so", "why: \"a: b\"")]
    [InlineData(Long, "people/says/letter", "5", "letter: 4", "letter: 5")]
    [InlineData(Quotes, "quotes/1/text", "Never #1", "text: No.", "text: \"Never #1\"")]
    [InlineData("x:\n  title: \"A: b\"\n", "title", "A b", "title: \"A: b\"", "title: A b")]
    [InlineData("x:\n  title: \"A b\"\n", "title", "c", "title: \"A b\"", "title: \"c\"")]
    [InlineData("x:\n  title: 'A b'\n", "title", "it's", "title: 'A b'", "title: 'it''s'")]
    [InlineData("x:\n  kind: protest\n  title: A\n", "title", "no", "title: A", "title: \"no\"")]
    [InlineData("x:\n  kind: protest\n  peaceful: yes\n", "peaceful", "no", "peaceful: yes", "peaceful: no")]
    [InlineData("x:\n  kind: person\n  also: [a, b]\n", "also/1", "c, d", "[a, b]", "[a, \"c, d\"]")]
    [InlineData("x: { kind: protest, title: A }\n", "title", "b, c", "title: A", "title: \"b, c\"")]
    [InlineData("x:\n  kind: protest\n  note: |\n    one\n    two\n  people: 3\n", "note", "three\nfour", "note: |\n    one\n    two\n", "note: |-\n    three\n    four\n")]
    [InlineData("x:\n  kind: protest\n  by:\n  people: 3\n", "by", "council", "  by:\n", "  by: council\n")]
    [InlineData("x:\n  kind: protest\n  by: \n  people: 3\n", "by", "council", "  by: \n", "  by: council\n")]
    [InlineData("x:\n  kind: protest\n  sources: [courier]\n", "sources", "[letter, courier]", "[courier]", "[letter, courier]")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    says:\n      letter: { value: 4, at: }\n", "people/says/letter/at", "page 7", "at: }", "at: page 7 }")]
    // Where in a source.
    [InlineData("x:\n  kind: protest\n  sources: [courier, letter]\n", "sources/1/at", "page 2, below", "[courier, letter]", "[courier, { source: letter, at: \"page 2, below\" }]")]
    [InlineData("x:\n  kind: protest\n  sources:\n    - courier   # of May\n", "sources/0/words", "nobody came", "- courier   # of May", "- { source: courier, words: nobody came }   # of May")]
    [InlineData("x:\n  kind: protest\n  sources: [{ source: courier, at: page 1 }]\n", "sources/0/words", "nobody came", "at: page 1", "at: page 1, words: nobody came")]
    [InlineData("x:\n  kind: protest\n  sources: [courier]\n", "sources/0/at", "", "[courier]", "[{ source: courier, at: }]")]
    // What nobody knew, and what nobody knows.
    [InlineData(Unknown, "people", "8", "people: { unknown: nobody counted }", "people: 8")]
    [InlineData(Unknown, "people/unknown", "no one, they say", "{ unknown: nobody counted }", "{ unknown: \"no one, they say\" }")]
    [InlineData(UnknownBelow, "people", "8", "people:\n    unknown: nobody counted, they say", "people: 8")]
    [InlineData(UnknownNoted, "people", "8", "unknown: nobody counted, they say", "value: 8")]
    [InlineData(Short, "people/unknown", "nobody counted", "people: 3", "people: { unknown: nobody counted }")]
    [InlineData(Short, "people/unknown", "a, b", "people: 3", "people:\n    unknown: a, b")]
    [InlineData(Long, "people/unknown", "lost", "value: 3   # counted", "unknown: lost   # counted")]
    // More about a value.
    [InlineData(Short, "people/why", "so", "  people: 3\n", "  people:\n    value: 3\n    why: so\n")]
    [InlineData(Short, "date/says/letter", "2022", "  date: 2022-03   # about\n", "  date:\n    value: 2022-03   # about\n    says:\n      letter: 2022\n")]
    [InlineData(Long, "people/says/courier", "5", "      letter: 4\n", "      letter: 4\n      courier: 5\n")]
    [InlineData(Long, "people/says/letter/at", "page 3", "letter: 4", "letter: { value: 4, at: page 3 }")]
    [InlineData(Placed, "people/says/letter", "5", "value: 4, at", "value: 5, at")]
    [InlineData(Placed, "people/says/letter/at", "page 5, below", "at: page 3", "at: \"page 5, below\"")]
    [InlineData(Placed, "people/says/letter/words", "four, perhaps", "at: page 3", "at: page 3, words: \"four, perhaps\"")]
    [InlineData(Long, "people/sources", "courier", "    value: 3   # counted\n", "    value: 3   # counted\n    sources: [courier]\n")]
    [InlineData("x: { kind: protest, people: 3 }\n", "people/why", "so", "people: 3", "people: { value: 3, why: so }")]
    // A field that is not there.
    [InlineData(Short, "by", "council", "  against: first-cut\n", "  by: council\n  against: first-cut\n")]
    [InlineData(Short, "title", "A", "  kind: protest\n", "  kind: protest\n  title: A\n")]
    [InlineData(Short, "sources", "courier", "  people: 3\n", "  people: 3\n  sources: [courier]\n")]
    [InlineData(Short, "quotes", "edda-lund", "  people: 3\n", "  people: 3\n  quotes:\n    - speaker: edda-lund\n")]
    [InlineData(Short, "by/unknown", "no names", "  against: first-cut\n", "  by: { unknown: no names }\n  against: first-cut\n")]
    [InlineData(Short, "after", "first-cut", "  date: 2022-03   # about\n", "  date: 2022-03   # about\n  after: first-cut\n")]
    [InlineData(Quotes, "quotes/0/role", "clerk", "    - speaker: edda-lund\n", "    - speaker: edda-lund\n      role: clerk\n")]
    [InlineData("x: { kind: protest }\n", "people", "3", "{ kind: protest }", "{ kind: protest, people: 3 }")]
    [InlineData("x:\n", "kind", "protest", "x:\n", "x:\n  kind: protest\n")]
    [InlineData(Short, "except/a-protest-comes-after", "the letter is late", "  people: 3\n", "  people: 3\n  except:\n    a-protest-comes-after: the letter is late\n")]
    public void Set(string text, string field, string value, string old, string expected) =>
        MustBecome(text, session => session.SetField(Harbour.Events, "x", field, value), old, expected);

    [Theory]
    [InlineData("x:\n  kind: protest\n  sources: [courier]\n", "sources", "letter", "[courier]", "[courier, letter]")]
    [InlineData("x:\n  kind: protest\n  sources: []\n", "sources", "letter", "[]", "[letter]")]
    [InlineData("x:\n  kind: protest\n  speakers:\n    - edda-lund\n  people: 3\n", "speakers", "x-y", "    - edda-lund\n", "    - edda-lund\n    - x-y\n")]
    [InlineData("x:\n  kind: protest\n  speakers:\n  - edda-lund   # a\n  people: 3\n", "speakers", "x-y", "  - edda-lund   # a\n", "  - edda-lund   # a\n  - x-y\n")]
    [InlineData("x:\n  kind: protest\n  after: first-cut\n", "after", "second-cut", "after: first-cut", "after: [first-cut, second-cut]")]
    [InlineData(Quotes, "quotes", "council", "      text: No.\n", "      text: No.\n    - speaker: council\n")]
    [InlineData(Short, "sources", "letter", "  people: 3\n", "  people: 3\n  sources: [letter]\n")]
    [InlineData("x:\n  kind: protest\n  speakers:\n", "speakers", "edda-lund", "  speakers:\n", "  speakers: [edda-lund]\n")]
    public void Add_an_item(string text, string field, string value, string old, string expected) =>
        MustBecome(text, session => session.AddItem(Harbour.Events, "x", field, value), old, expected);

    [Theory]
    [InlineData(Short, "date", "  date: 2022-03   # about\n", "")]
    [InlineData(Short, "people", "  people: 3\n", "")]
    [InlineData("x:\n  kind: protest\n  people: 3", "people", "\n  people: 3", "")]
    [InlineData(Long, "people", "  people:\n    value: 3   # counted\n    says:\n      letter: 4\n    why: so\n", "")]
    [InlineData(Long, "people/why", "    why: so\n", "")]
    [InlineData(Long, "people/says/letter", "    says:\n      letter: 4\n", "")]
    [InlineData(Placed, "people/says/letter/at", "{ value: 4, at: page 3 }", "4")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    why: so\n", "people/why", "  people:\n    value: 3\n    why: so\n", "  people: 3\n")]
    [InlineData("x:\n  kind: protest\n  people:   # many\n    value: 3\n    why: so\n", "people/why", "    why: so\n", "")]
    [InlineData("x:\n  kind: protest\n  speakers:\n    why: so\n    value:\n      - edda-lund\n", "speakers/why", "    why: so\n    value:\n      - edda-lund\n", "    - edda-lund\n")]
    [InlineData("x:\n  kind: protest\n  people: { value: 3, why: so }\n", "people/why", "{ value: 3, why: so }", "3")]
    [InlineData(Quotes, "quotes/0", "    - speaker: edda-lund\n      text: We go.\n", "")]
    [InlineData(Quotes, "quotes/0/speaker", "speaker: edda-lund\n      text", "text")]
    [InlineData("x:\n  kind: protest\n  sources: [courier, letter]\n", "sources/0", "[courier, letter]", "[letter]")]
    [InlineData("x:\n  kind: protest\n  sources: [courier, letter]\n", "sources/1", "[courier, letter]", "[courier]")]
    [InlineData("x:\n  kind: protest\n  sources: [courier]\n", "sources/0", "  sources: [courier]\n", "")]
    [InlineData("x:\n  kind: protest\n  after:\n    value: first-cut   # one\n    why: so\n", "after/0", "value: first-cut", "value: []")]
    [InlineData("x:\n  kind: protest\n  after: { value: [first-cut], why: so }\n", "after/0", "[first-cut]", "[]")]
    [InlineData("x:\n  kind: protest\n  speakers:\n    value:\n      - edda-lund\n    why: so\n", "speakers/0", "    value:\n      - edda-lund\n", "    value: []\n")]
    [InlineData("x:\n  kind: protest\n  after:\n    value: { event: first-cut, at-least: 3 days }\n    why: so\n", "after/0", "{ event: first-cut, at-least: 3 days }", "[]")]
    [InlineData("x: { kind: protest, people: 3, peaceful: yes }\n", "people", "people: 3, ", "")]
    public void Remove(string text, string field, string old, string expected) =>
        MustBecome(text, session => session.RemoveField(Harbour.Events, "x", field), old, expected);

    [Theory]
    [InlineData(Short, "price", "1", "The kind protest has no field \"price\".")]
    [InlineData(Quotes, "quotes", "x", "\"quotes\" has several parts. Change one of them.")]
    [InlineData(Short, "by/why", "so", "Write a value for \"by\" first.")]
    [InlineData(Short, "people/because", "so", "\"because\" is not allowed under \"people\".")]
    public void Refused_in_a_sentence(string text, string field, string value, string sentence)
    {
        EditAnswer answer = Harbour.With(text).SetField(Harbour.Events, "x", field, value);

        Assert.Equal(sentence, answer.Refusal);
        Assert.Empty(answer.Edits);
    }

    [Fact]
    public void Line_breaks_are_those_of_the_file()
    {
        EditingSession session = Harbour.Session();
        const string Text = "x:\r\n  kind: protest\r\n  people: 3\r\n";
        session.Set(Harbour.Events, Text);

        Assert.Equal("x:\r\n  kind: protest\r\n  people:\r\n    value: 3\r\n    why: so\r\n", Harbour.Apply(Text, session.SetField(Harbour.Events, "x", "people/why", "so").Edits));
    }

    private static void MustBecome(string text, Func<EditingSession, EditAnswer> edit, string old, string expected)
    {
        const string Above = "# above\na-b:\n  kind: person\n  name: A\n\n";
        const string Below = "\n# below\nc-d:\n  kind: person\n  name: C\n";
        bool hasEnd = text.EndsWith('\n');
        string whole = Above + text + (hasEnd ? Below : "");
        EditAnswer answer = edit(Harbour.With(whole));

        Assert.Equal("", answer.Refusal);
        Assert.Contains(old, text, StringComparison.Ordinal);
        int at = whole.IndexOf(old, Above.Length, StringComparison.Ordinal);
        Assert.Equal(whole[..at] + expected + whole[(at + old.Length)..], Harbour.Apply(whole, answer.Edits));
    }
}
