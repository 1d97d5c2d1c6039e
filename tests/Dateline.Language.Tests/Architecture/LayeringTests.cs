using Dateline.Testing;

namespace Dateline.Language.Tests.Architecture;

public class LayeringTests
{
    /// <summary>The stages in reading order: a stage may use those before it, never those behind it.</summary>
    private static readonly string[] Stages =
        ["Compatibility", "Collections", "Text", "Diagnostics", "Yaml", "Schema", "Binding", "Linking", "Series", "Sourcing", "Rules", "Workspace", "Editing"];

    private static readonly string Language = Repository.PathTo("dsl", "Dateline.Language");

    public static TheoryData<string> Existing => [.. Stages.Where(stage => Directory.Exists(Path.Combine(Language, stage)))];

    [Theory]
    [MemberData(nameof(Existing))]
    public void A_stage_uses_only_stages_before_it(string stage)
    {
        int position = Array.IndexOf(Stages, stage);
        var wrong = Directory.EnumerateFiles(Path.Combine(Language, stage), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => StagesUsedBy(file).Where(used => Array.IndexOf(Stages, used) > position).Select(used => $"{Path.GetFileName(file)} uses {used}"));

        Assert.Equal([], wrong);
    }

    [Fact]
    public void Every_folder_of_the_language_is_a_stage()
    {
        var folders = Directory.EnumerateDirectories(Language).Select(folder => Path.GetFileName(folder)!).Except(["bin", "obj", "build"]);

        Assert.Equal([], folders.Except(Stages));
    }

    [Fact]
    public void The_files_stay_small()
    {
        List<int> lengths = [.. new[] { "dsl", "generator" }
            .SelectMany(top => Directory.EnumerateFiles(Repository.PathTo(top), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => File.ReadLines(file).Count())
            .Order()];

        Assert.InRange(lengths[lengths.Count / 2], 1, 90);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, 260);
        Assert.InRange(lengths[^1], 1, 500);
    }

    private static IEnumerable<string> StagesUsedBy(string file)
    {
        const string Prefix = "Dateline.Language.";
        foreach (string line in File.ReadLines(file))
        {
            for (int at = line.IndexOf(Prefix, StringComparison.Ordinal); at >= 0; at = line.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
            {
                string rest = line[(at + Prefix.Length)..];
                string stage = new([.. rest.TakeWhile(char.IsLetter)]);
                if (Stages.Contains(stage))
                    yield return stage;
            }
        }
    }
}
