using Dateline.Language.Text.Words;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>Kinds with the names of what the class <c>Timeline</c> has, in every place where its code speaks of kinds.</summary>
public class MemberNameTests
{
    [Fact]
    public void A_kind_may_be_called_like_a_member_of_the_timeline()
    {
        string[] names = [.. MembersOfTimeline().Select(Names.ToKebabCase).Where(Names.IsName).Distinct(), "news", "series", "people"];

        Assert.Empty(new[] { "find", "ask", "events", "compiled", "validate" }.Except(names));
        foreach (string name in names)
            Assert.Equal("", string.Join("\n", TimelineOf(name).Build().CompilerErrors));
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("\"a b\\nc\\\"}; class X {\"")]
    [InlineData("\"\\u2028\\u0000\"")]
    [InlineData("-922337203`6854775809")]
    [InlineData("@class")]
    [InlineData("Жуков")]
    [InlineData("\"\\\"\\\"\\\"\\\"\"")]
    [InlineData("?")]
    public void No_id_gives_an_error_of_the_compiler(string id)
    {
        BuildResult build = TimelineOf("remark")
            .With("b.events.yaml", $"{id}:\n  kind: remark\n  date: 2020\n  place: {id}\nb:\n  kind: remark\n  date: 2021\n  after: {id}\n{id}-x:\n  kind: nothing\n")
            .Build();

        Assert.NotEmpty(build.Findings);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    [InlineData(1000, true)]
    public void Long_names_are_found_before_the_compiler_meets_them(int length, bool isFound)
    {
        string name = new('x', length);
        BuildResult build = new GeneratorHarness()
            .With("t.timeline.yaml", $"dateline: 1\ntimeline: t\nentities:\n  {name}:\n    {name}y: text?\n    is-{name[5..]}: {{ type: [a, b], optional: yes }}\n")
            .With("a.events.yaml", $"{name}:\n  kind: source\n  name: L\n")
            .Build();

        Assert.Equal(isFound, build.Findings.Any(finding => finding.Contains("DTL3028", StringComparison.Ordinal)));
        Assert.Equal(isFound, build.Findings.Any(finding => finding.Contains("t.timeline.yaml(4,3): error DTL2077", StringComparison.Ordinal)));
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_001, true)]
    [InlineData(900_000, true)]
    public void A_message_has_a_bound(int length, bool isFound)
    {
        BuildResult build = new GeneratorHarness()
            .With("t.timeline.yaml", $"dateline: 1\ntimeline: t\nevents:\n  remark: {{ fields: {{ number: count? }} }}\nrules:\n  few:\n    in: remark\n    check: number < 5\n    message: {new string('x', length)}\n")
            .Build();

        Assert.Equal(isFound ? ["t.timeline.yaml(9,14): error DTL2078"] : [], build.Findings.Select(finding => finding.Split(": This")[0]));
    }

    [Fact]
    public void A_timeline_file_has_a_bound() =>
        Assert.Equal(
            ["t.timeline.yaml(1,1): error DTL1003: This timeline file is larger than 1 MB, which is the most that is read. Remove what it says twice, or split it into two timelines."],
            new GeneratorHarness()
                .With("t.timeline.yaml", $"dateline: 1\ntimeline: t\n# {new string('x', 1_000_000)}\nevents:\n  remark: {{}}\n")
                .With("a.events.yaml", "a-remark:\n  kind: remark\n  date: 2020\n")
                .Build().Findings);

    private static IEnumerable<string> MembersOfTimeline() =>
        TimelineOf("plain").Build().Output.GetTypeByMetadataName("Samples.T.Timeline")!.GetMembers().Select(member => member.Name);

    private static GeneratorHarness TimelineOf(string kind) => new GeneratorHarness()
        .With("t.timeline.yaml",
            $$$"""
            dateline: 1
            timeline: t
            events:
              {{{kind}}}:
                plural: {{{kind}}}
                fields:
                  number: count?
                  place: text?
                  answers: { type: {{{kind}}}, optional: yes, inverse: answered-by }
            rules:
              once:
                in: {{{kind}}}
                unique: number
              apart:
                in: {{{kind}}}
                no-overlap: [date]
                per: place
            """)
        .With("a.events.yaml", $"first:\n  kind: {kind}\n  date: 2020\n  number: 1\n");
}
