using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dateline.Generator.Pipeline;

/// <summary>What generated code depends on besides the files.</summary>
/// <param name="RootNamespace">May be empty.</param>
/// <param name="Folder">Of the project, with slashes and a last one; empty where the host does not say.</param>
public sealed record ProjectSettings(string RootNamespace, string Folder)
{
    public static ProjectSettings Of(AnalyzerConfigOptions options) =>
        new(
            WholeValueOf(options, "build_property.DatelineRootNamespace", "build_property.RootNamespace"),
            WithLastSlash(WholeValueOf(options, "build_property.DatelineProjectDir", "build_property.ProjectDir")));

    /// <summary>What the property <c>DatelineAsOf</c> says. No clock is read in its place.</summary>
    public static BuildDate BuildDateOf(AnalyzerConfigOptions options) => BuildDate.Of(ValueOf(options, "build_property.DatelineAsOf"));

    /// <summary>Where the property <c>DatelineHelpLink</c> has the pages of the codes.</summary>
    public static HelpLink HelpLinkOf(AnalyzerConfigOptions options) =>
        new(WholeValueOf(options, "build_property.DatelineHelpPages", "build_property.DatelineHelpLink").Trim());

    /// <summary>A property that says nothing sensible, as a full sentence; empty where all do.</summary>
    public static string MisreadPropertyOf(AnalyzerConfigOptions options)
    {
        if (BuildDateOf(options) is { IsMisread: true } date)
            return $"Its property DatelineAsOf is {Words.Quoted(date.Text)}, and no day such as 2021-10-18.";
        if (HelpLinkOf(options) is { IsFit: false } help)
            return $"Its property DatelineHelpLink is {Words.Quoted(help.Pattern)}, and no address or full path with {{code}} in it.";
        return "";
    }

    /// <summary>A path from the folder of the project, with slashes.</summary>
    public string RelativePathOf(string path) => RelativeTo(Folder, path);

    /// <summary>
    /// A path from a folder, with slashes: <c>../data/2021.events.yaml</c> where it lies beside it. Where the two have no folder in
    /// common, its name alone: no folder of the machine is compiled in. As it is where the folder is unknown.
    /// </summary>
    /// <param name="folder">With slashes and a last one; empty where it is unknown.</param>
    public static string RelativeTo(string folder, string path)
    {
        string slashed = path.Replace('\\', '/');
        if (folder.Length == 0 || slashed.StartsWith(folder, StringComparison.Ordinal))
            return slashed.Substring(folder.Length);
        int common = LengthOfCommonFolders(folder, slashed);
        int root = slashed.IndexOf('/') + 1;
        return common <= root
            ? slashed.Substring(slashed.LastIndexOf('/') + 1)
            : string.Concat(folder.Skip(common).Where(letter => letter == '/').Select(_ => "../")) + slashed.Substring(common);
    }

    private static int LengthOfCommonFolders(string left, string right)
    {
        int common = 0;
        for (int i = 0; i < left.Length && i < right.Length && left[i] == right[i]; i++)
        {
            if (left[i] == '/')
                common = i + 1;
        }

        return common;
    }

    /// <summary>The compiler's file of properties ends a value at <c>#</c> and <c>;</c>: the build hands over a second one in escapes.</summary>
    /// <param name="plain">Where only the host knows the project, without the targets of the package.</param>
    private static string WholeValueOf(AnalyzerConfigOptions options, string escaped, string plain) =>
        options.TryGetValue(escaped, out string? value) ? Uri.UnescapeDataString(value) : ValueOf(options, plain);

    private static string ValueOf(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value : "";

    private static string WithLastSlash(string folder)
    {
        string slashed = folder.Replace('\\', '/');
        return slashed.Length == 0 || slashed.EndsWith("/", StringComparison.Ordinal) ? slashed : slashed + "/";
    }
}
