using Dateline.Language.Sourcing.Copies;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Sourcing;

/// <summary>However a text is set anew, what stands in it is found, and what does not is not.</summary>
public class QuotedWordsLaws
{
    private static readonly string[] Vocabulary = ["the", "river", "Ada", "didn’t", "1868", "of", "twenty-two", "sail,", "harbour.", "“so”", "it", "café"];
    private static readonly string[] Betweens = [" ", "\n", "  ", "\r\n", "\u00a0", "\t"];

    private static readonly Gen<(string[] Words, int Start, int Length, int Seed)> Quotations =
        from words in Gen.Elements(Vocabulary).ArrayOf(30)
        from start in Gen.Choose(0, 25)
        from length in Gen.Choose(1, 5)
        from seed in Gen.Choose(0, 1_000_000)
        select (words, start, length, seed);

    [Fact]
    public void What_stands_there_is_found_however_it_is_set() => Check.One(Laws.Tried(500), Prop.ForAll(Quotations.ToArbitrary(), made =>
        Holds(Set(made.Words, made.Seed), Reset(string.Join(' ', made.Words.Skip(made.Start).Take(made.Length)), made.Seed))));

    [Fact]
    public void Words_may_be_left_out_in_the_middle() => Check.One(Laws.Tried(500), Prop.ForAll(Quotations.ToArbitrary(), made =>
    {
        string gap = new[] { " … ", " [...] ", " ... ", "… ", " (…) " }[made.Seed % 5];
        string first = string.Join(' ', made.Words.Take(made.Length));
        string second = string.Join(' ', made.Words.Skip(made.Length + made.Start % 20).Take(3));
        return Holds(Set(made.Words, made.Seed), first + gap + second);
    }));

    /// <summary>The letter that is put in is one that no word has.</summary>
    [Fact]
    public void Another_letter_is_found() => Check.One(Laws.Tried(500), Prop.ForAll(Quotations.ToArbitrary(), made =>
    {
        string words = string.Join(' ', made.Words.Skip(made.Start).Take(made.Length));
        int at = made.Seed % (words.Length + 1);
        return !Holds(Set(made.Words, made.Seed), words[..at] + "q" + words[at..]);
    }));

    private static bool Holds(string copy, string words) => PassageSearch.Holds(ComparedText.Of(copy), QuotedWords.Of(words));

    private static string Set(string[] words, int seed) => string.Concat(words.Select((word, i) => word + Betweens[(seed + i * 7) % Betweens.Length]));

    private static string Reset(string words, int seed) => (seed % 3) switch
    {
        0 => words.Replace('’', '\'').Replace('“', '"').Replace('”', '"'),
        1 => words.Replace("-", " – ", StringComparison.Ordinal).Replace("é", "e\u0301", StringComparison.Ordinal),
        _ => "“" + words.Replace(" ", "\n  ", StringComparison.Ordinal) + "”",
    };
}
