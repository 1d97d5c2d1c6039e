using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace;

/// <summary>What is wrong with Dateline itself, or with the project that it is to write C# for.</summary>
public static class OwnFaultFindings
{
    public static readonly FindingDescriptor OwnFault = new("DTL9001", "A fault of Dateline");
    public static readonly FindingDescriptor UnfitProject = new("DTL9002", "The project cannot compile a timeline");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [OwnFault, UnfitProject];

    /// <param name="file">The file that was being worked on.</param>
    public static Finding Of(FileMap file, Exception fault) =>
        new(OwnFault, file.PlaceOf(default), $"Dateline failed on {Words.FileName(file.Path)}, which is a fault of Dateline and not of this file. {fault.GetType().Name}: {OneLine(fault.Message)}");

    /// <param name="timeline">The timeline file that asks for C#.</param>
    /// <param name="need">What the project lacks, as a full sentence.</param>
    public static Finding Unfit(FileMap timeline, string need) =>
        new(UnfitProject, timeline.PlaceOf(default), $"This project cannot compile the timeline. {need}");

    private static string OneLine(string text) =>
        string.Join(" ", text.Split(['\r', '\n', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
}
