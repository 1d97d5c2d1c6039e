using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.Language.Tests.Corpora;

/// <summary>
/// What is still to be said of a repaired record, because the repair was made for another fault, or because the
/// collection writes something in a form that this language refuses. It is read without this language: texts are
/// compared as texts.
/// </summary>
internal static partial class RemainingFaults
{
    /// <summary>Dates that follow each other; names by which one collection knows the same date stand together.</summary>
    private static readonly string[][][] Orders =
    [
        [["release", "release-date"], ["support", "eoas"], ["eol"], ["extended-support", "eoes"]],
        [["release", "release-date"], ["latest-release-date", "latest-date"]],
        [["release", "release-date"], ["lts"]],
        [["date-open"], ["date-close"]],
        [["abstract-deadline"], ["deadline"], ["start"], ["end"]],
    ];

    private static readonly HashSet<string> Dates = [.. Orders.SelectMany(order => order.SelectMany(names => names))];

    /// <summary>Lines of entries, from 1, with what is to be said of them.</summary>
    public static IReadOnlyDictionary<int, string> In(string entries)
    {
        var faults = new Dictionary<int, string>();
        var fields = new Dictionary<string, (int Line, string Value)>(StringComparer.Ordinal);
        string[] lines = entries.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (IsHead(lines[i]))
            {
                fields.Clear();
                if (!Id().IsMatch(lines[i]))
                    faults[i + 1] = "an id of other letters than those of ids here";
            }

            Match field = Field().Match(lines[i]);
            if (FaultOfForm(lines[i], field) is { } fault)
                faults[i + 1] = fault;
            if (field.Success)
                fields[field.Groups["key"].Value] = (i + 1, field.Groups["value"].Value);
            bool endsEntry = i + 1 == lines.Length || IsHead(lines[i + 1]);
            if (endsEntry)
                AddContradictions(faults, fields);
        }

        return faults;
    }

    private static bool IsHead(string line) => line.Length > 0 && line[0] != ' ';

    private static string? FaultOfForm(string line, Match field)
    {
        string value = field.Groups["value"].Value.Trim();
        if (line.Contains('\t', StringComparison.Ordinal))
            return "a tab";
        if (!field.Success)
            return line.StartsWith("   ", StringComparison.Ordinal) && line.TrimStart()[0] is not ('-' or '#') ? "a text runs on into this line" : null;
        if (value is "" or "null")
            return "nothing is said";
        if (value is "TBA" or "TBD")
            return "a word for what is not known yet";
        if (HiddenText().IsMatch(line))
            return "a # without a blank behind it may be text or a comment";
        if (value[0] == '[')
            return "a list, where other records have a text";
        if (!Dates.Contains(field.Groups["key"].Value) || IsDay(value))
            return null;
        return TimeWithoutSeconds().IsMatch(value) ? "EDTF has no time of day without seconds" : $"\"{value}\" is no day";
    }

    private static void AddContradictions(Dictionary<int, string> faults, Dictionary<string, (int Line, string Value)> fields)
    {
        foreach (string[][] order in Orders)
        {
            (int Line, string Value)[][] days = [.. order.Select(names => names.Where(fields.ContainsKey).Select(name => fields[name]).Where(field => IsDay(field.Value)).ToArray())];
            for (int i = 0; i < days.Length; i++)
            {
                foreach ((int line, string later) in days[i])
                {
                    foreach ((int lineBefore, string earlier) in days.Take(i).SelectMany(day => day).Where(day => string.CompareOrdinal(later, day.Value) < 0))
                        faults[line] = faults[lineBefore] = $"{later} is before {earlier}";
                }
            }
        }

        if (fields.TryGetValue("date", out (int Line, string Value) words))
            AddWords(faults, fields, words);
    }

    /// <summary>The days of a conference in words name its year, the year of its end, and the day on which it starts.</summary>
    private static void AddWords(Dictionary<int, string> faults, Dictionary<string, (int Line, string Value)> fields, (int Line, string Value) words)
    {
        foreach (string name in new[] { "year", "end" })
        {
            if (fields.TryGetValue(name, out (int Line, string Value) other) && FourDigits().IsMatch(words.Value) && !words.Value.Contains(other.Value.Split('-')[0], StringComparison.Ordinal))
                faults[words.Line] = faults[other.Line] = $"\"{words.Value}\" does not name the year of {other.Value}";
        }

        if (!fields.TryGetValue("start", out (int Line, string Value) start) || !DateTime.TryParse(start.Value, CultureInfo.InvariantCulture, out DateTime day))
            return;
        bool names = words.Value.Contains(day.ToString("MMM", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase)
            && words.Value.Contains(day.ToString("%d", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (!names)
            faults[words.Line] = faults[start.Line] = $"\"{words.Value}\" does not name {start.Value}";
    }

    private static bool IsDay(string value) => DateTime.TryParseExact(
        value, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex("^  (?<key>[a-z-]+):( +(?<quote>[\"']?)(?<value>(?!#).*?)\\k<quote>)? *( #.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();

    [GeneratedRegex("^\"?[a-z][a-z0-9]*(-[a-z0-9]+)*\"?:( |$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex("[^\"' ] +#[^ ]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenText();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeWithoutSeconds();

    [GeneratedRegex("[0-9]{4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FourDigits();
}
