using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Alike;
using Dateline.Language.Linking.EntryDrafts;
using Dateline.Language.Linking.Former;
using Dateline.Language.Linking.Ids;
using Dateline.Language.Linking.References;
using Dateline.Language.Linking.Time;

namespace Dateline.Language.Linking;

/// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
internal static class LinkingStage
{
    public static IReadOnlyList<FindingDescriptor> Findings { get; } =
    [
        .. AlikeFindings.All,
        .. DraftFindings.All,
        .. CurrentIdFindings.All,
        .. IdFindings.All,
        .. ReservedIdFindings.All,
        .. UniqueFindings.All,
        .. ItemFindings.All,
        .. ReferenceFindings.All,
        .. AfterFindings.All,
        .. TimeFindings.All,
    ];
}
