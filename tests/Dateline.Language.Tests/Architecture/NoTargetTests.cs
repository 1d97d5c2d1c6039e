using Dateline.Testing;

namespace Dateline.Language.Tests.Architecture;

/// <summary>The language knows nothing that timelines are compiled to: no names of it, and no words about it.</summary>
public class NoTargetTests
{
    /// <summary>A word of advice to whoever writes what only a program can ask.</summary>
    private const string SpeaksOfPrograms = "ForeignSpellings.cs";

    [Fact]
    public void No_stage_names_CSharp()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.PathTo("dsl", "Dateline.Language"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
        Assert.InRange(files.Length, 300, 2_000);

        IEnumerable<string> wrong = files.Where(file => Path.GetFileName(file) != SpeaksOfPrograms).SelectMany(file => File.ReadLines(file).Where(NamesTarget).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));
        Assert.Equal([], wrong);
    }

    private static bool NamesTarget(string line) =>
        new[] { "CSharp", "C#", "PascalCase", "Dateline.Emit", "global::" }.Any(name => line.Contains(name, StringComparison.Ordinal));
}
