using System.Collections.Concurrent;
using Dateline.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dateline.Language.Tests.Architecture;

/// <summary>That a file names something that another one declares.</summary>
/// <param name="From">The path of the file below the root, with slashes.</param>
internal sealed record FileUse(string From, string To);

/// <summary>
/// Which file uses which, by what the compiler understands of their names: types, members and constants, also those that leave
/// no trace in an assembly. A name in a comment is no use.
/// </summary>
internal static class SourceGraph
{
    private const string Globals =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The sources of the language and of whatever is built on it. Dates and logic are one source for it and for the runtime library.</summary>
    private static readonly Lazy<IReadOnlyList<FileUse>> House = new(() => Of(Files().Where(path => !IsOfRuntimeAlone(path))));

    /// <summary>The runtime library with what it shares with the language.</summary>
    private static readonly Lazy<IReadOnlyList<FileUse>> RuntimeAlone = new(() => Of(Files().Where(IsOfRuntime), "DATELINE_RUNTIME"));

    public static IReadOnlyList<FileUse> OfHouse => House.Value;

    public static IReadOnlyList<FileUse> OfRuntime => RuntimeAlone.Value;

    /// <summary>Every source of the product, by its path below the root.</summary>
    public static IEnumerable<string> Files() => new[] { "dsl", "generator" }
        .SelectMany(top => Directory.EnumerateFiles(Repository.PathTo(top), "*.cs", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.PathTo(), path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The uses between some files.</summary>
    /// <param name="texts">Each with its path.</param>
    public static IReadOnlyList<FileUse> Between(IEnumerable<(string Path, string Text)> texts, string symbol = "DATELINE_LANGUAGE")
    {
        CSharpParseOptions options = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", symbol]);
        SyntaxTree[] trees = [.. texts.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path))];
        IEnumerable<string> assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Dateline.", StringComparison.Ordinal) || Path.GetFileName(path) == "Dateline.YamlDotNet.dll");
        var compilation = CSharpCompilation.Create(
            "sources",
            [.. trees, CSharpSyntaxTree.ParseText(Globals, options)],
            assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var uses = new ConcurrentDictionary<FileUse, bool>();
        Parallel.ForEach(trees, tree =>
        {
            foreach (string used in UsedBy(tree, compilation.GetSemanticModel(tree)))
                uses[new FileUse(tree.FilePath, used)] = true;
        });
        return [.. uses.Keys.OrderBy(use => use.From, StringComparer.Ordinal).ThenBy(use => use.To, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<FileUse> Of(IEnumerable<string> paths, string symbol = "DATELINE_LANGUAGE") =>
        Between(paths.Select(path => (path, File.ReadAllText(Repository.PathTo(path)))), symbol);

    private static IEnumerable<string> UsedBy(SyntaxTree tree, SemanticModel model)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax))
        {
            if (node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax
                && FileOf(model.GetSymbolInfo(node)) is { Length: > 0 } file && file != tree.FilePath)
            {
                yield return file;
            }
        }
    }

    /// <summary>Where a symbol is declared; a type of several parts in the part that bears its name.</summary>
    private static string? FileOf(SymbolInfo info)
    {
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (symbol is null or INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or IRangeVariableSymbol)
            return null;
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        return symbol.DeclaringSyntaxReferences.Select(part => part.SyntaxTree.FilePath).MinBy(path => path.Length);
    }

    private static bool IsOfRuntimeAlone(string path) =>
        path.StartsWith("dsl/Dateline.Runtime/", StringComparison.Ordinal) && !IsShared(path);

    private static bool IsShared(string path) =>
        path.StartsWith("dsl/Dateline.Runtime/Dates/", StringComparison.Ordinal) || path.StartsWith("dsl/Dateline.Runtime/Logic/", StringComparison.Ordinal);

    private static bool IsOfRuntime(string path) => path.StartsWith("dsl/Dateline.Runtime/", StringComparison.Ordinal)
        || path.StartsWith("dsl/Dateline.Language/Text/", StringComparison.Ordinal) || path == "dsl/Dateline.Language/Diagnostics/Words.cs";
}
