using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>How many sources are independent agrees with trying every choice of them, and with everything that is not known of them.</summary>
public class IndependentSourcesLawTests
{
    private const int Most = 5;

    /// <summary>Each source is based on some of those behind it; where there is null, nobody knows on which.</summary>
    private static readonly Arbitrary<int?[]> Bases =
        Gen.Frequency((4, Gen.Choose(0, (1 << Most) - 1).Select(bits => (int?)bits)), (1, Gen.Constant((int?)null))).ListOf(Most).Select(all => all.ToArray()).ToArbitrary();

    [Fact]
    public void It_is_between_what_every_world_gives() => Prop.ForAll(Bases, Gen.Choose(1, (1 << Most) - 1).ToArbitrary(), (written, listed) =>
    {
        int?[] bases = [.. written.Select((bits, i) => bits & ~((2 << i) - 1))];
        IndependentSources found = Found(bases, listed);
        int[] worlds = [.. Worlds(bases, 0).Select(world => BestOf(world, listed))];

        Assert.InRange(worlds.Min(), found.Least, found.Most);
        Assert.InRange(worlds.Max(), found.Least, found.Most);
        if (!bases.Contains(null))
            Assert.Equal((worlds[0], worlds[0]), (found.Least, found.Most));
    }).Check(Laws.Tried(300));

    [Fact]
    public void Sets_are_packed_as_trying_all_choices_packs_them()
    {
        Arbitrary<int[]> sets = Gen.Choose(1, 63).ListOf(9).Select(all => all.ToArray()).ToArbitrary();
        Prop.ForAll(sets, masks =>
        {
            int best = Enumerable.Range(0, 1 << masks.Length).Where(choice => AreApart(masks, choice)).Max(choice => int.PopCount(choice));
            Assert.Equal((best, best), Packing.Of([.. masks.Select(mask => new HashSet<string>(Enumerable.Range(0, 6).Where(bit => (mask & (1 << bit)) != 0).Select(bit => $"o{bit}")))]));
        }).Check(Laws.Tried(200));
    }

    /// <summary>Forty in a ring, each meeting the next: twenty are apart.</summary>
    [Fact]
    public void What_is_too_long_to_be_tried_is_within_bounds()
    {
        (int least, int most) = Packing.Of([.. Enumerable.Range(0, 40).Select(i => new HashSet<string> { $"o{i}", $"o{(i + 1) % 40}" })]);
        Assert.InRange(20, least, most);
    }

    private static IndependentSources Found(int?[] bases, int listed) =>
        IndependentSources.Among(Statement.Of(Value.Of(new Entries(Chosen(listed)))), new World(bases))!;

    private static IEnumerable<int[]> Worlds(int?[] bases, int from)
    {
        if (from == bases.Length)
            return [[]];
        IEnumerable<int> here = bases[from] is { } known ? [known] : Enumerable.Range(0, 1 << Most).Where(bits => (bits & ((2 << from) - 1)) == 0);
        return here.SelectMany(bits => Worlds(bases, from + 1).Select(rest => (int[])[bits, .. rest]));
    }

    private static int BestOf(int[] bases, int listed)
    {
        int[] ends = new int[Most];
        for (int i = Most - 1; i >= 0; i--)
            ends[i] = bases[i] == 0 ? 1 << i : Chosen(bases[i]).Aggregate(0, (all, basis) => all | ends[basis]);
        int[] masks = [.. Chosen(listed).Select(i => ends[i])];
        return Enumerable.Range(0, 1 << masks.Length).Where(choice => AreApart(masks, choice)).Max(choice => int.PopCount(choice));
    }

    private static bool AreApart(int[] masks, int choice)
    {
        int used = 0;
        foreach (int i in Chosen(choice))
        {
            if ((used & masks[i]) != 0)
                return false;
            used |= masks[i];
        }

        return true;
    }

    private static IEnumerable<int> Chosen(int bits) => Enumerable.Range(0, 31).Where(bit => (bits & (1 << bit)) != 0);

    private sealed class Entries(IEnumerable<int> numbers) : IStatements
    {
        private readonly int[] _numbers = [.. numbers];

        public int Count => _numbers.Length;

        public Statement this[int index] => Statement.Of(Value.OfEntry($"s{_numbers[index]}"));
    }

    private sealed class World(int?[] bases) : ISourceReading
    {
        public Statement BasesOf(in Value source) => bases[source.Name![1] - '0'] switch
        {
            null => Statement.Unknown,
            0 => Statement.Absent,
            { } bits => Statement.Of(Value.Of(new Entries(Chosen(bits)))),
        };

        public Statement GradeOf(in Value source) => Statement.Absent;
    }
}
