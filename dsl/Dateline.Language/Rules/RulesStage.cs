using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Causes;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Rules.Queries;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Rules.Waiving;

namespace Dateline.Language.Rules;

/// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
internal static class RulesStage
{
    public static IReadOnlyList<FindingDescriptor> Findings { get; } =
    [
        .. ExampleFindings.All,
        .. RuleFindings.All,
        .. CauseFindings.All,
        .. DurationFindings.All,
        .. ExpressionFindings.All,
        .. ExpressionTypeFindings.All,
        .. ListFindings.All,
        .. MemberFindings.All,
        .. TextFindings.All,
        .. TimeFindings.All,
        .. QueryFindings.All,
        .. DurationOptionFindings.All,
        .. EntryRuleFindings.All,
        .. FieldRuleFindings.All,
        .. GroupRuleFindings.All,
        .. VerbFindings.All,
        .. VerbOptionFindings.All,
        .. WaiverFindings.All,
    ];
}
