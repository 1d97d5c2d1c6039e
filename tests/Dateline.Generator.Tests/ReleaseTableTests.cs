using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;
using Dateline.Testing;

namespace Dateline.Generator.Tests;

public class ReleaseTableTests
{
    [Fact]
    public void Every_code_stands_in_the_table_of_releases()
    {
        IEnumerable<string> rows = FindingCatalogue.With(CSharpTarget.WithoutProject)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)
            .Select(descriptor => $"{descriptor.Code} | Dateline | {SeverityOf(descriptor.Severity)} | {descriptor.Title}\n");

        Baseline.VerifyFile(
            "; Made from the sources by the tests; accept a change with DATELINE_ACCEPT=1 dotnet test Dsl.sln\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n" + string.Concat(rows),
            Repository.PathTo("generator", "Dateline.Generator", "AnalyzerReleases.Unshipped.md"));
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Info",
    };
}
