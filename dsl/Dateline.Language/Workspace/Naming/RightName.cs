using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Naming;

/// <summary>The name that a file should have to be read.</summary>
internal static class RightName
{
    private const string Unknown = "NAME";
    private const int MostTries = 100;

    /// <param name="suffix">Of an events file or of a timeline file.</param>
    /// <param name="isTaken">Whether another file has a path.</param>
    public static string Of(LikelyFile file, string suffix, Func<string, bool> isTaken)
    {
        string folder = file.Path.Substring(0, file.Path.Length - Words.FileName(file.Path).Length);
        string stem = file.Stem.Length > 0 ? file.Stem : file.Mark;
        if (stem.Length == 0)
            return Unknown + suffix;
        foreach (string name in Candidates(stem, file.Mark))
        {
            if (!isTaken(folder + name + suffix))
                return name + suffix;
        }

        return Unknown + suffix;
    }

    private static IEnumerable<string> Candidates(string stem, string mark)
    {
        yield return stem;
        if (mark.Length > 0 && mark != stem)
            yield return $"{stem}-{mark}";
        for (int number = 2; number < MostTries; number++)
            yield return $"{stem}-{Words.Number(number)}";
    }
}
