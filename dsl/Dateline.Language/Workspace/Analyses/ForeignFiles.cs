using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.References;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>
/// Files that were saved as something else than plain text. Of each that is the one finding; and where entries of it may
/// be missing, nobody is blamed for what follows from that.
/// </summary>
internal static class ForeignFiles
{
    public static void Silence(List<Finding> findings, IReadOnlyList<BoundFile> files)
    {
        var foreign = new HashSet<string>(files.Where(file => file.IsForeign).Select(file => file.File.Path), StringComparer.Ordinal);
        if (foreign.Count == 0)
            return;
        var own = new HashSet<Finding>(files.Where(file => file.IsForeign).SelectMany(file => file.Findings));
        findings.RemoveAll(finding => foreign.Contains(finding.Place.Path) ? !own.Contains(finding) : ReferenceFindings.MissesAnEntry(finding) || IsOfSeveralEntries(finding));
    }

    private static bool IsOfSeveralEntries(Finding finding) => finding.Code.StartsWith("DTL4", StringComparison.Ordinal);
}
