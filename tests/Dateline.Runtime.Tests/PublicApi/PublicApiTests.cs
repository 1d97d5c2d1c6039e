using System.ComponentModel;
using System.Reflection;
using Dateline.Testing;
using PublicApiGenerator;

namespace Dateline.Runtime.Tests.PublicApi;

/// <summary>What programs may build on. A change of it is accepted by a person, as any baseline, and named in the changelog.</summary>
public class PublicApiTests
{
    private static readonly Assembly Runtime = typeof(EventDate).Assembly;

    [Fact]
    public void Is_what_was_accepted() => Baseline.Verify(
        Runtime.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }),
        Repository.PathTo("tests", "Dateline.Runtime.Tests", "PublicApi"),
        "Dateline.Runtime");

    /// <summary>They are there for generated code; an editor of C# does not offer them.</summary>
    [Fact]
    public void Helpers_of_generated_code_are_not_offered() => Assert.Equal(
        [],
        Runtime.GetExportedTypes()
            .Where(type => type is { Namespace: "Dateline.Compiled", IsNested: false } && type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never)
            .Select(type => type.Name));
}
