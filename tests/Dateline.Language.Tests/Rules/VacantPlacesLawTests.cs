using Dateline.Dates;
using Dateline.Language.Workspace;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>
/// A rule over the holders of several offices, some of which are vacant: it fails exactly where it fails whoever may hold those of which nobody
/// knows who does, and its opposite where it holds whoever does. What is asked of nobody is as open as what is asked of somebody unknown.
/// </summary>
public class VacantPlacesLawTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: offices
        entities:
          person: { born: integer? }
          office: { rank: integer }
        series:
          holder: { of: office, type: person }
        events:
          appointment: { fields: { office: office, holder: change of holder } }
          meeting: { fields: { offices: list of office } }
        rules:

        """;

    private static readonly Dictionary<string, string> Born = new(StringComparer.Ordinal)
    {
        ["ada"] = ", born: 1",
        ["ben"] = ", born: 2",
        ["cy"] = ", born: 3",
        ["dora"] = "",
        ["eve"] = ", born: { unknown: the register is lost }",
    };

    /// <summary>Order as listed, and difference, are asked of what is stated; whatever else is asked, an item that does not state it leaves open.</summary>
    private static readonly Dictionary<string, Func<IReadOnlyList<(int Born, int Rank)>, bool>> Conditions = new(StringComparer.Ordinal)
    {
        ["in-order(offices.holder.born)"] = holders => holders.Zip(holders.Skip(1)).All(pair => pair.First.Born <= pair.Second.Born),
        ["in-order(offices.holder.born by offices.rank)"] = holders => holders.All(one => holders.All(other => one.Rank >= other.Rank || one.Born <= other.Born)),
        ["unique(offices.holder.born)"] = holders => holders.Select(holder => holder.Born).Distinct().Count() == holders.Count,
        ["sum(offices.holder.born) <= 4"] = holders => holders.Sum(holder => holder.Born) <= 4,
        ["no offices.holder.born > 2"] = holders => !holders.Any(holder => holder.Born > 2),
    };

    /// <param name="Holder">One of those who can be born, or the word that a change has for nobody, or for one of whom nobody knows.</param>
    private sealed record Office(string Holder, int Rank)
    {
        /// <summary>When the holder may have been born; null where there is none who was.</summary>
        /// <param name="skips">Whether one of whom it is not stated counts as none.</param>
        public IEnumerable<int?> Born(bool skips) => Holder switch
        {
            "ada" => [1],
            "ben" => [2],
            "cy" => [3],
            "eve" => Any,
            "dora" => skips ? [null] : Any,
            _ => [.. Any, null],
        };

        private static IEnumerable<int?> Any => [-40, .. Enumerable.Range(-1, 6).Select(born => (int?)born), 40];
    }

    private static readonly Gen<Office[]> Meetings =
        from count in Gen.Choose(0, 4)
        from offices in Gen.ArrayOf(
            from holder in Gen.Elements("ada", "ben", "cy", "ben", "cy", "nobody", "nobody", "dora", "eve", "unknown")
            from rank in Gen.Choose(1, 3)
            select new Office(holder, rank), count)
        select offices;

    [Fact]
    public void A_rule_fails_and_its_opposite_as_every_list_of_holders_does() => Check.One(Laws.Tried(4, inLongRuns: 100), Prop.ForAll(Meetings.ArrayOf(100).ToArbitrary(), meetings =>
    {
        string events = string.Concat(meetings.Select(Text));
        foreach ((string condition, Func<IReadOnlyList<(int Born, int Rank)>, bool> holds) in Conditions)
        {
            HashSet<string> failing = Failing(condition, events);
            HashSet<string> holding = Failing($"not ({condition})", events);
            for (int i = 0; i < meetings.Length; i++)
            {
                bool[] answers = [.. Completions(meetings[i], skips: condition is "in-order(offices.holder.born)" or "unique(offices.holder.born)").Select(holds).Distinct()];
                Truth expected = answers.Length == 2 ? Truth.Unknown : answers[0].ToTruth();
                Truth actual = failing.Contains($"m-{i}") ? Truth.False : holding.Contains($"m-{i}") ? Truth.True : Truth.Unknown;
                Assert.True(expected == actual, $"{condition} is {expected}, and found was {actual}, of {string.Join(", ", meetings[i].AsEnumerable())}");
            }
        }
    }));

    private static HashSet<string> Failing(string condition, string events) =>
    [
        .. FolderCheck.Of([new("o.timeline.yaml", Timeline + $"  asked: {{ in: meeting, check: {condition} }}\n"), new("o.events.yaml", events)]).Findings
            .Where(finding => finding.Code == "DTL4101").Select(finding => finding.Message.Split('"')[1]),
    ];

    /// <summary>Each office has a holder of its own: one of several would be the one thing that is wrong with all.</summary>
    private static string Text(Office[] offices, int meeting) =>
        string.Concat(offices.Select((office, i) => Text(office, $"{meeting}-{i}"))) + $"m-{meeting}: {{ kind: meeting, date: 2002, offices: [{string.Join(", ", offices.Select((_, i) => $"o-{meeting}-{i}"))}] }}\n";

    private static string Text(Office office, string number)
    {
        bool isNamed = Born.TryGetValue(office.Holder, out string? born);
        string person = isNamed ? $"p-{number}: {{ kind: person, name: P {number}{born} }}\n" : "";
        return $"{person}o-{number}: {{ kind: office, name: O {number}, rank: {office.Rank} }}\na-{number}: {{ kind: appointment, date: 2001, office: o-{number}, holder: -> {(isNamed ? $"p-{number}" : office.Holder)} }}\n";
    }

    /// <summary>Every list that it may be, without those of whom there is nothing to say.</summary>
    private static IEnumerable<IReadOnlyList<(int Born, int Rank)>> Completions(Office[] offices, bool skips)
    {
        IEnumerable<IReadOnlyList<(int Born, int Rank)>> lists = [[]];
        foreach (Office office in offices)
            lists = lists.SelectMany(list => office.Born(skips).Select(born => born is { } year ? (IReadOnlyList<(int Born, int Rank)>)[.. list, (year, office.Rank)] : list)).ToList();
        return lists;
    }
}
