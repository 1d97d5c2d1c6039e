namespace Dateline.Language.Tests.Linking;

/// <summary>Names that lead somewhere, and yet cannot be meant as they stand.</summary>
public class ItemTests
{
    [Theory]
    [InlineData("sources: [home-world, home-world]", "DTL3112 home-world")]
    [InlineData("sources: [home-world, home-world, home-world]", "DTL3112 home-world")]
    [InlineData("partners: [nato, russia, nato]", "DTL3112 nato")]
    [InlineData("partners: { value: [nato, nato], why: said so }", "DTL3112 nato")]
    [InlineData("date: { value: 2018, sources: [home-world, home-world] }", "DTL3112 home-world")]
    [InlineData("also: [The Cut, The Cut]", "DTL3112 The Cut")]
    [InlineData("also: [The Cut, the cut]", "")]
    [InlineData("partners: [nato, russia]", "")]
    [InlineData("partners: [nowhere, nowhere]", "DTL3103 nowhere")]
    public void The_same_name_twice_in_one_list_is_one_warning_at_the_second(string field, string found)
    {
        string events = LinkingCase.Event("e", field);

        Assert.Equal(found, LinkingCase.Found(events));
        if (found.StartsWith("DTL3112", StringComparison.Ordinal))
            Assert.True(LinkingCase.Find(events)[0].Place.Span.Start > LinkingCase.Find(events)[0].Related[0].Place.Span.Start);
    }

    [Fact]
    public void A_long_list_is_searched_the_same()
    {
        string[] ids = [.. Enumerable.Range(1, 40).Select(number => $"n-{number}")];
        string entities = string.Concat(ids.Select(id => $"{id}: {{ kind: organization, name: {id} }}\n"));

        Assert.Equal("", LinkingCase.Found(entities + LinkingCase.Event("e", $"partners: [{string.Join(", ", ids)}]")));
        Assert.Equal("DTL3112 n-7", LinkingCase.Found(entities + LinkingCase.Event("e", $"partners: [{string.Join(", ", ids)}, n-7, n-7]")));
    }

    [Fact]
    public void A_default_that_names_one_twice_is_one_warning() =>
        Assert.Equal(
            "DTL3112 nato",
            LinkingCase.Found("file: { defaults: { partners: [nato, nato] } }\n" + LinkingCase.Event("e", "by: nato") + LinkingCase.Event("f", "by: nato")));

    [Theory]
    [InlineData("answers: e", "DTL3113 e")]
    [InlineData("answers: { value: f, says: { home-world: e }, why: the other is older }", "DTL3113 e")]
    [InlineData("after: e", "DTL3109 e")]
    [InlineData("answers: f", "")]
    public void An_event_does_not_refer_to_itself(string field, string found) =>
        Assert.Equal(found, LinkingCase.Found(LinkingCase.Event("e", field) + LinkingCase.Event("f", "by: nato", "sources: [home-world]")));

    [Fact]
    public void A_default_may_name_an_event_of_its_file() =>
        Assert.Equal("", LinkingCase.Found("file: { defaults: { answers: e } }\n" + LinkingCase.Event("e", "by: nato") + LinkingCase.Event("f", "by: nato")));

    [Fact]
    public void An_entity_may_stand_for_itself() =>
        Assert.Equal("", LinkingCase.Found("alliance: { kind: mission, name: A, host: nato }\nit: { kind: source, publisher: It, sources: [it, home-world] }\ne:\n  kind: cut\n  date: 2018\n  sources: [it]\n"));
}
