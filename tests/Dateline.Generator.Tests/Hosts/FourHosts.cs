using Dateline.Editing;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;
using Dateline.Language.Workspace.Analyses;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests.Hosts;

/// <summary>A build, a check, a host in memory and an editor of the same files. All but the check are edited and remember; a check begins anew.</summary>
internal sealed class FourHosts
{
    // With tracked steps, Roslyn 4.14 mixes up outputs behind one whose file is gone: it keeps an empty place for it.
    private readonly EditedProject _build = new(new GeneratorHarness { HasWarningsAsErrors = false }, tracksSteps: false);
    private readonly MemoryHost _memory = new();
    private readonly EditingSession _editor = new(BuildDate.None, MemoryHost.Target);

    /// <summary>Edits file by file until both have these files alone.</summary>
    public void Become(IReadOnlyList<SourceFile> files, BuildDate day)
    {
        var wanted = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        foreach (string path in _build.Project.Files.Select(file => file.Path).Where(path => !wanted.ContainsKey(path)).ToList())
            Set(path, null);
        foreach (SourceFile file in files)
        {
            if (!_build.Project.Files.Contains((file.Path, file.Text)))
                Set(file.Path, file.Text);
        }

        _build.SetDay(day.Text);
        _memory.SetDay(day);
        _editor.SetDay(day);
    }

    /// <summary>Fails where one says something that another does not.</summary>
    public void MustAgree(IReadOnlyList<SourceFile> files, BuildDate day)
    {
        IReadOnlyList<Finding> check = MemoryHost.FoundAtOnce(files, day);

        Assert.Equal(check, _memory.Findings());
        Assert.Equal(check, _editor.Tried().Findings);
        GeneratorRunResult built = _build.Run();
        Assert.True(built.Exception is null, $"{built.Exception?.Message}: {string.Join(' ', files.Select(file => file.Path))}; cold: {_build.Project.Build().Run.Exception?.Message}");
        Assert.Equal(FindingDigest.Of(check).Select(Line), built.Diagnostics.Select(Line));
    }

    private void Set(string path, string? text)
    {
        _build.Set(path, text);
        _memory.Set(path, text);
        if (text is null)
            _editor.Remove(path);
        else
            _editor.Set(path, text);
    }

    private static string Line(Finding finding) =>
        $"{finding.Code} {ShownText.Of(finding.Message)} {Line(finding.Place)} {string.Concat(finding.Related.Select(related => Line(related.Place)))}";

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} {Line(diagnostic.Location)} {string.Concat(diagnostic.AdditionalLocations.Select(Line))}";

    private static string Line(Place place) => $"{ShownText.Of(place.Path)}[{place.Span.Start}..{place.Span.End})";

    private static string Line(Location location) =>
        $"{location.GetLineSpan().Path.Replace(GeneratorHarness.Folder, "", StringComparison.Ordinal)}[{location.SourceSpan.Start}..{location.SourceSpan.End})";
}
