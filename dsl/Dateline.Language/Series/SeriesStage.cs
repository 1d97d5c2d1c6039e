using Dateline.Language.Diagnostics;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Members;
using Dateline.Language.Series.Misnamed;
using Dateline.Language.Series.Order;
using Dateline.Language.Series.Spikes;

namespace Dateline.Language.Series;

/// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
internal static class SeriesStage
{
    public static IReadOnlyList<FindingDescriptor> Findings { get; } =
    [
        .. BreakFindings.All,
        .. ConnectionFindings.All,
        .. DayFindings.All,
        .. LimitFindings.All,
        .. MoveFindings.All,
        .. MemberFindings.All,
        .. UndatedMemberFindings.All,
        .. MisnamedFindings.All,
        .. OrderFindings.All,
        .. SpikeFindings.All,
    ];
}
