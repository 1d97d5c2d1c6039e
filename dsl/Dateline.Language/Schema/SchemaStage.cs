using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Constraints;
using Dateline.Language.Schema.Fields;
using Dateline.Language.Schema.Kinds;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Sections;
using Dateline.Language.Schema.Series;
using Dateline.Language.Schema.Types;

namespace Dateline.Language.Schema;

/// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
internal static class SchemaStage
{
    public static IReadOnlyList<FindingDescriptor> Findings { get; } =
    [
        .. TimelineFileFindings.All,
        .. ConstraintFindings.All,
        .. DeclaredFieldFindings.All,
        .. RecordFindings.All,
        .. BaseFindings.All,
        .. NameFindings.All,
        .. IgnoreFindings.All,
        .. DeclaredSeriesFindings.All,
        .. DeclaredChangeFindings.All,
        .. SetTypeFindings.All,
        .. TypeFindings.All,
    ];
}
