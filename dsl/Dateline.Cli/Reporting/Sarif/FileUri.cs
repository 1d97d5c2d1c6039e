namespace Dateline.Cli.Reporting.Sarif;

/// <summary>The address of a file (RFC 8089), or the path as a relative reference (RFC 3986) where it is not rooted.</summary>
internal static class FileUri
{
    /// <param name="path">In the form of this operating system.</param>
    public static string Of(string path)
    {
        string slashed = Slashed(Path.IsPathRooted(path) ? Path.GetFullPath(path) : path);
        string escaped = string.Join('/', slashed.Split('/').Select(Escaped));
        if (!Path.IsPathRooted(path))
            return escaped;
        return slashed.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped
            : slashed.StartsWith('/') ? "file://" + escaped
            : "file:///" + escaped;
    }

    private static string Slashed(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The colon behind the letter of a drive stays.</summary>
    private static string Escaped(string part) =>
        Path.DirectorySeparatorChar == '\\' && part.Length == 2 && part[1] == ':' ? part : Uri.EscapeDataString(part);
}
