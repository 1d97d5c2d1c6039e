using Dateline.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dateline.Generator.Tests;

/// <summary>A kind whose record would have the name of a type that generated code uses is refused, or does no harm.</summary>
public class TakenNameTests
{
    [Fact]
    public void No_kind_takes_a_name_from_the_generated_code()
    {
        GeneratorHarness[] projects = [WholeLanguageTests.Project, Examples.Project];
        string[] names = [.. projects.SelectMany(project => TypesNamedIn(project.Build())).Select(Names.ToKebabCase).Where(Names.IsName).Distinct()];

        BuildResult build = new GeneratorHarness()
            .With("all.timeline.yaml", $"dateline: 1\ntimeline: all\nentities:\n{string.Concat(names.Select(name => $"  {name}: {{}}\n"))}")
            .Build();

        Assert.Contains("event-date", names);
        Assert.Equal("", string.Join("\n", build.CompilerErrors.Select(error => error[(error.IndexOf(": ", StringComparison.Ordinal) + 2)..]).Distinct()));
    }

    /// <summary>Types of other assemblies that stand in the code without their namespace; generic ones can share a name with a record.</summary>
    private static IEnumerable<string> TypesNamedIn(BuildResult build)
    {
        foreach (SyntaxTree tree in build.Run.GeneratedSources.Select(source => source.SyntaxTree))
        {
            SemanticModel model = build.Output.GetSemanticModel(tree);
            foreach (IdentifierNameSyntax name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType;
                if (type is not null && !type.IsGenericType && name.Identifier.Text == type.Name && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, build.Output.Assembly))
                    yield return type.Name;
            }
        }
    }
}
