using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Offers;

/// <summary>What becomes of files when what is offered for a value in them is done.</summary>
internal static class OffersInFiles
{
    /// <summary>A name that is mended shows what else is wrong with what stands below it.</summary>
    private static readonly string[] OfNames = ["DTL3006", "DTL3011", "DTL3013", "DTL3070"];

    /// <summary>Each repair of a value that leaves what it repairs, or makes a finding of values or of YAML that was not there.</summary>
    public static IEnumerable<string> Refused(IReadOnlyList<SourceFile> files)
    {
        IReadOnlyList<Finding> before = FolderCheck.Of(files).Findings;
        foreach (Finding finding in before.Where(OfferCase.IsOfValues))
        {
            bool isOfName = OfNames.Contains(finding.Code);
            foreach (Repair repair in finding.Repairs.Where(repair => repair.Edits.Count > 0))
            {
                List<string> left = [.. before.Where(other => !ReferenceEquals(other, finding)).Select(other => other.Code)];
                var found = FolderCheck.Of(Edits.Apply(files, repair)).Findings.Where(other => other.Code[3] is '1' or '3' && !left.Remove(other.Code)).ToList();
                if (found.Count > 0 && (!isOfName || found.Exists(other => other.Place == finding.Place)))
                    yield return $"{finding.Place.Path}({finding.Place.LineNumber}) {finding.Code} {finding.Message}\n  {repair.Title}: {string.Join("; ", found.Select(other => $"{other.Code} {other.Message}"))}";
            }
        }
    }
}
