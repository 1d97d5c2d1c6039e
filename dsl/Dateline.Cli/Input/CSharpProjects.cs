using Dateline.Emit.CSharp;
using Dateline.Files;
using Dateline.Language.Collections;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Input;

/// <summary>
/// The C# projects that compile the timelines of a folder, as far as their files say what a check has to know: the root
/// namespace. No build is run.
/// </summary>
internal static class CSharpProjects
{
    private const string Ending = ".csproj";
    private const string Element = "<RootNamespace>";

    /// <param name="files">Paths of files; the project of a timeline file lies in the nearest folder above it that has one.</param>
    public static CSharpTarget Of(IEnumerable<string> files)
    {
        var known = new Dictionary<string, CSharpProject?>(StringComparer.Ordinal);
        var folders = new List<CompiledFolder>();
        foreach (string folder in files.Where(TimelineFiles.IsTimeline).Select(path => Path.GetDirectoryName(path) ?? "").Distinct(StringComparer.Ordinal))
        {
            if (InOrAbove(Path.GetFullPath(folder.Length == 0 ? "." : folder), known) is { } project)
                folders.Add(new CompiledFolder(WithLastSlash(folder), project));
        }

        return new CSharpTarget(folders.ToEquatableArray());
    }

    private static CSharpProject? InOrAbove(string folder, Dictionary<string, CSharpProject?> known)
    {
        if (known.TryGetValue(folder, out CSharpProject? project))
            return project;
        project = In(folder) ?? (Path.GetDirectoryName(folder) is { } above ? InOrAbove(above, known) : null);
        known.Add(folder, project);
        return project;
    }

    /// <summary>Null where the folder has no project, or several: then nobody can say which compiles what.</summary>
    private static CSharpProject? In(string folder)
    {
        try
        {
            string[] projects = [.. Directory.EnumerateFiles(folder, "*" + Ending)];
            return projects is [var only] ? new CSharpProject(only, RootNamespaceOf(only), []) : null;
        }
        catch (Exception refused) when (FileReader.IsRefusal(refused))
        {
            return null;
        }
    }

    /// <summary>
    /// As the project says it; otherwise its name. What MSBuild would have to work out is not known. One element does not call for a
    /// reader of XML: it would make the program half as large again.
    /// </summary>
    private static string RootNamespaceOf(string project)
    {
        string text = WithoutComments(FileReader.ReadFollowing(project).File?.Text ?? "");
        int start = text.LastIndexOf(Element, StringComparison.Ordinal) + Element.Length;
        int end = start < Element.Length ? -1 : text.IndexOf('<', start);
        string said = end < 0 ? "" : text[start..end].Trim();
        return said.Length == 0 || said.Contains('$', StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(project).Replace(' ', '_') : said;
    }

    private static string WithoutComments(string text)
    {
        for (int start = text.IndexOf("<!--", StringComparison.Ordinal); start >= 0; start = text.IndexOf("<!--", start, StringComparison.Ordinal))
        {
            int end = text.IndexOf("-->", start, StringComparison.Ordinal);
            text = text.Remove(start, (end < 0 ? text.Length : end + 3) - start);
        }

        return text;
    }

    private static string WithLastSlash(string folder)
    {
        string slashed = folder.Replace('\\', '/');
        return slashed.Length == 0 || slashed.EndsWith('/') ? slashed : slashed + "/";
    }
}
