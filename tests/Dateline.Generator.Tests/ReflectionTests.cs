using System.Reflection;

namespace Dateline.Generator.Tests;

/// <summary>Test frameworks, mappers and binders look at records by reflection.</summary>
public class ReflectionTests
{
    private static readonly GeneratorHarness Extended = new GeneratorHarness()
        .With("city.timeline.yaml", """
            dateline: 1
            timeline: city
            entities:
              place: {}
              house: { is: place, floors: count, built: day?, owner: place, uses: list of text }
            events:
              meeting: { fields: { where: place } }
              council: { is: meeting, fields: { voters: count, about: { type: text, optional: yes } } }
            """)
        .With("all.events.yaml", """
            square: { kind: house, name: Square, floors: 1, owner: { unknown: nobody looked }, uses: [market] }
            hall: { kind: house, name: Hall, floors: 3, built: 1950-01-01, owner: hall }
            first-council: { kind: council, date: 2020, where: hall, voters: { unknown: nobody counted } }
            second-council: { kind: council, date: 2021, where: hall, voters: 7, about: a wall }
            """);

    [Fact]
    public void Each_property_of_a_type_has_one_name()
    {
        GeneratorHarness[] projects = [Extended, WholeLanguageTests.Project, Examples.Project, Examples.Sample("RussiaNato"), Examples.Sample("DiplomaticCaps")];

        Assert.Equal([], projects.SelectMany(project => project.Build().Load().GetExportedTypes()).SelectMany(AmbiguousIn));
    }

    [Fact]
    public void Two_records_of_the_same_values_are_equivalent_to_a_test_framework()
    {
        Type probe = Extended.With("""
            namespace Samples.City
            {
                /// <summary>Answers the test.</summary>
                public static class Probe
                {
                    /// <summary>An entry, one of the same values, one of others.</summary>
                    public static object[] Run() => [Entries.SecondCouncil, Entries.SecondCouncil with { }, Entries.SecondCouncil with { Voters = 8 }];
                }
            }
            """).Build().Load().GetType("Samples.City.Probe")!;
        object[] entries = (object[])probe.GetMethod("Run")!.Invoke(null, null)!;

        Assert.Equivalent(entries[0], entries[1], strict: true);
        Assert.ThrowsAny<Exception>(() => Assert.Equivalent(entries[0], entries[2]));
    }

    /// <summary>A variable of a base sees what all of them have, and the record its own.</summary>
    [Fact]
    public void What_stands_behind_a_value_is_asked_of_a_base_as_well() => Assert.Equal(
        "2020 Hall nobody counted nobody counted True",
        Extended.Run(
            """
            Event any = Entries.FirstCouncil;
            Meeting meeting = Entries.FirstCouncil;
            Entity entity = Entries.Hall;
            return $"{any.GetEvidence().Date.Value} {entity.GetEvidence().Name} {Entries.FirstCouncil.Evidence.Voters.Why} {Entries.FirstCouncil.GetEvidence().Voters.Why} {meeting.GetEvidence().Where.HasValue}";
            """, "Samples.City"));

    private static IEnumerable<string> AmbiguousIn(Type type) =>
        type.GetProperties().Select(property => property.Name).Distinct().Where(name => IsAmbiguous(type, name)).Select(name => $"{type.FullName}.{name}");

    private static bool IsAmbiguous(Type type, string name)
    {
        try
        {
            return type.GetProperty(name) is null;
        }
        catch (AmbiguousMatchException)
        {
            return true;
        }
    }
}
