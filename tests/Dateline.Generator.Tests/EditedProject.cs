using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dateline.Generator.Tests;

/// <summary>A project that is edited between runs of one driver, as in an IDE.</summary>
internal sealed class EditedProject
{
    private ImmutableArray<AdditionalText> _texts;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    /// <param name="project">What it is at first.</param>
    /// <param name="tracksSteps">Whether runs tell what each step did; no compiler asks that.</param>
    public EditedProject(GeneratorHarness project, bool tracksSteps = true)
    {
        Project = project;
        _texts = project.Texts;
        _driver = project.Driver(_texts, tracksSteps);
        _compilation = project.Compilation();
    }

    public GeneratorHarness Project { get; private set; }

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return _driver.GetRunResult().Results.Single();
    }

    public void Replace(string path, string old, string by)
    {
        string text = Project.Files.Single(file => file.Path == path).Text;
        Assert.Contains(old, text, StringComparison.Ordinal);
        string edited = text.Replace(old, by, StringComparison.Ordinal);
        AdditionalText before = _texts.Single(known => known.Path == GeneratorHarness.Folder + path);
        AdditionalText after = new MemoryText(before.Path, edited);
        _driver = _driver.ReplaceAdditionalText(before, after);
        _texts = _texts.Replace(before, after);
        Project = Project with { Files = Project.Files.Replace((path, text), (path, edited)) };
    }

    public void Add(string path, string text)
    {
        AdditionalText added = new MemoryText(GeneratorHarness.Folder + path, text);
        _driver = _driver.AddAdditionalTexts([added]);
        _texts = _texts.Add(added);
        Project = Project.With(path, text);
    }

    /// <summary>Makes a file say something else, be there, or be gone.</summary>
    public void Set(string path, string? text)
    {
        AdditionalText? before = _texts.SingleOrDefault(known => known.Path == GeneratorHarness.Folder + path);
        AdditionalText? after = text is null ? null : new MemoryText(GeneratorHarness.Folder + path, text);
        if (before is not null && after is not null)
        {
            _driver = _driver.ReplaceAdditionalText(before, after);
            _texts = _texts.Replace(before, after);
        }
        else if (before is not null)
        {
            _driver = _driver.RemoveAdditionalTexts([before]);
            _texts = _texts.Remove(before);
        }
        else if (after is not null)
        {
            _driver = _driver.AddAdditionalTexts([after]);
            _texts = _texts.Add(after);
        }

        Project = Project with { Files = [.. Project.Files.Where(file => file.Path != path), .. text is null ? [] : new[] { (path, text) }] };
    }

    /// <summary>The property <c>DatelineAsOf</c>.</summary>
    public void SetDay(string day)
    {
        if (day == Project.AsOf)
            return;
        Project = Project with { AsOf = day };
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(Project.Options);
    }

    public void AddCSharp(string source) =>
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Project.ParseOptions));
}
