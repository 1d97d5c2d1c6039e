using Dateline.Generator.Tests;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Faults;

namespace Dateline.Fuzz.Targets;

/// <summary>A folder as a build compiles it: findings or not, the generator does not fail, and what it writes is C#.</summary>
internal sealed class GenerateTarget : ProjectTarget
{
    public override string Name => "generate";

    public override int Share => 1;

    public override int Longest => 6_000;

    protected override void Run(IReadOnlyList<SourceFile> files, BuildDate day)
    {
        BuildResult build = new GeneratorHarness { Files = [.. files.Select(file => (file.Path, file.Text))], AsOf = day.Text }.Build();
        if (build.Run.Exception is { } failure)
            throw new InvalidOperationException("The generator failed.", failure);
        foreach (string finding in build.Findings)
            Promise.Keep(!finding.Contains(OwnFaultFindings.OwnFault.Code + ": ", StringComparison.Ordinal), "Nothing fails inside.", () => finding);
        IReadOnlyList<string> errors = build.CompilerErrors;
        Promise.Keep(errors.Count == 0, $"Generated code compiles ({CodeOf(errors)}).", () => string.Join('\n', errors.Take(3)));
    }

    private static string CodeOf(IReadOnlyList<string> errors)
    {
        string first = errors.FirstOrDefault() ?? "";
        int start = first.IndexOf("CS", StringComparison.Ordinal);
        return start < 0 || start + 6 > first.Length ? "" : first.Substring(start, 6);
    }
}
