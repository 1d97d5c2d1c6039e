using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dateline.Generator.Tests;

/// <summary>
/// Generated code silences every warning, those of trimming too, so that what they would say is asked here. The runtime
/// library is built with the analyzers of trimming and ahead-of-time compilation.
/// </summary>
public class NoReflectionTests
{
    [Fact]
    public void Generated_code_looks_at_no_type_when_it_runs()
    {
        GeneratorHarness[] projects = [WholeLanguageTests.Project, AllWords.Project];

        Assert.Equal([], projects.SelectMany(project => LooksAtTypes(project.Build())));
    }

    private static IEnumerable<string> LooksAtTypes(BuildResult build)
    {
        foreach (SyntaxTree tree in build.Run.GeneratedSources.Select(source => source.SyntaxTree))
        {
            SemanticModel model = build.Output.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                INamedTypeSymbol? owner = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                bool isReflection = owner?.ContainingNamespace.ToDisplayString() == "System.Reflection" || owner?.ToDisplayString() is "System.Type" or "System.Activator";
                bool isUnsafe = symbol?.GetAttributes().Any(one => one.AttributeClass?.Name is "RequiresUnreferencedCodeAttribute" or "RequiresDynamicCodeAttribute") == true;
                if (isReflection || isUnsafe || symbol is IDynamicTypeSymbol)
                    yield return $"{Path.GetFileName(tree.FilePath)}: {name}";
            }
        }
    }
}
