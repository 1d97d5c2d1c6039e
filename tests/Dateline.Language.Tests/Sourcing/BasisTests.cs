namespace Dateline.Language.Tests.Sourcing;

/// <summary>Sources that rest on others.</summary>
public class BasisTests
{
    private static readonly SourcingCase Case = new("dateline: 1\ntimeline: t\nevents:\n  remark: {}\n", "first: { kind: remark, date: 2020 }\n");

    [Theory]
    [InlineData("a: { kind: source, based-on: b }\nb: { kind: source }\n", "")]
    [InlineData("a: { kind: source, based-on: [b, c] }\nb: { kind: source, based-on: c }\nc: { kind: source }\n", "")]
    [InlineData("a: { kind: source, based-on: a }\n", "DTL5020 a")]
    [InlineData("a: { kind: source, based-on: b }\nb: { kind: source, based-on: a }\n", "DTL5020 a")]
    [InlineData("a: { kind: source, based-on: b }\nb: { kind: source, based-on: c }\nc: { kind: source, based-on: b }\n", "DTL5020 b")]
    [InlineData("a: { kind: source, based-on: [b, c] }\nb: { kind: source, based-on: a }\nc: { kind: source, based-on: a }\n", "DTL5020 a, DTL5020 a")]
    [InlineData("a: { kind: source, based-on: x }\n", "DTL3104 x")]
    [InlineData("a: { kind: source, based-on: first }\n", "DTL3107 first")]
    [InlineData("a: { kind: source, based-on: [b, b] }\nb: { kind: source }\n", "DTL3112 b")]
    public void No_source_is_based_on_itself(string sources, string found) =>
        Assert.Equal(found, string.Join(", ", Case.Found(sources + "e: { kind: remark, date: 2021, sources: [a] }\n").Split(", ").Where(one => !one.StartsWith("DTL5005", StringComparison.Ordinal))));

    /// <summary>Whoever is first, and however long the chain is.</summary>
    [Fact]
    public void A_long_chain_is_followed()
    {
        string chain = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"s{i}: {{ kind: source, based-on: s{i + 1} }}\n"));
        const string End = "e: { kind: remark, date: 2021, sources: [s0] }\n";
        Assert.Empty(Case.Find(chain + "s20000: { kind: source }\n" + End));
        Assert.Equal("DTL5020", Assert.Single(Case.Find(chain + "s20000: { kind: source, based-on: s0 }\n" + End)).Code);
    }
}
