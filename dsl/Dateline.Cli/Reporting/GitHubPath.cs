namespace Dateline.Cli.Reporting;

/// <summary>A file as GitHub names it: from the root of the repository that a job has checked out, wherever in it the check was started.</summary>
internal static class GitHubPath
{
    private const string Root = "GITHUB_WORKSPACE";

    /// <summary>The path as it is where no root is named, and of a file outside it.</summary>
    public static string Of(string path)
    {
        if (Environment.GetEnvironmentVariable(Root) is { Length: > 0 } root && FromRoot(root, path) is { } fromRoot)
            path = fromRoot;
        return path.Replace('\\', '/');
    }

    private static string? FromRoot(string root, string path)
    {
        try
        {
            string inside = Path.GetRelativePath(root, path);
            return Path.IsPathRooted(inside) || inside == ".." || inside.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? null : inside;
        }
        catch (ArgumentException)
        {
            // A name that no path can have, such as one with a null character, is reported as it is.
            return null;
        }
    }
}
