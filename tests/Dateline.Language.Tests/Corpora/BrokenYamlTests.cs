using System.Globalization;
using System.Text.Json;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Testing;
using Xunit.Abstractions;
using RealFiles = Dateline.Testing.Corpora;

namespace Dateline.Language.Tests.Corpora;

/// <summary>Files that editors broke: the first finding stands where the damage is, and its code tells the kind of damage.</summary>
public sealed class BrokenYamlTests(ITestOutputHelper output)
{
    private const double LeastAtPlace = 0.9;
    private const double LeastOfClass = 0.8;

    /// <summary>Which kind of damage a code is for; a code stands for one kind only.</summary>
    private static readonly Dictionary<string, string> ClassOfCode = new(StringComparer.Ordinal)
    {
        ["DTL1010"] = "invisible character (tab, zero-width space)",
        ["DTL1011"] = "invisible character (tab, zero-width space)",
        ["DTL1012"] = "invisible character (tab, zero-width space)",
        ["DTL1014"] = "invisible character (tab, zero-width space)",
        ["DTL1022"] = "YAML sigil in plain text (*name, &name, {{x}})",
        ["DTL1023"] = "YAML sigil in plain text (*name, &name, {{x}})",
        ["DTL1024"] = "YAML sigil in plain text (*name, &name, {{x}})",
        ["DTL1030"] = "colon+space inside unquoted prose",
        ["DTL1032"] = "YAML sigil in plain text (*name, &name, {{x}})",
        ["DTL1033"] = "YAML sigil in plain text (*name, &name, {{x}})",
        ["DTL1034"] = "quote opened/closed wrongly, quote inside quoted text",
        ["DTL1035"] = "quote opened/closed wrongly, quote inside quoted text",
        ["DTL1038"] = "quote opened/closed wrongly, quote inside quoted text",
        ["DTL1040"] = "indentation of list item or key",
        ["DTL1042"] = "key given both a scalar and a list",
        ["DTL1043"] = "indentation of list item or key",
        ["DTL1044"] = "list dash or parent key missing / indent",
        ["DTL1045"] = "continuation line not indented / stray line",
        ["DTL1046"] = "continuation line not indented / stray line",
        // A key or a hyphen that nothing parts from what follows is for YAML a text where none should stand.
        ["DTL1047"] = "continuation line not indented / stray line",
        ["DTL1048"] = "list dash or parent key missing / indent",
        ["DTL1052"] = "list dash or parent key missing / indent",
        ["DTL1054"] = "list dash or parent key missing / indent",
        ["DTL1092"] = "list dash or parent key missing / indent",
        ["DTL1093"] = "list dash or parent key missing / indent",
        ["DTL1094"] = "list dash or parent key missing / indent",
        ["DTL1095"] = "colon+space inside unquoted prose",
        ["DTL1096"] = "indentation of list item or key",
        ["DTL1097"] = "indentation of list item or key",
        ["DTL1098"] = "continuation line not indented / stray line",
        ["DTL1099"] = "list dash or parent key missing / indent",
    };

    [CorpusFact]
    public void The_first_finding_stands_at_the_damage_and_names_its_kind()
    {
        string folder = RealFiles.PathTo("broken-yaml");
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        int files = 0;
        int atPlace = 0;
        int ofClass = 0;
        foreach (JsonElement broken in index.RootElement.EnumerateArray())
        {
            files++;
            string id = broken.GetProperty("id").GetString()!;
            Finding? first = FirstFinding(folder, id);
            bool isAtPlace = first is not null && LinesOfDamage(folder, id, broken).Exists(line => Math.Abs(line - first.Place.LineNumber) <= 1);
            bool isOfClass = first is not null && ClassOfCode.GetValueOrDefault(first.Code) == broken.GetProperty("class").GetString();
            atPlace += isAtPlace ? 1 : 0;
            ofClass += isOfClass ? 1 : 0;
            output.WriteLine($"{(isAtPlace ? "at place" : "elsewhere")}, {(isOfClass ? "of its kind" : "of another kind")}: {id}, line {first?.Place.LineNumber}, {first?.Code}");
        }

        output.WriteLine($"{atPlace} of {files} at the place, {ofClass} of the kind");
        Assert.True(atPlace >= LeastAtPlace * files, $"{atPlace} of {files} at the place");
        Assert.True(ofClass >= LeastOfClass * files, $"{ofClass} of {files} of the kind");
    }

    [CorpusFact]
    public void Records_that_were_repaired_give_no_error_but_for_what_the_language_leaves_out()
    {
        // These files are lists of records with wrapped texts, tabs and anchors: good YAML that is no file of entries.
        string[] leftOut = ["DTL1002", "DTL1010", "DTL1011", "DTL1021", "DTL1022", "DTL1023", "DTL1025", "DTL1031", "DTL1046"];
        string folder = RealFiles.PathTo("fixed-errors");
        var wrong = new List<string>();
        foreach (string path in Directory.EnumerateFiles(folder, "*.after.*"))
        {
            foreach (Finding finding in YamlDocument.Read(new SourceFile(path, DataOf(path))).Findings)
            {
                if (finding.Severity == Severity.Error && !path.EndsWith(".json", StringComparison.Ordinal) && !leftOut.Contains(finding.Code))
                    wrong.Add($"{Path.GetFileName(path)}({finding.Place.LineNumber}) {finding.Code} {finding.Message}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>The text of a file; of a page of prose only the data before it, between two lines of hyphens.</summary>
    private static string DataOf(string path)
    {
        string text = File.ReadAllText(path);
        int end = path.EndsWith(".md", StringComparison.Ordinal) ? text.IndexOf("\n---", StringComparison.Ordinal) : -1;
        return end < 0 ? text : text[..(end + 1)];
    }

    private static Finding? FirstFinding(string folder, string id)
    {
        string path = Path.Combine(folder, id + ".before.yaml");
        return YamlDocument.Read(new SourceFile(path, File.ReadAllText(path))).Findings.FirstOrDefault();
    }

    /// <summary>Lines that a repair changed; where none is known, the line that the index gives.</summary>
    private static List<int> LinesOfDamage(string folder, string id, JsonElement broken)
    {
        string diff = Path.Combine(folder, id + ".fix.diff");
        if (File.Exists(diff))
            return ChangedLines(File.ReadAllLines(diff));
        string after = Path.Combine(folder, id + ".after.yaml");
        if (File.Exists(after))
            return DifferentLines(File.ReadAllLines(Path.Combine(folder, id + ".before.yaml")), File.ReadAllLines(after));
        return [broken.GetProperty("line").GetInt32() - broken.GetProperty("excerpt_first_line").GetInt32() + 1];
    }

    private static List<int> ChangedLines(string[] diff)
    {
        var lines = new List<int>();
        int line = 0;
        foreach (string text in diff)
        {
            if (text.StartsWith("@@", StringComparison.Ordinal))
                line = int.Parse(text.Split(' ')[1].TrimStart('-').Split(',')[0], CultureInfo.InvariantCulture);
            else if (text.StartsWith('-') && !text.StartsWith("---", StringComparison.Ordinal))
                lines.Add(line++);
            else if (text.StartsWith(' '))
                line++;
            else if (text.StartsWith('+') && line > 0)
                lines.Add(line);
        }

        return lines;
    }

    private static List<int> DifferentLines(string[] before, string[] after)
    {
        var kept = new HashSet<string>(after, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, before.Length).Where(index => !kept.Contains(before[index])).Select(index => index + 1)];
    }
}
