using System.Collections.Immutable;
using Dateline.Generator.Pipeline;
using Dateline.Generator;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;

namespace Dateline.Benchmarks;

/// <summary>A project whose generator runs again and again, as in an IDE.</summary>
internal sealed class RunningProject
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12);

    private readonly List<MemoryText> _events;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    public RunningProject(string folder, bool tracksSteps = false)
    {
        string[] paths = [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)];
        List<MemoryText> texts = [.. paths.Select(path => new MemoryText(path, File.ReadAllText(path)))];
        Bytes = paths.Sum(path => new FileInfo(path).Length);
        _events = [.. texts.Where(text => Path.GetFileName(text.Path).StartsWith("part-", StringComparison.Ordinal))];
        _driver = CSharpGeneratorDriver.Create(
            [new DatelineGenerator().AsSourceGenerator()], texts, Options, new NoOptions(), new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
        _compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("class Program;", Options)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(IEntry).Assembly.Location)]);
    }

    /// <summary>Of the YAML files.</summary>
    public long Bytes { get; }

    public long GeneratedCharacters => _driver.GetRunResult().Results.Single().GeneratedSources.Sum(source => (long)source.SourceText.Length);

    public void Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.Diagnostics.Any(found => found.Severity >= DiagnosticSeverity.Warning))
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Select(found => found.ToString()).Prepend(result.Exception?.ToString())));
    }

    public RunningProject Edit(int file, string old, string by)
    {
        MemoryText before = _events[file];
        string text = before.Text;
        int at = text.IndexOf(old, StringComparison.Ordinal);
        var after = new MemoryText(before.Path, string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + old.Length)));
        _events[file] = after;
        _driver = _driver.ReplaceAdditionalText(before, after);
        return this;
    }

    public RunningProject EditCSharp()
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Added{_compilation.SyntaxTrees.Length};", Options));
        return this;
    }

    /// <summary>How many of our steps do anything after an edit of C#.</summary>
    public static int StepsAfterCSharp(string folder)
    {
        var project = new RunningProject(folder, tracksSteps: true);
        project.Run();
        project.EditCSharp().Run();
        return project._driver.GetRunResult().Results.Single().TrackedSteps
            .Where(step => typeof(Steps).GetField(step.Key) is not null)
            .SelectMany(step => step.Value)
            .Count(run => run.Outputs.Any(output => output.Reason != IncrementalStepRunReason.Cached));
    }

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public string Text => _text.ToString();

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class NoOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Nothing();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Nothing : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = "";
                return false;
            }
        }
    }
}
