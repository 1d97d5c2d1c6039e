using Dateline.Compiled;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dateline.Generator.Tests;

/// <summary>A generator and a library of unlike versions are one error of the compiler, with a sentence in it.</summary>
public class FormatTests
{
    private const string Format = nameof(GeneratedFormat.Use_the_same_version_of_Dateline_and_its_runtime_library_3);

    [Fact]
    public void A_format_that_the_library_does_not_have_is_one_error()
    {
        CSharpCompilation compilation = Examples.Project.Build().Output;
        SyntaxTree index = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(Format, StringComparison.Ordinal));
        string newer = Format[..^1] + "999";

        Diagnostic error = Assert.Single(compilation
            .ReplaceSyntaxTree(index, CSharpSyntaxTree.ParseText(index.ToString().Replace(Format, newer, StringComparison.Ordinal), (CSharpParseOptions)index.Options, index.FilePath))
            .GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error));

        Assert.Equal($"CS0117 'GeneratedFormat' does not contain a definition for '{newer}'", $"{error.Id} {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
