using System.Globalization;

namespace Dateline.Emit.CSharp.Writing;

/// <summary>
/// Keeps the names of generated files apart. C# tells <c>Playoff</c> from <c>PlayOff</c>, Roslyn's list of generated files
/// does not, and it takes all files of a project or none.
/// </summary>
internal static class HintNames
{
    private const string Suffix = ".g.cs";

    /// <param name="files">Where two have one name, the first keeps it.</param>
    /// <param name="taken">The names of other files of the timeline.</param>
    public static IReadOnlyList<GeneratedFile> Apart(IReadOnlyList<GeneratedFile> files, IEnumerable<string> taken)
    {
        var names = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(file => names.Add(file.HintName) ? file : file with { HintName = NextOf(file.HintName, names) })];
    }

    private static string NextOf(string name, HashSet<string> names)
    {
        string stem = name.Substring(0, name.Length - Suffix.Length);
        int number = 2;
        while (!names.Add(Numbered(stem, number)))
            number++;
        return Numbered(stem, number);
    }

    private static string Numbered(string stem, int number) => $"{stem}.{number.ToString(CultureInfo.InvariantCulture)}{Suffix}";
}
