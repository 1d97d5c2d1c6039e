using System.Text.RegularExpressions;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Testing;
using Xunit.Abstractions;

namespace Dateline.Language.Tests.Corpora;

/// <summary>
/// Errors that maintainers of public collections found and repaired, years later in places. Each collection is a
/// timeline here: the errors are found, where the repair was made, and the repaired records are silent.
/// </summary>
public sealed partial class RepairedRecordTests(ITestOutputHelper output)
{
    private const double LeastFound = 0.95;
    private const string EntriesPath = "records.events.yaml";

    private static readonly string[] Collections = ["endoflife", "killedbygoogle", "pwc-ai-deadlines"];

    /// <summary>Records whose repair left another contradiction of the same kind, so that they are not silent: which one.</summary>
    private static readonly Dictionary<string, string> StillContradictory = new(StringComparer.Ordinal)
    {
        ["endoflife-6621acae"] = "support still ends before the release; repaired later as endoflife-688b842a",
        ["endoflife-6dfff936"] = "active support still outlasts all support; repaired later as endoflife-28338c43",
    };

    [CorpusFact]
    public void Errors_are_found_where_they_were_repaired_and_repaired_records_are_silent()
    {
        Dictionary<string, TimelineDefinition> timelines = Collections.ToDictionary(name => name, DefinitionOf, StringComparer.Ordinal);
        var missed = new List<string>();
        var alarms = new List<string>();
        var stillContradictory = new List<string>();
        int records = 0;
        int leftOut = 0;
        foreach (RepairedRecord record in RepairedRecord.ReadAll())
        {
            TimelineDefinition timeline = timelines[record.Corpus];
            string before = Entries(record, record.Before, timeline);
            string after = Entries(record, record.After, timeline);
            if (ReasonToLeaveOut(record, before, after) is { } reason)
            {
                leftOut++;
                output.WriteLine($"left out: {record.Id}, {reason}");
                continue;
            }

            records++;
            IReadOnlyList<Finding> findings = Check(before, timeline);
            IReadOnlyList<int> changed = LineChanges.In(before, after);
            bool isFound = findings.Any(finding => LinesOf(finding).Any(changed.Contains));
            string result = $"{record.Id}, changed in line {string.Join(" and ", changed)}: {string.Join(", ", findings.Select(Shown))}";
            output.WriteLine($"{(isFound ? "found" : "missed")}: {result}");
            if (!isFound)
                missed.Add(result);

            IEnumerable<string> left = Check(after, timeline).Select(finding => $"{record.Id} repaired: {Shown(finding)} {finding.Message}");
            if (!StillContradictory.TryGetValue(record.Id, out string? contradiction))
            {
                alarms.AddRange(left);
            }
            else if (left.Any())
            {
                stillContradictory.Add(record.Id);
                output.WriteLine($"repaired record left out: {record.Id}, {contradiction}");
            }
        }

        output.WriteLine(
            $"{records - missed.Count} of {records} errors found where they were repaired, {leftOut} left out; "
            + $"{records - stillContradictory.Count} repaired records with {alarms.Count} findings, {stillContradictory.Count} left out");
        Assert.Equal([], alarms);
        Assert.Equal(StillContradictory.Keys.Order(StringComparer.Ordinal), stillContradictory.Order(StringComparer.Ordinal));
        Assert.NotEqual(0, records);
        Assert.True(records - missed.Count >= LeastFound * records, string.Join('\n', missed));
    }

    private static TimelineDefinition DefinitionOf(string collection)
    {
        string path = Repository.PathTo("tests", "Dateline.Language.Tests", "Corpora", "Timelines", collection + ".timeline.yaml");
        var definition = TimelineDefinition.Read(new SourceFile(path, File.ReadAllText(path)));
        Assert.Equal([], definition.Findings.Select(finding => $"{finding.Code} line {finding.Place.LineNumber}: {finding.Message}"));
        return definition;
    }

    private static string Entries(RepairedRecord record, string text, TimelineDefinition timeline)
    {
        KindSymbol kind = Assert.Single(timeline.Schema.Entities);
        return EntryText.Of(kind, record.Product, record.IsJson ? [RecordLines.OfObject(text)] : RecordLines.OfList(text));
    }

    private static IReadOnlyList<Finding> Check(string entries, TimelineDefinition timeline) =>
        Analysis.Of(timeline, [Analysis.Bind(new SourceFile(EntriesPath, entries), timeline)]).Findings;

    /// <summary>Where it stands and what it is related to among the entries; a rule is related too, in the timeline file.</summary>
    private static IEnumerable<int> LinesOf(Finding finding) =>
        new[] { finding.Place }.Concat(finding.Related.Select(related => related.Place))
            .Where(place => place.Path == EntriesPath)
            .Select(place => place.LineNumber);

    private static string Shown(Finding finding) => $"{finding.Code} in line {string.Join(" and ", LinesOf(finding))}";

    private static string? ReasonToLeaveOut(RepairedRecord record, string before, string after)
    {
        if (record.NeedsContext)
            return "only the records beside it show the error";
        return IsOnlyLessExact(before, after)
            ? "its only fault is a month or year in place of a day, which is a date in this language"
            : null;
    }

    /// <summary>Every line that the repair changed has the same date, to the day.</summary>
    private static bool IsOnlyLessExact(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] made = after.Split('\n');
        return old.Length == made.Length && old.Zip(made).All(pair => pair.First == pair.Second || IsOnlyLessExactLine(pair.First, pair.Second));
    }

    private static bool IsOnlyLessExactLine(string before, string after) =>
        MonthOrYear().Match(before) is { Success: true } date && after.StartsWith(date.Value + "-", StringComparison.Ordinal);

    /// <summary>Up to the end of the date.</summary>
    [GeneratedRegex("^  [a-z-]+: \"[0-9]{4}(-[0-9]{2})?(?=\"$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthOrYear();
}
