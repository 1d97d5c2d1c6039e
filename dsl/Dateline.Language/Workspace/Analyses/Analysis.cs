using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.EntryDrafts;
using Dateline.Language.Linking.Former;
using Dateline.Language.Linking.References;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Waiving;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Sourcing.Quotes;
using Dateline.Language.Sourcing;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Yaml;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>Everything that is known of one timeline: its files joined, its series resolved, its findings in printing order.</summary>
public sealed record Analysis(
    TimelineDefinition Definition,
    IReadOnlyList<BoundFile> Files,
    LinkedTimeline Timeline,
    SeriesResult Series,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads one events file against its timeline. Depends on nothing but the two.</summary>
    public static BoundFile Bind(SourceFile file, TimelineDefinition definition) =>
        Binder.Bind(YamlDocument.Read(file), definition.Basis.Schema);

    /// <summary>Everything that entries and files are excused from, in the order of files and places.</summary>
    public IReadOnlyList<StatedWaiver> Waivers { get; init; } = [];

    /// <summary>What is compiled; null where that is everything.</summary>
    internal Analysis? Compiled { get; init; }

    /// <summary>The same without its drafts: what is compiled, and what readers see.</summary>
    public Analysis WithoutDrafts() => Compiled ?? this;

    /// <summary>Joins bound files and runs everything that looks across them.</summary>
    /// <param name="buildDate">The day of the check, where the host says it.</param>
    /// <param name="memo">Takes what is found, and has what an analysis of the same timeline found before; null where nobody asks again.</param>
    /// <param name="work">Asks several files at once; null for one after the other.</param>
    /// <param name="around">What lies beside the files and is not read; null where there is nothing.</param>
    public static Analysis Of(
        TimelineDefinition definition, IReadOnlyList<BoundFile> files, BuildDate? buildDate = null, AnalysisMemo? memo = null, Surroundings? around = null,
        FileWork? work = null, CancellationToken cancellation = default)
    {
        around ??= Surroundings.None;
        Analysis analysis = JoinWithDrafts(definition, files, buildDate, memo, around.Copies, work, cancellation);
        if (around.AreEmpty)
            return analysis;

        var unread = UnreadFiles.Judge(definition, files, around);
        // What misses an entry of a file that is only named wrongly is no mistake of its own: it is looked for as if the name were right.
        IEnumerable<Finding> findings = unread.Entries.Count == 0
            ? analysis.Findings
            : JoinWithDrafts(definition, [.. files.Concat(unread.Entries).OrderBy(file => file.File.Path, StringComparer.Ordinal)], buildDate, memo: null, around.Copies, work, cancellation).Findings
                .Where(finding => !unread.Entries.Any(file => file.File.Path == finding.Place.Path));
        if (around.HasUnreadable)
            findings = findings.Where(finding => !ReferenceFindings.MissesAnEntry(finding) && !CitationFindings.MissesAMention(finding));
        List<Finding> all = [.. findings, .. unread.Findings];
        all.Sort(FindingOrder.Instance);
        return analysis with { Findings = all };
    }

    /// <summary>What is wrong with the timeline file and with each events file for itself, where they could not be joined.</summary>
    public static IReadOnlyList<Finding> FindingsApart(TimelineDefinition definition, IEnumerable<BoundFile> files) =>
        [.. definition.Findings, .. definition.AtPlacesOfNow(files.SelectMany(file => file.Findings))];

    /// <summary>An edit of a value leaves all ids as they are: where nothing was wrong with them, nobody looks again.</summary>
    private static IReadOnlyList<Finding> OfTarget(ITarget target, EntryIndex index, AnalysisMemo? memo)
    {
        IReadOnlyList<Finding> findings = memo?.WereHeldByTarget(index) == true ? [] : [.. target.FindingsOf(index)];
        if (findings.Count == 0)
            memo?.AreHeldByTarget(index);
        return findings;
    }

    private static Analysis JoinWithDrafts(
        TimelineDefinition definition, IReadOnlyList<BoundFile> files, BuildDate? buildDate, AnalysisMemo? memo, CopyShelf copies, FileWork? work, CancellationToken cancellation)
    {
        Analysis all = Join(definition, files, buildDate, memo, copies, work, drafts: null, cancellation);
        IReadOnlyDictionary<string, BoundEntry> drafts = DraftFiles.In(all.Files);
        if (drafts.Count == 0)
            return all;
        // Who names a draft by an id from before names it all the same.
        FormerIdTable former = FormerIdTable.Of(files).Of(drafts.ContainsKey);
        Analysis without = Join(definition, [.. files.Select(file => CurrentFiles.Of(DraftFiles.Without(file), former))], buildDate, memo: null, copies, work, drafts, cancellation);
        List<Finding> findings = DraftVerdicts.Of(all.Findings, without.Findings);
        return all with { Findings = findings, Compiled = without with { Findings = DraftVerdicts.Apart(findings, without.Findings) } };
    }

    private static Analysis Join(
        TimelineDefinition definition, IReadOnlyList<BoundFile> files, BuildDate? buildDate, AnalysisMemo? memo, CopyShelf copies, FileWork? work,
        IReadOnlyDictionary<string, BoundEntry>? drafts, CancellationToken cancellation)
    {
        RuleSet rules = definition.Basis.Rules;
        LinkedTimeline timeline = Linker.Link(definition.Basis.Schema, files, memo?.Links, work, drafts, cancellation);
        files = timeline.Files;
        List<Finding> findings = [.. definition.Findings, .. definition.AtPlacesOfNow(timeline.Findings)];
        foreach (BoundFile file in files)
            findings.AddRange(definition.AtPlacesOfNow(TwoFaultyHalves.Join(timeline.Finish(file.Findings), file.FaultyChanges)));
        if (definition.Target is { } target)
            findings.AddRange(OfTarget(target, timeline.Index, memo));
        bool isDataWhole = timeline.After.Contradictions.Count == 0 && !findings.Exists(finding => finding.Severity == Severity.Error);

        SeriesResult series = SeriesEngine.Resolve(timeline, memo?.Series, work, cancellation);
        List<RuleFinding> raised =
        [
            .. timeline.After.Contradictions,
            .. timeline.Alike,
            .. series.Findings,
            .. SourcingChecks.Check(timeline, series, isDataWhole, copies, buildDate?.Day, cancellation),
            .. rules.Check(timeline, series, memo?.Rules, buildDate?.Day, cancellation),
        ];
        IReadOnlyList<StatedWaiver> waivers = Rules.Waiving.Waivers.In(timeline, files);
        IReadOnlyCollection<string> notAsked = buildDate?.Day is null ? [BuiltInRules.HasHappened] : [];
        findings.AddRange(definition.AtPlacesOfNow(Rules.Waiving.Waivers.Apply(new RuleRun(rules, timeline, series, raised, isDataWhole, notAsked) { Today = buildDate?.Day }, waivers)));
        SilencedCodes.Apply(findings, waivers, FindingCatalogue.With(definition.Target));
        ForeignFiles.Silence(findings, files);
        findings.Sort(FindingOrder.Instance);
        UndeclaredNames.Join(findings);
        RepeatedSpellings.Join(findings);
        return new Analysis(definition, files, timeline, series, findings) { Waivers = waivers };
    }
}
