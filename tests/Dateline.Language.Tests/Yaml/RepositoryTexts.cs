using Dateline.Language.Tests.Pages;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Yaml;

/// <summary>Every YAML text of the repository: samples, cases, and the examples of the pages; whole, and with a slip of a hand in it.</summary>
internal static class RepositoryTexts
{
    private static readonly string[] Scraps =
    [
        " ", "  ", "\t", ":", ": ", "-", "- ", "\"", "'", "#", " #", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "\\", "\r", "...", "=", ";", ".", "//",
        "\u00a0", "\u200b", "\ufeff", "\u2028", "\0", "é", "💥", "–", "•", "：", "“", "->", "9", "x", "\n", "\n  ", "\n\n", "<<: ", "kind: ", "value: ",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Files().Concat(Examples()).Distinct(StringComparer.Ordinal)];

    /// <summary>A text with one line or one character lost, doubled, moved, added or exchanged.</summary>
    public static Gen<string> WithASlip { get; } =
        from text in Gen.Elements<string>(All)
        from kind in Gen.Choose(0, 8)
        from place in Gen.Choose(0, 1_000_000)
        from other in Gen.Choose(0, 1_000_000)
        from scrap in Gen.Elements(Scraps)
        select Slipped(text, kind, place, other, scrap);

    private static IEnumerable<string> Files() =>
        new[] { "samples", "tests", "dsl" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.yaml", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"));

    private static IEnumerable<string> Examples() =>
        new[] { "diagnostics", "reference" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo("dsl", folder), "*.md").Order(StringComparer.Ordinal))
            .SelectMany(path => ExampleBlocks.In(File.ReadAllText(path)))
            .SelectMany(block => ExampleBlocks.FilesOf(block.Text))
            .Select(file => file.Text);

    private static string Slipped(string text, int kind, int place, int other, string scrap)
    {
        var lines = text.Split('\n').ToList();
        int line = place % lines.Count;
        int at = other % (lines[line].Length + 1);
        switch (kind)
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, lines[line]);
                break;
            case 2:
                (lines[line], lines[other % lines.Count]) = (lines[other % lines.Count], lines[line]);
                break;
            case 3:
                lines[line] = new string(' ', (other % 4) + 1) + lines[line];
                break;
            case 4:
                lines[line] = lines[line][Math.Min(lines[line].TakeWhile(character => character == ' ').Count(), (other % 4) + 1)..];
                break;
            case 5 when line + 1 < lines.Count:
                lines[line] += lines[line + 1];
                lines.RemoveAt(line + 1);
                break;
            case 6 when at < lines[line].Length && !char.IsSurrogate(lines[line][at]):
                lines[line] = lines[line].Remove(at, 1);
                break;
            default:
                if (at == 0 || !char.IsHighSurrogate(lines[line][at - 1]))
                    lines[line] = lines[line].Insert(at, scrap);
                break;
        }

        return string.Join('\n', lines);
    }
}
