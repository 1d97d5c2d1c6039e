using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Faults;

/// <summary>What is wrong with Dateline itself.</summary>
public static class OwnFaultFindings
{
    public static readonly FindingDescriptor OwnFault = new("DTL9001", "A fault of Dateline");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [OwnFault];

    /// <param name="file">The file that was being worked on.</param>
    public static Finding Of(FileMap file, Exception fault) =>
        new(OwnFault, file.PlaceOf(default), $"Dateline failed on {Words.File(file.Path)}, which is a fault of Dateline and not of this file. {fault.GetType().Name}: {Words.OnOneLine(fault.Message)}");
}
