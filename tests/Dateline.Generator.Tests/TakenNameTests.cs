using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dateline.Generator.Tests;

/// <summary>Generated code names every class of .NET and of the library from <c>global::</c> on: no name of a timeline can come before it.</summary>
public class TakenNameTests
{
    [Fact]
    public void Every_class_of_others_is_named_in_full()
    {
        string[] full = [.. WholeNames(WholeLanguageTests.Project), .. WholeNames(Examples.Project)];

        Assert.Contains("global::Dateline.EventDate", full);
        Assert.Contains("global::System.Uri", full);
        Assert.DoesNotContain(full, name => !name.StartsWith("global::", StringComparison.Ordinal));
    }

    /// <summary>How types of other assemblies stand in the code: with all that stands before them.</summary>
    private static IEnumerable<string> WholeNames(GeneratorHarness project)
    {
        BuildResult build = project.Build();
        foreach (SyntaxTree tree in build.Run.GeneratedSources.Select(source => source.SyntaxTree))
        {
            SemanticModel model = build.Output.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : null);
                if (type is not null && name.Identifier.Text == type.Name && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, build.Output.Assembly))
                    yield return WithWhatStandsBefore(name).ToString();
            }
        }
    }

    private static SyntaxNode WithWhatStandsBefore(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        AliasQualifiedNameSyntax alias => alias,
        MemberAccessExpressionSyntax member when member.Name == name => member,
        QualifiedCrefSyntax cref => cref,
        CrefSyntax { Parent: QualifiedCrefSyntax cref } => cref,
        _ => name,
    };
}
