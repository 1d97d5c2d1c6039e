using System.Text.RegularExpressions;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Samples.Tests;

/// <summary>Whether <c>coverage.md</c> names what is there, and all of it.</summary>
public partial class CoverageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SampleFiles.Folder, "coverage.md"));

    private static readonly Dictionary<string, BoundEntry> Entries = ReadEntries();

    [GeneratedRegex(@"^\| (?<number>[HR]?\d+) \|.*\| (?<names>[^|]*)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [Fact]
    public void Every_entry_and_field_that_it_names_is_there()
    {
        string[] missing = [.. NamesIn(Page).Where(name => !IsThere(name))];

        Assert.Empty(missing);
    }

    [Fact]
    public void No_entry_is_left_out_of_the_paragraphs()
    {
        HashSet<string> covered = [.. ParagraphRows().SelectMany(row => NamesIn(row.Groups["names"].Value)).Select(IdOf)];

        Assert.Empty(Entries.Keys.Except(covered));
    }

    [Fact]
    public void Every_paragraph_stands_in_order_and_carries_something_or_says_why_not()
    {
        string[] numbers = [.. ParagraphRows().Select(row => row.Groups["number"].Value)];
        IEnumerable<string> expected = Enumerable.Range(1, 26).Select(n => $"H{n}").Concat(Enumerable.Range(1, 14).Select(n => $"R{n}"));

        Assert.Equal(expected, numbers);
        Assert.All(ParagraphRows(), row => Assert.NotEqual(
            NamesIn(row.Groups["names"].Value).Any(),
            row.Value.Contains("| no fact: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_difference_names_what_records_it()
    {
        Match[] rows = [.. Rows().Where(row => char.IsAsciiDigit(row.Groups["number"].Value[0]))];

        Assert.Equal(Enumerable.Range(1, rows.Length).Select(n => $"{n}"), rows.Select(row => row.Groups["number"].Value));
        Assert.All(rows, row => Assert.NotEmpty(NamesIn(row.Groups["names"].Value)));
    }

    private static IEnumerable<Match> Rows() => Row().Matches(Page.ReplaceLineEndings("\n"));

    private static IEnumerable<Match> ParagraphRows() => Rows().Where(row => char.IsAsciiLetter(row.Groups["number"].Value[0]));

    private static IEnumerable<string> NamesIn(string text) => Name().Matches(text).Select(match => match.Groups["name"].Value);

    private static string IdOf(string name) => name.Split('.')[0];

    private static bool IsThere(string name) =>
        Entries.TryGetValue(IdOf(name), out BoundEntry? entry)
        && (!name.Contains('.') || entry.Find(name.Split('.')[1]) is not null);

    private static Dictionary<string, BoundEntry> ReadEntries()
    {
        SampleFiles sample = SampleFiles.Unbroken;
        TimelineDefinition definition = TimelineDefinition.Read(SourceOf(sample.Names.Single(TimelineFiles.IsTimeline)));
        return sample.Names
            .Where(TimelineFiles.IsEvents)
            .SelectMany(name => Analysis.Bind(SourceOf(name), definition).Entries)
            .ToDictionary(entry => entry.Id, StringComparer.Ordinal);

        SourceFile SourceOf(string name) => new(name, sample[name]);
    }
}
