using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Alike;
using Dateline.Language.Linking.Ids;
using Dateline.Language.Linking.References;
using Dateline.Language.Linking.Time;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Causes;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Rules.Waiving;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Constraints;
using Dateline.Language.Schema.Fields;
using Dateline.Language.Schema.Kinds;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Sections;
using Dateline.Language.Schema.Series;
using Dateline.Language.Schema.Types;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Order;
using Dateline.Language.Series.Spikes;
using Dateline.Language.Sourcing.Parts;
using Dateline.Language.Sourcing.Published;
using Dateline.Language.Sourcing.Quotes;
using Dateline.Language.Sourcing.Reports;
using Dateline.Language.Sourcing.Roles;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Yaml.Characters;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Foreign;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>Every kind of finding that a stage has, in order of codes. Each keeps its own beside its work, and so does a target.</summary>
public static class FindingCatalogue
{
    public static IReadOnlyList<FindingDescriptor> All { get; } = Sorted(
    [
        .. TimelineFileFindings.All,
        .. IgnoreFindings.All,
        .. NameFindings.All,
        .. TypeFindings.All,
        .. DeclaredChangeFindings.All,
        .. DeclaredSeriesFindings.All,
        .. DeclaredFieldFindings.All,
        .. ConstraintFindings.All,
        .. RecordFindings.All,
        .. BaseFindings.All,
        .. EntryFindings.All,
        .. FileFindings.All,
        .. FieldFindings.All,
        .. ShapeFindings.All,
        .. OneValueFindings.All,
        .. NumberFindings.All,
        .. ValueFindings.All,
        .. LetterFindings.All,
        .. MomentFindings.All,
        .. DateFindings.All,
        .. ChangeFindings.All,
        .. LongFormFindings.All,
        .. AskedFindings.All,
        .. IdFindings.All,
        .. UniqueFindings.All,
        .. ReferenceFindings.All,
        .. ItemFindings.All,
        .. AlikeFindings.All,
        .. AfterFindings.All,
        .. ConnectionFindings.All,
        .. DayFindings.All,
        .. BreakFindings.All,
        .. SpikeFindings.All,
        .. OrderFindings.All,
        .. MoveFindings.All,
        .. LimitFindings.All,
        .. PartsFindings.All,
        .. ReportFindings.All,
        .. SelfContradictionFindings.All,
        .. QuoteFindings.All,
        .. RoleFindings.All,
        .. TooEarlyFindings.All,
        .. PlanFindings.All,
        .. CitationFindings.All,
        .. RuleFindings.All,
        .. VerbFindings.All,
        .. ExpressionFindings.All,
        .. ExpressionTypeFindings.All,
        .. ExampleFindings.All,
        .. VerbOptionFindings.All,
        .. EntryRuleFindings.All,
        .. FieldRuleFindings.All,
        .. GroupRuleFindings.All,
        .. CauseFindings.All,
        .. WaiverFindings.All,
        .. WorkspaceFindings.All,
        .. DeclaredFindings.All,
        .. FileFaultFindings.All,
        .. UnreadFileFindings.All,
        .. OwnFaultFindings.All,
        .. UnreadableFindings.All,
        .. CharacterFindings.All,
        .. ForeignFindings.All,
        .. Headings.All,
        .. MarkerFindings.All,
        .. StandardFindings.All,
        .. RefusedFindings.All,
        .. SilentFindings.All,
        .. TextFindings.All,
        .. IndentationFindings.All,
    ]);

    /// <summary>With those of what timelines are compiled to.</summary>
    public static IReadOnlyList<FindingDescriptor> With(ITarget? target) => target is null ? All : Sorted([.. All, .. target.Descriptors]);

    private static FindingDescriptor[] Sorted(FindingDescriptor[] descriptors)
    {
        Array.Sort(descriptors, (left, right) => string.CompareOrdinal(left.Code, right.Code));
        return descriptors;
    }
}
