using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Files;

/// <summary>
/// Files of YAML that evidently belong to another program: by a name that the program asks for and nobody else would choose,
/// or by what only its files have at the left edge. A file with entries of the timeline in it is never one of them.
/// </summary>
public static class OtherPrograms
{
    private static readonly HashSet<string> Names = new(
        [
            "analysis_options", "antora-playbook", "appveyor", "asyncapi", "azure-pipelines", "bitbucket-pipelines", "buf", "buf.gen", "buf.work", "buildspec",
            "chart", "cloudbuild", "codecov", "compose", "conda", "crowdin", "dbt_project", "dependabot", "docfx", "docker-compose", "docker-stack",
            "golangci", "goreleaser", "helmfile", "kustomization", "lefthook", "mkdocs", "openapi", "pnpm-lock", "pnpm-workspace", "podman-compose", "pubspec",
            "redocly", "renovate", "serverless", "skaffold", "snapcraft", "sqlc", "swagger", "taskfile", "travis", "turbo", "wercker",
            "_bookdown", "_config", "_output", "_quarto", "_site", "_toc",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Of each group every key stands at the left edge. A key with a capital letter or an underscore is no id.</summary>
    private static readonly string[][] Keys =
    [
        ["apiVersion"], ["openapi"], ["swagger"], ["asyncapi"], ["$schema"], ["AWSTemplateFormatVersion"], ["site_name"], ["lockfileVersion"], ["scrape_configs"],
        ["services", "version"], ["services", "volumes"], ["services", "networks"], ["on", "jobs"], ["workflows", "jobs"], ["jobs", "trigger"], ["steps", "trigger"],
        ["steps", "pool"], ["pipelines", "image"], ["stages", "variables"], ["runs", "inputs"], ["channels", "dependencies"], ["phases", "version"], ["tasks", "version"],
        ["- hosts"], ["- job_name"],
    ];

    private static readonly string[] FirstLines = ["# yaml-language-server:", "%TAG ", "%YAML ", "# Source: "];

    /// <param name="look">What the beginning of the file shows.</param>
    public static bool Own(string path, FileLook look) =>
        IsNameOf(path)
        || Array.Exists(FirstLines, start => look.FirstLine.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Keys, keys => Array.TrueForAll(keys, key => look.Keys.Contains(key)));

    /// <summary><c>docker-compose.yml</c>, and <c>docker-compose.override.yml</c>: variants stand behind a full stop or a hyphen.</summary>
    private static bool IsNameOf(string path)
    {
        string name = Words.FileName(path);
        string stem = name.Substring(0, Math.Max(0, name.LastIndexOf('.')));
        if (stem.EndsWith(".gitlab-ci", StringComparison.OrdinalIgnoreCase))
            return true;
        for (int end = stem.Length; end > 0; end = stem.LastIndexOfAny(['.', '-'], end - 1))
        {
            if (Names.Contains(stem.Substring(0, end)))
                return true;
        }

        return false;
    }
}
