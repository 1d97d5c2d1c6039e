using System.Text.RegularExpressions;

namespace Dateline.Cli.Explaining;

/// <summary>Where the reference, which travels inside the program, tells of a word.</summary>
internal static partial class ReferenceSections
{
    private const int Most = 4;

    private static readonly string[] Files = ["events-file.md", "timeline-file.md", "rules.md"];

    /// <summary>What the tables of the reference say of the word, and the sections that are named for it or name it, those named for it first.</summary>
    public static (string? Meaning, IReadOnlyList<string> Sections) Of(string word)
    {
        string? meaning = null;
        var named = new List<string>();
        var naming = new List<string>();
        foreach (string file in Files)
        {
            string heading = "";
            foreach (string line in LinesOf(file))
            {
                if (line.StartsWith('#'))
                {
                    heading = line.TrimStart('#').Trim();
                    if (PlainWords.Use(heading, word))
                        Add(named, file, heading);
                    continue;
                }

                meaning ??= MeaningIn(line, word);
                if (heading.Length > 0 && (PlainWords.Name(line, word) || line.StartsWith("**", StringComparison.Ordinal) && PlainWords.Use(line.Split("**")[1], word)))
                    Add(naming, file, heading);
            }
        }

        return (meaning, [.. named.Concat(naming).Distinct().Take(Most)]);
    }

    private static void Add(List<string> sections, string file, string heading) => sections.Add($"{heading.Replace("`", "", StringComparison.Ordinal)} ({file})");

    /// <summary>A row of a table that begins with the word; null for any other line.</summary>
    private static string? MeaningIn(string line, string word)
    {
        string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
        bool isRow = cells.Length > 3 && cells[0].Length == 0 && (cells[1] == $"`{word}`" || cells[1].StartsWith($"`{word}`,", StringComparison.Ordinal) || cells[1].StartsWith($"`{word} ", StringComparison.Ordinal));
        return isRow && cells.Skip(2).Where(cell => cell.Length > 0 && cell != "required").MaxBy(cell => cell.Length) is { } meaning ? Spoken(meaning) : null;
    }

    /// <summary>Without the marks of Markdown; where a page leads on is said by the sections.</summary>
    private static string Spoken(string cell) => Link().Replace(LeadingOn().Replace(cell, ""), "${text}").Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(, see|:) \[below\]\([^()]*\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingOn();

    [GeneratedRegex(@"\[(?<text>[^\[\]]*)\]\([^()]*\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    /// <summary>Without the examples.</summary>
    private static IEnumerable<string> LinesOf(string file)
    {
        using Stream? page = typeof(ReferenceSections).Assembly.GetManifestResourceStream($"reference/{file}");
        if (page is null)
            yield break;
        using var reader = new StreamReader(page);
        bool isExample = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isExample = !isExample;
            else if (!isExample)
                yield return line;
        }
    }
}
