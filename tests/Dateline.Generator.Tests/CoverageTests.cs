using System.Reflection.Metadata;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Generator.Tests;

/// <summary>Tools that count covered lines read them from the symbols of an assembly. Those of generated code have none, those that a program adds have theirs.</summary>
public class CoverageTests
{
    [Fact]
    public void Only_what_a_program_adds_has_lines_to_be_covered()
    {
        BuildResult build = Examples.Project.With("namespace Samples.RussiaNato { public partial record CeilingCut { /// <summary>Three.</summary>\npublic int Own() => 3; } }").Build();
        SyntaxTree own = build.Output.SyntaxTrees.Single(tree => tree.FilePath == GeneratorHarness.Folder + "0.cs");
        Compilation output = build.Output.ReplaceSyntaxTree(own, own.WithChangedText(SourceText.From(own.ToString(), Encoding.UTF8)));
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        Assert.Empty(output.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Diagnostics.Where(diagnostic => diagnostic.IsWarningAsError || diagnostic.Severity == DiagnosticSeverity.Error));
        symbols.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();

        string[] files =
        [
            .. reader.MethodDebugInformation
                .SelectMany(method => reader.GetMethodDebugInformation(method).GetSequencePoints())
                .Where(point => !point.IsHidden)
                .Select(point => reader.GetString(reader.GetDocument(point.Document).Name)).Distinct(),
        ];
        Assert.Equal([$"{GeneratorHarness.Folder}0.cs"], files);
    }
}
