using System.Reflection;
using System.Text.RegularExpressions;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Logic;

namespace Dateline.Generator.Tests;

/// <summary>Where what a check says of the entries of some files, and what <c>Validate</c> says of their records, differ.</summary>
internal static partial class Agreement
{
    /// <summary>Of all that the logic can say of an entry.</summary>
    public static IReadOnlySet<string> Codes { get; } = typeof(RuleCodes).Assembly.GetTypes()
        .Where(type => type.Namespace == "Dateline.Logic" && type.Name.EndsWith("Codes", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(field => (string)field.GetRawConstantValue()!)
        .ToHashSet(StringComparer.Ordinal);

    public static IReadOnlyList<string> Differences(IReadOnlyList<SourceFile> files, BuildDate? day = null)
    {
        FolderCheck check = FolderCheck.Of(files, day);
        // A declaration at fault is not what anybody meant to ask.
        if (check.Findings.Any(finding => finding.Severity == Severity.Error && !IsOfEntries(check, finding)))
            return [];
        BuiltTimeline[] built = [.. BuiltTimeline.Of(files.Aggregate(new GeneratorHarness { HasWarningsAsErrors = false }, (made, file) => made.With(file.Path, file.Text)))];
        if (built.Length != 1 || check.Analyses.Count != 1)
            return [];
        // A program has no drafts.
        Analysis analysis = check.Analyses[0].WithoutDrafts();
        return
        [
            .. analysis.Files.SelectMany(file => file.Entries).SelectMany(entry => Differences(entry, check, built[0], DayOf(day))),
            .. analysis.Series.Histories.SelectMany(history => SeriesReadings.Differences(history, built[0])),
        ];
    }

    private static DateOnly? DayOf(BuildDate? day) =>
        day is { Day: not null } ? DateOnly.ParseExact(day.Text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    private static IEnumerable<string> Differences(BoundEntry entry, FolderCheck check, BuiltTimeline built, DateOnly? today)
    {
        if (built.Find(entry.Id) is not { } record || built.Validate(record, today) is not { } violations)
            yield break;
        foreach (Finding finding in check.Findings.Where(finding => Codes.Contains(finding.Code) && StandsAt(finding, entry, check)))
        {
            // A record always has a date, if only one that nobody knows.
            if (finding.Code == FieldCodes.Missing && record is IEvent { Date.IsUnknown: true })
                continue;
            // Several that are missing are one finding, which has words of its own, and a violation each.
            bool isJoined = violations.Count(violation => violation.Code == finding.Code) > 1 && check.Findings.Count(other => other.Code == finding.Code && StandsAt(other, entry, check)) == 1;
            if (!violations.Any(violation => isJoined ? violation.Code == finding.Code : IsSame(finding, violation)))
                yield return $"only a check: {finding.Code} {finding.Message}\n  but {string.Join("\n  ", violations)}";
        }

        Finding[] about = [.. check.Findings.Where(finding => IsAbout(finding, entry, check))];
        foreach (Violation violation in violations)
        {
            if (!about.Any(finding => finding.Code == violation.Code || !Codes.Contains(finding.Code) || IsExplainedBy(finding, violation)))
                yield return $"only at run time: {violation}";
        }
    }

    /// <summary>What one value explains is said once, with the rules that it breaks elsewhere.</summary>
    private static bool IsExplainedBy(Finding finding, Violation violation) =>
        violation.Rule is { Length: > 0 } rule && finding.Message.Contains($"the rule {rule} on ", StringComparison.Ordinal);

    /// <summary>A check says also where the other value stands, and how to go on.</summary>
    private static bool IsSame(Finding finding, Violation violation) =>
        finding.Code == violation.Code
        && finding.Severity.ToString() == violation.Severity.ToString()
        && (IsStart(violation.Sentence, finding.Message) || IsStart(violation.Sentence[(violation.EntryId.Length + 2)..].TrimStart(':', ' '), finding.Message));

    private static bool IsStart(string sentence, string message) => PlaceInWords().Replace(message, "").StartsWith(sentence, StringComparison.Ordinal);

    private static bool IsOfEntries(FolderCheck check, Finding finding) =>
        check.Analyses.SelectMany(analysis => analysis.Files).Any(file => file.File.Path == finding.Place.Path);

    private static bool StandsAt(Finding finding, BoundEntry entry, FolderCheck check) => IsIn(finding.Place, entry, check);

    /// <summary>It stands at the entry, names it, or points into it: the build names one of two entries that contradict each other.</summary>
    private static bool IsAbout(Finding finding, BoundEntry entry, FolderCheck check) =>
        StandsAt(finding, entry, check)
        || finding.Message.Contains($"\"{entry.Id}\"", StringComparison.Ordinal)
        || finding.Related.Any(related => IsIn(related.Place, entry, check));

    private static bool IsIn(Place place, BoundEntry entry, FolderCheck check)
    {
        if (place.Path != entry.File.Path)
            return false;
        BoundEntry? last = check.Analyses.SelectMany(analysis => analysis.Files).Where(file => file.File.Path == place.Path).SelectMany(file => file.Entries)
            .LastOrDefault(other => other.File.PlaceOf(other.IdSpan).LineNumber <= place.LineNumber);
        return ReferenceEquals(last, entry);
    }

    [GeneratedRegex(@" \((?:[^()]*, )?line \d+\)", RegexOptions.NonBacktracking)]
    private static partial Regex PlaceInWords();
}
