using Dateline.Language.Text;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Pipeline;

/// <summary>The files of a sample, or those that have one of every word of the language, with a few slips in them: a line lost, doubled or moved, a character lost, added or exchanged.</summary>
internal static class SlipsOfTheHand
{
    private static readonly SourceFile[] Sample = FilesOf(Repository.PathTo("samples", "RussiaNato"), "*.yaml");

    private static readonly SourceFile[] AllWords = [.. FilesOf(Repository.PathTo("tests", "cases", "all-words"), "*.yaml"), .. FilesOf(Repository.PathTo("tests", "cases", "all-words"), "statement.txt")];

    private static readonly string[] Scraps = [" ", "  ", "\t", ":", ": ", "-", "\"", "'", "#", "[", "{", "}", "&", "ü", "\ud83d\ude00", "\u00a0", "~", "9", "->"];

    public static Gen<SourceFile[]> Files { get; } = In(Sample, AllWords);

    /// <summary>Of the sample alone.</summary>
    public static Gen<SourceFile[]> OfSample { get; } = In(Sample);

    private static Gen<SourceFile[]> In(params SourceFile[][] folders) => Gen.Elements(folders).SelectMany(_ => Gen.Choose(0, 3).SelectMany(count => Slip.ArrayOf(count)), (SourceFile[] files, (int, int, int, string)[] slips) => With(files, slips));

    private static SourceFile[] FilesOf(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n")))];

    private static SourceFile[] With(SourceFile[] without, (int File, int Kind, int Place, string Scrap)[] slips)
    {
        SourceFile[] files = [.. without];
        foreach ((int file, int kind, int place, string scrap) in slips)
        {
            SourceFile old = files[file % files.Length];
            files[file % files.Length] = new SourceFile(old.Path, Slipped(old.Text, kind, place, scrap));
        }

        return files;
    }

    private static Gen<(int File, int Kind, int Place, string Scrap)> Slip =>
        from file in Gen.Choose(0, 1000)
        from kind in Gen.Choose(0, 5)
        from place in Gen.Choose(0, 1_000_000)
        from scrap in Gen.Elements(Scraps)
        select (file, kind, place, scrap);

    private static string Slipped(string text, int kind, int place, string scrap)
    {
        var lines = text.Split('\n').ToList();
        int line = place % lines.Count;
        int at = lines[line].Length == 0 ? 0 : place / 7 % lines[line].Length;
        switch (kind)
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, lines[line]);
                break;
            case 2:
                (lines[line], lines[place % 13 % lines.Count]) = (lines[place % 13 % lines.Count], lines[line]);
                break;
            case 3 when lines[line].Length > 0 && !char.IsSurrogate(lines[line][at]):
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
