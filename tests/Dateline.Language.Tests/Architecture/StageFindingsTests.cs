using System.Reflection;
using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;
using Dateline.Testing;

namespace Dateline.Language.Tests.Architecture;

/// <summary>The list of findings that each stage has is made from its classes, so that a new finding is written in its own file alone.</summary>
public class StageFindingsTests
{
    private static readonly Type[] Classes =
        [.. typeof(FindingCatalogue).Assembly.GetTypes().Where(type => DeclaredIn(type).Any()).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>With the folder in which the list of the stage lies.</summary>
    public static TheoryData<string, string> Stages => new()
    {
        { "Yaml", "Yaml" },
        { "Schema", "Schema" },
        { "Binding", "Binding" },
        { "Linking", "Linking" },
        { "Series", "Series" },
        { "Sourcing", "Sourcing" },
        { "Rules", "Rules" },
        { "Workspace", "Workspace/Analyses" },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void The_list_of_a_stage_names_each_of_its_classes(string stage, string folder)
    {
        Type[] own = [.. Classes.Where(type => type.Namespace!.StartsWith($"Dateline.Language.{stage}.", StringComparison.Ordinal))];
        string home = $"Dateline.Language.{folder.Replace('/', '.')}";
        IEnumerable<string> usings = own.Select(type => type.Namespace!).Where(space => space != home).Append("Dateline.Language.Diagnostics").Distinct().Order(StringComparer.Ordinal);
        string text = string.Concat(usings.Select(space => $"using {space};\n")) +
            $$"""

            namespace {{home}};

            /// <summary>What the stage finds. This list is made from its classes by the tests; accept a change with <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c>.</summary>
            internal static class {{stage}}Stage
            {
                public static IReadOnlyList<FindingDescriptor> Findings { get; } =
                [

            """ + string.Concat(own.Select(type => $"        .. {type.Name}.All,\n")) + "    ];\n}\n";

        Baseline.VerifyFile(text, Repository.PathTo(["dsl", "Dateline.Language", .. folder.Split('/'), $"{stage}Stage.cs"]));
    }

    [Fact]
    public void Every_class_of_findings_belongs_to_a_stage() =>
        Assert.Equal(Classes.SelectMany(DeclaredIn).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal), FindingCatalogue.All);

    [Fact]
    public void A_target_lists_all_that_it_finds() =>
        Assert.Equal(
            typeof(CSharpTarget).Assembly.GetTypes().SelectMany(DeclaredIn).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
            CSharpTarget.WithoutProject.Descriptors.OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal));

    private static IEnumerable<FindingDescriptor> DeclaredIn(Type type) => type
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(field => field.FieldType == typeof(FindingDescriptor))
        .Select(field => (FindingDescriptor)field.GetValue(null)!);
}
