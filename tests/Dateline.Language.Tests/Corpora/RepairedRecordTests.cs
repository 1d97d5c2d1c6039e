using Dateline.Language.Diagnostics;
using Dateline.Testing;
using Xunit.Abstractions;

namespace Dateline.Language.Tests.Corpora;

/// <summary>
/// Errors that maintainers of public collections found and repaired, years later in places. Each collection is a
/// timeline here: the errors are found, where the repair was made, and the repaired records are silent.
/// </summary>
public sealed class RepairedRecordTests(ITestOutputHelper output)
{
    private const double LeastFound = 0.95;

    [CorpusFact]
    public void Errors_are_found_where_they_were_repaired_and_repaired_records_are_silent()
    {
        var collections = new Dictionary<string, Collection?>(StringComparer.Ordinal);
        var missed = new List<string>();
        var alarms = new List<string>();
        int records = 0;
        int silent = 0;
        foreach (RepairedRecord record in RepairedRecord.ReadAll())
        {
            if (!collections.TryGetValue(record.Corpus, out Collection? collection))
                collections.Add(record.Corpus, collection = Collection.Find(record.Corpus));
            if (ReasonToLeaveOut(record, collection) is { } reason)
            {
                output.WriteLine($"left out: {record.Id}, {reason}");
                continue;
            }

            records++;
            string before = collection!.EntriesOf(record.Product, record.Before, record.IsJson);
            string after = collection.EntriesOf(record.Product, record.After, record.IsJson);
            IReadOnlyList<Finding> findings = collection.Check(before);
            IReadOnlyList<int> changed = LineChanges.In(before, after);
            bool isFound = findings.Any(finding => LinesOf(finding).Any(changed.Contains));
            string result = $"{record.Id}, changed in line {string.Join(" and ", changed)}: {string.Join(", ", findings.Select(Shown))}";
            output.WriteLine($"{(isFound ? "found" : "missed")}: {result}");
            if (!isFound)
                missed.Add(result);

            string[] falseAlarms = [.. FalseAlarms(record, after, collection.Check(after))];
            alarms.AddRange(falseAlarms);
            silent += falseAlarms.Length == 0 ? 1 : 0;
        }

        output.WriteLine($"{records - missed.Count} of {records} errors found where they were repaired; {silent} repaired records without a false alarm");
        foreach (string alarm in alarms)
            output.WriteLine($"false alarm: {alarm}");
        Assert.Empty(collections.Values.OfType<Collection>().SelectMany(collection => collection.Findings).Select(finding => $"{finding.Place.Path} line {finding.Place.LineNumber}: {finding.Message}"));
        Assert.Equal([], alarms);
        Assert.NotEqual(0, records);
        Assert.True(records - missed.Count >= LeastFound * records, string.Join('\n', missed));
    }

    /// <summary>What is said of a repaired record, less what is true of it because the repair left it.</summary>
    private IEnumerable<string> FalseAlarms(RepairedRecord record, string after, IReadOnlyList<Finding> findings)
    {
        IReadOnlyDictionary<int, string> remaining = RemainingFaults.In(after);
        foreach (Finding finding in findings)
        {
            if (remaining.TryGetValue(finding.Place.LineNumber, out string? fault))
                output.WriteLine($"left by the repair: {record.Id}, {Shown(finding)}, {fault}");
            else
                yield return $"{record.Id}: {Shown(finding)} {finding.Message}";
        }
    }

    /// <summary>Where it stands and what it is related to among the entries; a rule is related too, in the timeline file.</summary>
    private static IEnumerable<int> LinesOf(Finding finding) =>
        new[] { finding.Place }.Concat(finding.Related.Select(related => related.Place))
            .Where(place => place.Path == Collection.EntriesPath)
            .Select(place => place.LineNumber);

    private static string Shown(Finding finding) => $"{finding.Code} in line {string.Join(" and ", LinesOf(finding))}";

    private static string? ReasonToLeaveOut(RepairedRecord record, Collection? collection)
    {
        if (collection is null)
            return $"no timeline is written for the collection {record.Corpus}";
        if (record.NeedsContext)
            return "only the records beside it show the error";
        return record.IsOnlyLessExact ? "its only fault is a month or year in place of a day, which is a date in this language" : null;
    }
}
