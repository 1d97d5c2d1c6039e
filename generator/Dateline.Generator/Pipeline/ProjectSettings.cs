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
        new(ValueOf(options, "build_property.RootNamespace"), WithLastSlash(ValueOf(options, "build_property.ProjectDir")));

    /// <summary>What the property <c>DatelineAsOf</c> says. No clock is read in its place.</summary>
    public static BuildDate BuildDateOf(AnalyzerConfigOptions options) => BuildDate.Of(ValueOf(options, "build_property.DatelineAsOf"));

    /// <summary>Where the property <c>DatelineHelpLink</c> has the pages of the codes.</summary>
    public static HelpLink HelpLinkOf(AnalyzerConfigOptions options) => new(ValueOf(options, "build_property.DatelineHelpLink").Trim());

    /// <summary>A property that says nothing sensible, as a full sentence; empty where all do.</summary>
    public static string MisreadPropertyOf(AnalyzerConfigOptions options)
    {
        if (BuildDateOf(options) is { IsMisread: true } date)
            return $"Its property DatelineAsOf is {Words.Quoted(date.Text)}, and no day such as 2021-10-18.";
        if (HelpLinkOf(options) is { IsFit: false } help)
            return $"Its property DatelineHelpLink is {Words.Quoted(help.Pattern)}, and no address or full path with {{code}} in it.";
        return "";
    }

    /// <summary>A path from the folder of the project, with slashes; as it is where it lies elsewhere.</summary>
    public string RelativePathOf(string path) => RelativeTo(Folder, path);

    /// <summary>A path from a folder, with slashes; as it is where it lies elsewhere.</summary>
    public static string RelativeTo(string folder, string path)
    {
        string slashed = path.Replace('\\', '/');
        return folder.Length > 0 && slashed.StartsWith(folder, StringComparison.Ordinal) ? slashed.Substring(folder.Length) : slashed;
    }

    private static string ValueOf(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value : "";

    private static string WithLastSlash(string folder)
    {
        string slashed = folder.Replace('\\', '/');
        return slashed.Length == 0 || slashed.EndsWith("/", StringComparison.Ordinal) ? slashed : slashed + "/";
    }
}
