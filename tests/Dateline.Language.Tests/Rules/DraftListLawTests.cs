using System.Globalization;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>
/// A rule over those who refer to an entry, of whom some are drafts: it is an error exactly where it fails whatever is not known without the drafts,
/// and a warning where it fails so with them alone.
/// </summary>
public class DraftListLawTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: cases
        entities:
          parent: {}
          child: { fields: { of: { type: parent, optional: yes, inverse: children }, age: integer? } }
        rules:

        """;

    private static readonly Dictionary<string, Func<IReadOnlyList<int>, bool?>> Conditions = new(StringComparer.Ordinal)
    {
        ["size(children) <= 2"] = numbers => numbers.Count <= 2,
        ["size(children) >= 1"] = numbers => numbers.Count >= 1,
        ["sum(children.age) <= 5"] = numbers => numbers.Sum() <= 5,
        ["sum(children.age) >= 0"] = numbers => numbers.Sum() >= 0,
        ["each children.age < 3"] = numbers => numbers.All(number => number < 3),
        ["any children.age < 1"] = numbers => numbers.Any(number => number < 1),
        ["no children.age < -1"] = numbers => !numbers.Any(number => number < -1),
        ["unique(children.age)"] = numbers => numbers.Distinct().Count() == numbers.Count,
        ["largest(children.age) <= 2"] = numbers => numbers.Count == 0 ? null : numbers.Max() <= 2,
    };

    /// <param name="Number">Null where nobody knows it.</param>
    private sealed record Child(int? Number, bool IsDraft);

    private static readonly Gen<(Child[] Children, bool IsDraft)> Parents =
        from count in Gen.Choose(0, 4)
        from children in Gen.ArrayOf(
            from number in Gen.Frequency((6, Gen.Choose(-2, 4).Select(number => (int?)number)), (1, Gen.Constant((int?)null)))
            from isDraft in Gen.Elements(true, false)
            select new Child(number, isDraft), count)
        from isDraft in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (children, isDraft);

    [Fact]
    public void A_rule_over_a_list_fails_with_drafts_and_without_as_every_list_does() => Check.One(Laws.Tried(4, inLongRuns: 100), Prop.ForAll(Parents.ArrayOf(100).ToArbitrary(), parents =>
    {
        // Who is no draft may not name one.
        parents = [.. parents.Select(parent => parent.IsDraft ? (parent.Children.Select(child => child with { IsDraft = true }).ToArray(), true) : parent)];
        string events = string.Concat(parents.Select((parent, p) => Text($"p-{p}", "parent", parent.IsDraft, "")
            + string.Concat(parent.Children.Select((child, c) => Text(
                $"p-{p}-c-{c}", "child", child.IsDraft, string.Create(CultureInfo.InvariantCulture, $", of: p-{p}, age: {(child.Number is { } number ? number : "{ unknown: nobody says }")}"))))));
        foreach ((string condition, Func<IReadOnlyList<int>, bool?> holds) in Conditions)
        {
            Finding[] found = Found($"  asked: {{ in: parent, check: {condition} }}\n", events);
            var said = found.ToLookup(finding => finding.Message.Split('"')[1], finding => finding.Severity);
            Assert.All(found, finding => Assert.Equal("DTL4101", finding.Code));
            for (int p = 0; p < parents.Length; p++)
            {
                bool with = Fails(parents[p].Children, holds);
                bool without = !parents[p].IsDraft && Fails([.. parents[p].Children.Where(child => !child.IsDraft)], holds);
                Severity[] expected = without ? [Severity.Error] : with ? [Severity.Warning] : [];
                Severity[] actual = [.. said[$"p-{p}"]];
                Assert.True(expected.SequenceEqual(actual), $"{condition} of p-{p}: expected {string.Join(' ', expected)}, found {string.Join(' ', actual)} of {string.Join(", ", parents[p].Children.AsEnumerable())}");
            }
        }
    }));

    /// <summary>Both stand at the id of the same entry.</summary>
    [Fact]
    public void What_one_rule_says_without_drafts_does_not_weigh_for_another_one()
    {
        const string Both = "  few: { in: parent, check: size(children) <= 1 }\n  known: { in: parent, check: size(also) >= 1 }\n";
        string events = Text("p", "parent", false, "") + Text("a", "child", false, ", of: p") + Text("b", "child", true, ", of: p");

        Assert.Equal(["few Warning", "known Error"], Found(Both, events).Select(finding => $"{finding.Rule} {finding.Severity}").Order(StringComparer.Ordinal));
    }

    private static Finding[] Found(string rules, string events) => [.. FolderCheck.Of([new("c.timeline.yaml", Timeline + rules), new("c.events.yaml", events)]).Findings];

    private static string Text(string id, string kind, bool isDraft, string fields) => $"{id}: {{ kind: {kind}, name: {id.ToUpperInvariant()}{fields}{(isDraft ? ", draft: yes" : "")} }}\n";

    /// <summary>Whichever numbers nobody knows, it does not hold. What there is none of is neither so nor otherwise.</summary>
    private static bool Fails(IReadOnlyList<Child> children, Func<IReadOnlyList<int>, bool?> holds)
    {
        IEnumerable<IReadOnlyList<int>> lists = [[]];
        foreach (Child child in children)
            lists = lists.SelectMany(list => (child.Number is { } known ? (int[])[known] : [-40, .. Enumerable.Range(-3, 9), 40]).Select(number => (IReadOnlyList<int>)[.. list, number])).ToList();
        return lists.All(list => holds(list) == false);
    }
}
