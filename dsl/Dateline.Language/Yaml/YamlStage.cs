using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Characters;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Foreign;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml;

/// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
internal static class YamlStage
{
    public static IReadOnlyList<FindingDescriptor> Findings { get; } =
    [
        .. CharacterFindings.All,
        .. IndentationFindings.All,
        .. MarkerFindings.All,
        .. RefusedFindings.All,
        .. SilentFindings.All,
        .. StandardFindings.All,
        .. TextFindings.All,
        .. UnreadableFindings.All,
        .. ForeignFindings.All,
        .. Headings.All,
    ];
}
