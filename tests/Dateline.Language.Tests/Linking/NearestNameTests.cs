using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Linking;

public class NearestNameTests
{
    /// <summary>The cells that are left out are those that no alignment of few slips goes through.</summary>
    [Fact]
    public void Slips_are_counted_as_in_the_whole_table()
    {
        var random = new Random(20260102);
        for (int i = 0; i < 30_000; i++)
        {
            string a = Word(random);
            string b = random.Next(2) == 0 ? Word(random) : Slipped(a, random);
            int most = random.Next(1, 4);
            int expected = Math.Min(Whole(a, b), most + 1);
            Assert.Equal(expected, Math.Min(SlipsBetween.Of(a, b, most, new LetterBudget(1_000_000)), most + 1));
        }
    }

    /// <summary>Too many letters for a slip, and one word all the same.</summary>
    [Theory]
    [InlineData("people", "person")]
    [InlineData("persons", "person")]
    [InlineData("children", "child")]
    [InlineData("wife", "wives")]
    [InlineData("feet", "foot")]
    [InlineData("plane", null)]
    public void The_singular_of_a_name_is_the_same_word(string written, string? meant) =>
        Assert.Equal(meant, NearestName.Of(written, ["child", "foot", "harbour", "person", "wives"]));

    [Fact]
    public void A_spent_budget_names_nothing() =>
        Assert.Null(NearestName.Of("persom", ["person"], new LetterBudget(0)));

    [Fact]
    public void Thousands_of_names_that_are_near_still_name_one_of_them() =>
        Assert.NotNull(NearestName.Of("kind-000x", Enumerable.Range(0, 20_000).Select(i => $"kind-{i:D4}")));

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "abc-"[random.Next(4)]));

    private static string Slipped(string word, Random random)
    {
        for (int i = random.Next(4); i >= 0; i--)
        {
            int at = random.Next(word.Length);
            word = random.Next(4) switch
            {
                0 => word.Insert(at, "c"),
                1 when word.Length > 1 => word.Remove(at, 1),
                2 when at > 0 => word.Remove(at - 1, 2).Insert(at - 1, $"{word[at]}{word[at - 1]}"),
                _ => word.Remove(at, 1).Insert(at, "b"),
            };
        }

        return word;
    }

    private static int Whole(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
