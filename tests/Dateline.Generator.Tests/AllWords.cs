using Dateline.Testing;

namespace Dateline.Generator.Tests;

/// <summary>A timeline that has one of every word of the language, as a project that builds.</summary>
internal static class AllWords
{
    private static readonly string Folder = Repository.PathTo("tests", "cases", "all-words");

    /// <summary>The case has one change that does not connect; here it does.</summary>
    public static GeneratorHarness Project { get; } = new()
    {
        Files =
        [
            .. new[] { "inquiry.timeline.yaml", "people.events.yaml", "1868.events.yaml", "statement.txt" }
                .Select(file => (file, File.ReadAllText(Path.Combine(Folder, file)).Replace("1868-08 -> 1869-01", "1868-07 -> 1869-01", StringComparison.Ordinal))),
        ],
    };
}
