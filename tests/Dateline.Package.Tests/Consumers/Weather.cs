namespace Dateline.Package.Tests.Consumers;

/// <summary>A small timeline that consumers compile.</summary>
internal static class Weather
{
    public const string Timeline = """
        dateline: 1
        timeline: weather

        choices:
          scale: [local, national]

        entities:
          town:
            doc: A place with a name.

        series:
          people:
            of: town
            type: count

        events:
          storm:
            fields:
              town: town
              gust: count?
              scale: scale?
          census:
            fields:
              town: town
              people: change of people

        """;

    public const string Events = """
        delft:
          kind: town
          name: Delft

        storm-of-may:
          kind: storm
          date: 2021-05-21
          town: delft
          gust: 95
          scale: national

        first-census:
          kind: census
          date: 2021-01-01
          town: delft
          people: 100 -> 110

        second-census:
          kind: census
          date: 2021-06-01
          town: delft
          people: 110 -> 120

        """;

    /// <summary>The second census does not go on where the first one ended.</summary>
    public static string Contradiction => Events.Replace("110 -> 120", "115 -> 120", StringComparison.Ordinal);

    /// <summary>Prints an entry and where it stands.</summary>
    /// <param name="ns">The namespace of the timeline.</param>
    public static string Program(string ns) => $"""
        using {ns};

        System.Console.WriteLine(Entries.StormOfMay.Town.Name + " " + Entries.StormOfMay.Origin);
        """;

    /// <summary>What <see cref="Program"/> prints.</summary>
    public static string PrintedFrom(string file) => $"Delft {file}(5,1)";
}
