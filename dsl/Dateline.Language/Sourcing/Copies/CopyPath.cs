using Dateline.Language.Diagnostics;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>
/// The path of a copy: with slashes, from the folder of the timeline, and never out of it. It ends in <c>.txt</c>, by which every
/// host knows which files may be copies.
/// </summary>
public static class CopyPath
{
    public const string Ending = ".txt";

    /// <summary>Whether a file may be a copy, by its name.</summary>
    public static bool MayBe(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The names of files that a text of events may name as copies: a build hands over those and no other text files. It names
    /// too many rather than too few.
    /// </summary>
    public static bool IsNamedIn(string events, string fileName) =>
        MayNameCopies(events) && events.IndexOf(fileName, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether any of these texts of events may name a file as its copy.</summary>
    /// <param name="path">With slashes, or as the disk writes it.</param>
    public static bool IsNamedInAny(IReadOnlyList<string> events, string path)
    {
        string name = Path.GetFileName(path);
        return events.Any(text => IsNamedIn(text, name));
    }

    /// <summary>Whether a text of events may name copies at all.</summary>
    public static bool MayNameCopies(string events) => events.Contains("copy");

    /// <summary>Why a path may not be the path of a copy, as a sentence; null where it may.</summary>
    /// <param name="meant">The path as it is written right; null where nobody knows.</param>
    internal static string? FaultOf(string path, out string? meant)
    {
        meant = null;
        string slashed = path.Replace('\\', '/');
        bool isAddress = path.Contains("://");
        bool isAbsolute = slashed.StartsWith("/", StringComparison.Ordinal) || (slashed.Length > 1 && slashed[1] == ':');
        if (isAddress)
            return "This is a web address, and a copy is a file of this project. Save the text as a file, and put the address under \"url\" or \"archive\".";
        if (isAbsolute)
            return "This path begins at the root of a disk, so it means nothing elsewhere. Write it from the folder of the timeline file.";
        string[] steps = slashed.Split('/');
        if (Array.IndexOf(steps, "..") >= 0)
            return "This path leads out of a folder with \"..\". Put the copy below the folder of the timeline file, and write its path from there.";
        string tidy = string.Join("/", steps.Where(step => step is not ("." or "")));
        if (!MayBe(tidy) || tidy.Length == Ending.Length)
            return "A copy is a plain text file, and its name ends in .txt.";
        if (tidy == path)
            return null;
        meant = tidy;
        return path.Contains('\\') ? $"Write the path with slashes: {Words.Shortened(tidy, 80)}." : $"Write the path without empty steps: {Words.Shortened(tidy, 80)}.";
    }
}
