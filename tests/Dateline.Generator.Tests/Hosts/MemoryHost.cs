using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Generator.Tests.Hosts;

/// <summary>A host of its own, as an editor would be one: it holds files in memory, takes edits, and is asked for findings. It knows no stage.</summary>
internal sealed class MemoryHost
{
    /// <summary>The project that the harness builds.</summary>
    public static readonly CSharpTarget Target = CSharpTarget.Of(new CSharpProject("", new GeneratorHarness().RootNamespace, []));

    private DatelineWorkspace _workspace = DatelineWorkspace.Of(SettingsOf(BuildDate.None, isRemembering: true));

    /// <summary>What a check of the same files in the same project says, with nothing remembered.</summary>
    public static IReadOnlyList<Finding> FoundAtOnce(IEnumerable<SourceFile> files, BuildDate day) =>
        DatelineWorkspace.Of(SettingsOf(day, isRemembering: false)).With([.. files.Select(DocumentChange.Set)]).Check(CancellationToken.None).Findings;

    public void SetDay(BuildDate day) => _workspace = _workspace.WithSettings(SettingsOf(day, isRemembering: true));

    public void Set(string path, string? text) =>
        _workspace = _workspace.With([text is null ? DocumentChange.Remove(path) : DocumentChange.Set(new SourceFile(path, text))]);

    public IReadOnlyList<Finding> Findings() => _workspace.Check(CancellationToken.None).Findings;

    private static WorkspaceSettings SettingsOf(BuildDate day, bool isRemembering) => new()
    {
        BuildDate = day,
        Target = Target,
        IsRemembering = isRemembering,
    };
}
