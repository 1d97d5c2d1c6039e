using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Naming;

internal enum EndingKind
{
    Yaml,

    /// <summary>A slip: <c>.yalm</c>.</summary>
    NearlyYaml,

    Other,
}

/// <summary>The end of a file's name, and what programs and people put behind it.</summary>
/// <param name="Rest">What stands before the ending.</param>
/// <param name="Mark">What tells a copy from its original, in kebab-case.</param>
/// <param name="Original">The name of the file that this is a backup of; empty where it is none.</param>
internal sealed record NameEnding(EndingKind Kind, string Rest, string Mark, string Original)
{
    /// <summary>No name has more of them than this.</summary>
    private const int MostLayers = 4;

    private static readonly string[] Yaml = [".yaml", ".yml"];

    /// <summary>What programs call the file as it was before.</summary>
    private static readonly string[] Backups = ["~", ".bak", ".backup", ".orig", ".original", ".old", ".save", ".sav", ".tmp", ".temp", ".swp", ".swo", ".rej", ".part"];

    /// <summary>What programs for texts put behind the name that was typed.</summary>
    private static readonly string[] Texts = [".txt", ".text", ".rtf", ".doc", ".docx", ".odt", ".htm", ".html", ".md"];

    /// <summary>What stands beside a file and says something about it.</summary>
    private static readonly string[] Beside = [".license", ".md5", ".sha1", ".sha256", ".sha512", ".sig", ".asc", ".lock", ".meta", ".diff", ".patch"];

    /// <summary>One letter from YAML, and something else.</summary>
    private static readonly string[] NoSlips = [".xml", ".eml"];

    public bool IsBackup => Original.Length > 0;

    public static NameEnding Of(string name)
    {
        if (WithoutOneOf(name, Beside) is not null)
            return new NameEnding(EndingKind.Other, "", "", "");
        string rest = name.TrimEnd(' ', '.');
        string mark = "";
        bool isBackup = false;
        for (int layer = 0; layer < MostLayers && WithoutOneOf(rest, Yaml) is null; layer++)
        {
            if (WithoutOneOf(rest, Backups) is { } original)
                (rest, isBackup) = (original, true);
            else if (WithoutOneOf(rest, Texts) is { } typed)
                rest = typed;
            else if (CopyMark.At(rest) is { } copy)
                (rest, mark) = (copy.Rest, copy.Mark);
            else if (rest.LastIndexOf('.') is > 0 and int dot && IsDatelines(rest.Substring(0, dot)))
                rest = rest.Substring(0, dot);
            else
                break;
            rest = rest.TrimEnd(' ', '.');
        }

        string backupOf = isBackup ? rest : "";
        if (WithoutOneOf(rest, Yaml) is not { } stem)
        {
            int last = rest.LastIndexOf('.');
            bool isSlip = last > 0 && WithoutOneOf(rest, NoSlips) is null && NearestName.Of(rest.Substring(last + 1).ToLowerInvariant(), ["yaml", "yml"]) is not null;
            return isSlip
                ? new NameEnding(EndingKind.NearlyYaml, rest.Substring(0, last), mark, backupOf)
                : new NameEnding(EndingKind.Other, rest, mark, backupOf);
        }

        while (WithoutOneOf(stem, Yaml) is { } inner)
            stem = inner;
        return new NameEnding(EndingKind.Yaml, stem.TrimEnd(' ', '.'), mark, backupOf);
    }

    private static bool IsDatelines(string name) => TimelineFiles.IsEvents(name) || TimelineFiles.IsTimeline(name);

    private static string? WithoutOneOf(string name, string[] endings)
    {
        string? ending = Array.Find(endings, ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return ending is null ? null : name.Substring(0, name.Length - ending.Length);
    }
}
