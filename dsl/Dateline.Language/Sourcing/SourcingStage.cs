using Dateline.Language.Diagnostics;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Sourcing.Origins;
using Dateline.Language.Sourcing.Parts;
using Dateline.Language.Sourcing.Published;
using Dateline.Language.Sourcing.Quotes;
using Dateline.Language.Sourcing.Reports;
using Dateline.Language.Sourcing.Roles;

namespace Dateline.Language.Sourcing;

/// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
internal static class SourcingStage
{
    public static IReadOnlyList<FindingDescriptor> Findings { get; } =
    [
        .. CopyFindings.All,
        .. WordsFindings.All,
        .. BasisFindings.All,
        .. PartsFindings.All,
        .. PlanFindings.All,
        .. TooEarlyFindings.All,
        .. CitationFindings.All,
        .. QuoteFindings.All,
        .. ReportFindings.All,
        .. SelfContradictionFindings.All,
        .. RoleFindings.All,
    ];
}
