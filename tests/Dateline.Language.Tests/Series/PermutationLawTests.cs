using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Series;

public class PermutationLawTests
{
    private static readonly string[] Pool =
    [
        "a | 2018 | 30 -> 20",
        "b | 2019-05 | 25 -> 10 | after: a",
        "c | 2019 | 10 -> 15",
        "d | 2020-02-30 | 15 -> 12",
        "e | 2020 | -> 7",
        "f | 2020 | -> 8",
        "g | 2021-01-01 | = 9",
        "h | 2021 | -3",
        "i | 2018 | 7 -> 6 | mission: two",
        "j | 2019 | 8 -> 7 | mission: two",
        "k | 2019 | 5 -> 4 | mission: nowhere",
        "l | 2022 | open -> suspended",
        "m | 2023 | closed -> open | after: a",
        "o | 2017 | 40 -> 30 | after: b",
        "p | 2022 | 1 -> 2 | kind: cutt",
        "q | { unknown: nobody says } | 12 -> 9",
    ];

    [Fact]
    public void Entries_permuted_within_and_among_files_give_the_same_findings() => Check.One(
        Laws.Tried(200),
        Prop.ForAll(Arb.From(Gen.Shuffle(Pool)), Arb.From(Gen.Choose(0, Pool.Length)), Arb.From(Gen.Choose(4, Pool.Length)), (rows, cut, count) =>
        {
            string[] chosen = rows[..count];
            int split = Math.Min(cut, count);
            string[] sorted = [.. chosen.Order(StringComparer.Ordinal)];

            var inOrder = SeriesTable.Of(string.Join('\n', sorted));
            var permuted = SeriesTable.OfFiles(SeriesTable.Yaml(string.Join('\n', chosen[..split])), SeriesTable.Yaml(string.Join('\n', chosen[split..])));

            return Sorted(inOrder.Found) == Sorted(permuted.Found) && inOrder.Steps == permuted.Steps;
        }));

    /// <summary>An id that leads nowhere is said once, where it stands first: only that depends on where entries stand.</summary>
    private static string Sorted(string found) =>
        string.Join(", ", found.Split(", ").Select(one => one.StartsWith("DTL3103", StringComparison.Ordinal) ? "DTL3103" : one).Order(StringComparer.Ordinal));
}
