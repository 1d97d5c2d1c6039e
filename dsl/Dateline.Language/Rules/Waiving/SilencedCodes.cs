using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules.Waiving;

/// <summary>
/// A file may keep a warning or a hint silent by its code, with a reason: <c>file: { except: { DTL1050: reason } }</c>.
/// An error that no rule gives is about what cannot be read, and no reason makes it readable.
/// </summary>
public static class SilencedCodes
{
    /// <summary>Removes what is silenced, and reports codes that there are not or that silence nothing.</summary>
    /// <param name="findings">All findings of a timeline.</param>
    /// <param name="catalogue">Every kind of finding that there is.</param>
    public static void Apply(List<Finding> findings, IReadOnlyList<StatedWaiver> stated, IReadOnlyList<FindingDescriptor> catalogue)
    {
        List<StatedWaiver> codes = [.. stated.Where(waiver => waiver.IsOfCode && waiver.Entry is null)];
        foreach (StatedWaiver waiver in codes)
        {
            FindingDescriptor? descriptor = catalogue.FirstOrDefault(known => known.Code == waiver.Rule);
            if (descriptor is null)
                findings.Add(WaiverFindings.UnknownCode(waiver));
            else if (descriptor.Severity == Severity.Error)
                findings.Add(WaiverFindings.ErrorSilenced(waiver, descriptor));
            else if (findings.RemoveAll(finding => finding.Code == waiver.Rule && finding.Place.Path == waiver.File.Path) == 0)
                findings.Add(WaiverFindings.NothingSilenced(waiver));
        }
    }
}
