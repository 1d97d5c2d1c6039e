using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Dateline.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dateline.Generator.Tests;

/// <summary>A project in memory with its YAML files, built with the generator as the compiler would.</summary>
internal sealed record GeneratorHarness
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(IsOfConsumers)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lazy<CSharpCompilation> OfConsumers = new(() => Empty(References));

    private static readonly Lazy<CSharpCompilation> WithoutRuntime =
        new(() => Empty(References.Where(reference => !reference.Display!.EndsWith("Dateline.Runtime.dll", StringComparison.Ordinal))));

    /// <summary>The library is built for .NET 8 and runs on what is here; the SDK keeps the compiler quiet about that.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> QuietAsInTheSdk =
        ImmutableDictionary.Create<string, ReportDiagnostic>().Add("CS1701", ReportDiagnostic.Suppress).Add("CS1702", ReportDiagnostic.Suppress);

    public const string Folder = "/project/";

    public string RootNamespace { get; init; } = "Samples";

    /// <summary>The property <c>DatelineAsOf</c>.</summary>
    public string AsOf { get; init; } = "";

    /// <summary>The property <c>DatelineHelpLink</c>.</summary>
    public string HelpLink { get; init; } = "";

    /// <summary>The text of a <c>.globalconfig</c> file.</summary>
    public string GlobalConfig { get; init; } = "";

    public bool HasWarningsAsErrors { get; init; } = true;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public bool HasRuntime { get; init; } = true;

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public Stages Stages { get; init; } = new();

    /// <summary>Whether comments are read and checked: who only runs what was built has no need of it, and it takes time.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    /// <summary>Whether what may be null is followed through every method: who only runs what was built has no need of it either.</summary>
    public bool FollowsNull { get; init; } = true;

    /// <summary>What the SDK defines for the framework.</summary>
    public ImmutableArray<string> Symbols { get; init; } = ["NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"];

    /// <summary>C# files of the project's own.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The YAML files: path from the folder of the project, and text.</summary>
    public ImmutableArray<(string Path, string Text)> Files { get; init; } = [];

    public GeneratorHarness With(string path, string text) => this with { Files = Files.Add((path, text)) };

    public GeneratorHarness With(params string[] sources) => this with { Sources = Sources.AddRange(sources) };

    public ImmutableArray<AdditionalText> Texts => [.. Files.Select(file => new MemoryText(Folder + file.Path, file.Text))];

    public ProjectOptions Options => new(RootNamespace, Folder, AsOf, HelpLink);

    public CSharpParseOptions ParseOptions => new CSharpParseOptions(LanguageVersion, Documentation, preprocessorSymbols: Symbols)
        .WithFeatures(FollowsNull ? [] : [new("run-nullable-analysis", "never")]);

    /// <param name="left">What a host leaves out, as an editor may while somebody types.</param>
    public CSharpGeneratorDriver Driver(
        ImmutableArray<AdditionalText> texts, bool tracksSteps = true, IncrementalGeneratorOutputKind left = IncrementalGeneratorOutputKind.None) => CSharpGeneratorDriver.Create(
        [new DatelineGenerator(Stages).AsSourceGenerator()],
        texts,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(left, tracksSteps));

    public CSharpCompilation Compilation() => (HasRuntime ? OfConsumers : WithoutRuntime).Value
        .WithOptions(new CSharpCompilationOptions(
            OutputKind,
            generalDiagnosticOption: HasWarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            specificDiagnosticOptions: QuietAsInTheSdk,
            nullableContextOptions: NullableContextOptions.Enable)
            .WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(GlobalConfig, Folder)))
        .AddSyntaxTrees([.. Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"{Folder}{index}.cs"))]);

    /// <summary>What is read of the libraries is kept with it, for all who begin with it.</summary>
    private static CSharpCompilation Empty(IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create("Consumer", references: references, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    public BuildResult Build(IncrementalGeneratorOutputKind left = IncrementalGeneratorOutputKind.None)
    {
        GeneratorDriver driver = Driver(Texts, tracksSteps: Documentation != DocumentationMode.None, left).RunGeneratorsAndUpdateCompilation(Compilation(), out Compilation output, out _);
        return new BuildResult(driver.GetRunResult().Results.Single(), (CSharpCompilation)output);
    }

    /// <summary>The same for who only runs what is built.</summary>
    public GeneratorHarness OnlyRun => this with { Documentation = DocumentationMode.None, FollowsNull = false };

    /// <summary>What the C# expression gives, as a text, compiled into the project's namespace and run.</summary>
    /// <param name="ns">The namespace of the timeline.</param>
    public string Run(string statements, string ns = "Samples.RussiaNato") =>
        OnlyRun.With($$"""
            namespace {{ns}}
            {
                using System; using System.Linq; using System.Text.Json; using System.Threading; using Dateline;

                /// <summary>Answers the test.</summary>
                public static class Probe
                {
                    /// <summary>What the test asks.</summary>
                    public static object? Run()
                    {
                        {{statements}}
                    }
                }
            }
            """).Build().Load().GetType(ns + ".Probe")!.GetMethod("Run")!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)?.ToString() ?? "";

    private static bool IsOfConsumers(string path) =>
        Path.GetFileName(path) is string name
        && (name == "Dateline.Runtime.dll" || name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll");
}

/// <summary>What came out of a build.</summary>
internal sealed record BuildResult(GeneratorRunResult Run, CSharpCompilation Output)
{
    /// <summary>The findings, in the form of a build: <c>2021.events.yaml(7,12): error DTL4001: …</c>.</summary>
    public IReadOnlyList<string> Findings => [.. Run.Diagnostics.Select(Concise)];

    /// <summary>What the compiler says, generated code included.</summary>
    public IReadOnlyList<string> CompilerErrors =>
        [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];

    public string Source(string hintName) => Run.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public Assembly Load()
    {
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = Output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private static string Concise(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string path = place.Path.Replace(GeneratorHarness.Folder, "", StringComparison.Ordinal);
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
