using System.Text.RegularExpressions;
using Dateline.Language.Tests.Pages;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;

namespace Dateline.Fuzz.Inputs;

/// <summary>What is mutated: the examples of the pages, the cases, the samples, and what stands in them.</summary>
internal static partial class Seeds
{
    private const int LongestOfOneFile = 6_000;

    private static readonly string[] OtherDates =
    [
        "2021-10-06T14:30:00+02:00", "-0044-03-15", "Y-17000", "156X-12-25", "2001-21", "2020-21", "1984-06?/2004-08~", "../1985-04-12", "1985/", "2018-03..2018-05",
        "6 October 2021", "10/06/2021", "06.10.2021", "Oct. 6, 2021", "mid-2019", "43891", "1633478400", "c. 1900", "1990s", "Q3 2020", "spring 2018", "2021-W40", "۲۰۲۱-۱۰-۰۶", "двадцатый год", "?",
    ];

    private static readonly string[] OtherAddresses =
    [
        "https://example.org/a%20b?c=d#e", "www.example.org/cps", "htps://example.org", "https//example.org", "https://https://example.org", "doi:10.1000/182", "[a page](https://example.org)",
        "https://exаmple.org/", "https://[::1]:8080/", "file:///etc/hosts", "mailto:ann@example.org", "https://example.org/a b.pdf", "<https://example.org>, read on 2021-10-06",
    ];

    private static readonly string[] OtherConditions =
    [
        "people > 3 and (quota < 0.5 or not final)", "mission.sender in [nato, russia]", "mission.ceiling.on(2018-03) >= ceiling.to", "size(partners) == 2", "has(answers) and answers.date < date",
        "headline == \"x \\\" y\"", "ceiling.from - ceiling.to <= 10 * quota", "standing == open", "date in [2018-03, 2018-04]", "people => 3", "a ? b : c", "status != confirmed", "by in partners",
    ];

    private static readonly Lazy<IReadOnlyList<string>> AllProjects = new(() => [.. OfPages().Concat(OfFolders())]);
    private static readonly Lazy<IReadOnlyList<string>> AllFiles = new(() => [.. Projects.SelectMany(ProjectText.FilesOf).Select(file => file.Text).Where(text => text.Length <= LongestOfOneFile).Distinct(StringComparer.Ordinal)]);
    private static readonly Lazy<IReadOnlyList<string>> AllDates = new(() => [.. ValuesMatching(Date()).Concat(OtherDates)]);
    private static readonly Lazy<IReadOnlyList<string>> AllAddresses = new(() => [.. ValuesMatching(Address()).Concat(OtherAddresses)]);
    private static readonly Lazy<IReadOnlyList<string>> AllConditions = new(() => [.. ValuesMatching(Condition()).Concat(OtherConditions)]);

    /// <summary>Folders, each as one text (<see cref="ProjectText"/>), with a timeline.</summary>
    public static IReadOnlyList<string> Projects => AllProjects.Value;

    /// <summary>Single files.</summary>
    public static IReadOnlyList<string> Files => AllFiles.Value;

    public static IReadOnlyList<string> Dates => AllDates.Value;

    public static IReadOnlyList<string> Addresses => AllAddresses.Value;

    public static IReadOnlyList<string> Conditions => AllConditions.Value;

    private static IEnumerable<string> OfPages() => new[] { "diagnostics", "reference" }
        .SelectMany(folder => Sorted(Repository.PathTo("dsl", folder), "*.md"))
        .SelectMany(page => ExampleBlocks.In(File.ReadAllText(page)))
        .Select(block => ProjectText.Of(ExampleBlocks.FilesOf(block.Text).Select(file => (file.Path, file.Text))))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> OfFolders() => new[] { Repository.PathTo("tests", "cases"), Repository.PathTo("samples") }
        .SelectMany(Directory.EnumerateDirectories)
        .Order(StringComparer.Ordinal)
        .Select(folder => ProjectText.Of(Sorted(folder, "*.yaml").Where(TimelineFiles.IsRead).Select(path => (Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n")))));

    private static IEnumerable<string> Sorted(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);

    private static IEnumerable<string> ValuesMatching(Regex pattern) => Files
        .SelectMany(text => pattern.Matches(text).Select(match => match.Groups["value"].Value.Trim().Trim('\'')))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"(date|as-of|day|born|opened|min|max): (?<value>[^\[{\n#]*[0-9][^\n#]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"(url|link|archived): (?<value>[^\n]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"(check|where|requires): (?<value>[^\n#]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Condition();
}
