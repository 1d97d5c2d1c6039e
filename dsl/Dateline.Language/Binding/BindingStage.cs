using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding;

/// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
internal static class BindingStage
{
    public static IReadOnlyList<FindingDescriptor> Findings { get; } =
    [
        .. ChangeFindings.All,
        .. DateFindings.All,
        .. DurationValueFindings.All,
        .. EntryFindings.All,
        .. EstimateFindings.All,
        .. FieldFindings.All,
        .. FileFindings.All,
        .. FormerIdFindings.All,
        .. CitationFindings.All,
        .. DistanceFindings.All,
        .. LetterFindings.All,
        .. LongFormFindings.All,
        .. MomentFindings.All,
        .. NumberFindings.All,
        .. OneValueFindings.All,
        .. SetFindings.All,
        .. ShapeFindings.All,
        .. ValueFindings.All,
        .. AskedFindings.All,
    ];
}
