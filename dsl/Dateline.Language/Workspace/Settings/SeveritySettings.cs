using System.Globalization;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Settings;

/// <summary>
/// How much findings weigh by the <c>.globalconfig</c> files of a project: <c>dotnet_diagnostic.DTL5005.severity = error</c>.
/// A build has the compiler read them; other hosts read them here, by the same rules.
/// </summary>
public sealed class SeveritySettings
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";
    private const string LevelKey = "global_level";

    /// <summary>The level of a file of this name that states none.</summary>
    private const int UsualLevel = 100;

    private readonly Dictionary<string, Setting> _settings = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="texts">The texts of the files, in any order.</param>
    public static SeveritySettings Of(IEnumerable<string> texts)
    {
        var settings = new SeveritySettings();
        foreach (string text in texts)
            settings.Merge(text);
        return settings;
    }

    /// <summary>The findings with their settled severities, without those that are to stay silent.</summary>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings) =>
        _settings.Count == 0 ? findings : [.. findings.Where(finding => !IsSilent(finding.Code)).Select(Weighed)];

    private bool IsSilent(string code) => ValueOf(code) is "none" or "silent";

    private Finding Weighed(Finding finding) => ValueOf(finding.Code) switch
    {
        "error" => finding with { Severity = Severity.Error },
        "warning" => finding with { Severity = Severity.Warning },
        "suggestion" => finding with { Severity = Severity.Hint },
        _ => finding,
    };

    private string ValueOf(string code) => _settings.TryGetValue(code, out Setting setting) && !setting.IsDisputed ? setting.Value : "";

    private void Merge(string text)
    {
        Dictionary<string, string> keys = GlobalKeysOf(text);
        int level = keys.TryGetValue(LevelKey, out string? stated) && int.TryParse(stated, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : UsualLevel;
        foreach (KeyValuePair<string, string> key in keys)
        {
            if (CodeOf(key.Key) is not string code)
                continue;
            bool isKnown = _settings.TryGetValue(code, out Setting other);
            if (!isKnown || other.Level < level)
                _settings[code] = new Setting(key.Value, level, IsDisputed: false);
            else if (other.Level == level)
                _settings[code] = other with { IsDisputed = true };
        }
    }

    private static string? CodeOf(string key) =>
        key.Length > Prefix.Length + Suffix.Length
        && key.StartsWith(Prefix, StringComparison.Ordinal) && key.EndsWith(Suffix, StringComparison.Ordinal)
            ? key.Substring(Prefix.Length, key.Length - Prefix.Length - Suffix.Length)
            : null;

    /// <summary>What stands before the first <c>[section]</c>, in small letters: a section is about other files. Of a key that stands twice the last counts.</summary>
    private static Dictionary<string, string> GlobalKeysOf(string text)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string written in text.Split('\n'))
        {
            int comment = written.IndexOfAny(['#', ';']);
            string line = (comment < 0 ? written : written.Substring(0, comment)).Trim();
            if (line.StartsWith("[", StringComparison.Ordinal))
                break;
            int separator = line.IndexOfAny(['=', ':']);
            if (separator > 0)
                keys[line.Substring(0, separator).Trim().ToLowerInvariant()] = line.Substring(separator + 1).Trim().ToLowerInvariant();
        }

        return keys;
    }

    /// <param name="IsDisputed">Two files of one level state it: then the compiler takes neither.</param>
    private readonly record struct Setting(string Value, int Level, bool IsDisputed);
}
