using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;

namespace Dateline.Samples.Tests;

/// <summary>One slip on any line of the sample's events is one finding, and it stands on that line.</summary>
public class EveryPlaceTests
{
    private static readonly Dictionary<string, Func<string, string?>> Slips = new(StringComparer.Ordinal)
    {
        ["a field with a slip in its name"] = line => IsField(line) ? Insert(line, line.IndexOf(':'), "x") : null,
        ["a kind that is not declared"] = line => IsField(line, "kind") ? "  kind: celebration" : null,
        ["a source that is no entry"] = line => line.Contains("[home-world", StringComparison.Ordinal) ? line.Replace("[home-world", "[home-wrld", StringComparison.Ordinal) : null,
        ["a speaker who is no entry"] = line => line.Contains("- speaker: ", StringComparison.Ordinal) ? line + "-x" : null,
        ["a day that its month does not have"] = line => IsField(line, "date") && ValueStart(line) is { } start ? line[..start] + "2021-02-30" : null,
        ["no space behind a colon"] = line => !line.TrimStart().StartsWith('-') && ValueStart(line) is { } start ? line.Remove(start - 1, 1) : null,
        ["an anchor"] = line => ValueStart(line) is { } start ? Insert(line, start, "&here ") : null,
        ["a quote that is not closed"] = line => ValueStart(line) is { } start && line[start] is not ('[' or '"') ? Insert(line.Replace("\"", "", StringComparison.Ordinal), start, "\"") : null,
        ["one space too many"] = line => IsContent(line) ? " " + line : null,
        ["one space too few"] = line => IsContent(line) && line.StartsWith(' ') ? line[1..] : null,
        ["two spaces too many"] = line => IsContent(line) ? "  " + line : null,
        ["a tab for each two spaces"] = line => IsContent(line) && line.StartsWith(' ') ? new string('\t', Indent(line) / 2) + line.TrimStart() : null,
        ["no colon"] = line => IsContent(line) && line.IndexOf(':') is > 0 and int colon && (colon + 1 == line.Length || line[colon + 1] == ' ') ? line.Remove(colon, 1) : null,
        ["no space behind the colon of an item"] = line => line.TrimStart().StartsWith('-') && ValueStart(line) is { } start ? line.Remove(start - 1, 1) : null,
        ["no space behind a hyphen"] = line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? line.Remove(Indent(line) + 1, 1) : null,
        ["no hyphen"] = line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? line.Remove(Indent(line), 1).Insert(Indent(line), " ") : null,
        ["a text that holds a colon"] = line => IsText(line) && ValueStart(line) is { } start && line[start] != '"' ? line + ": so" : null,
    };

    /// <summary>A block of one line means the same in another column, and a name without its colon may be read as a text.</summary>
    private static readonly HashSet<string> MayMeanTheSame = ["one space too many", "one space too few", "two spaces too many", "a tab for each two spaces", "no colon"];

    /// <summary>
    /// At so many places a slip gives two findings: a name that stands nowhere else in its file could belong to the block
    /// above or to the one around it, and sources that slipped into another field are missed by a rule that counts them.
    /// </summary>
    private static readonly Dictionary<string, int> Ambiguous = new(StringComparer.Ordinal) { ["one space too few"] = 2, ["two spaces too many"] = 4 };

    public static TheoryData<string> Names { get; } = [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_on_any_line_is_one_finding_on_that_line(string slip)
    {
        var wrong = new List<string>();
        int places = 0;
        foreach (string name in SampleFiles.Unbroken.Names.Where(TimelineFiles.IsEvents))
        {
            string[] lines = SampleFiles.Unbroken[name].Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (Slips[slip](lines[i]) is not { } broken)
                    continue;
                places++;
                string[] changed = [.. lines];
                changed[i] = broken;
                IReadOnlyList<Finding> findings = SampleFiles.Unbroken.With(name, string.Join('\n', changed)).Check();
                wrong.AddRange(FirstSentence.TooLong(findings.Select(finding => (finding.Code, finding.Message))));
                if (findings.Count == 0 && MayMeanTheSame.Contains(slip))
                    continue;
                if (findings is not [{ } only] || only.Place.Path != name || only.Place.LineNumber != i + 1)
                    wrong.Add($"{name} line {i + 1}: {broken}\n{Printed.Lines(findings)}");
            }
        }

        Assert.NotEqual(0, places);
        Assert.True(wrong.Count <= Ambiguous.GetValueOrDefault(slip), $"{wrong.Count} of {places} places:\n{string.Join("\n\n", wrong)}");
    }

    private static bool IsContent(string line) => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#');

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static bool IsField(string line, string key = "") =>
        line.StartsWith("  " + key, StringComparison.Ordinal) && line[2] is >= 'a' and <= 'z' && (key.Length == 0 || line[2 + key.Length] == ':');

    private static bool IsText(string line) =>
        line.TrimStart().Split(':')[0] is "title" or "name" or "text" or "reported" or "note" or "why" or "unknown";

    /// <summary>Where the value of a field begins that stands on one line.</summary>
    private static int? ValueStart(string line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is > 0 and int colon && !line.TrimStart().StartsWith('#') ? colon + 2 : null;

    private static string Insert(string line, int at, string text) => line[..at] + text + line[at..];
}
