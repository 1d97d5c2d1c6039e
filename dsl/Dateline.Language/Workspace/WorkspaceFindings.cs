using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace;

/// <summary>What can be wrong with how files lie in folders.</summary>
public static class WorkspaceFindings
{
    public static readonly FindingDescriptor NoTimeline = new("DTL2095", "No timeline for these events");
    public static readonly FindingDescriptor SecondTimeline = new("DTL2096", "Two timelines in one folder");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NoTimeline, SecondTimeline];

    public static Finding HasNoTimeline(FileMap events) =>
        new(NoTimeline, events.PlaceOf(default), $"{Words.FileName(events.Path)} belongs to no timeline: neither its folder nor one above it has a NAME.timeline.yaml.")
        {
            Repairs = EquatableArray.Of(
                new Repair("move the file into the folder of its timeline", RepairSafety.Choice),
                new Repair("write a NAME.timeline.yaml in this folder", RepairSafety.Choice)),
        };

    public static Finding IsSecondTimeline(FileMap timeline, FileMap first) =>
        new(SecondTimeline, timeline.PlaceOf(default), $"This folder has two timelines: {Words.FileName(first.Path)} and {Words.FileName(timeline.Path)}. A folder holds at most one.")
        {
            Related = EquatableArray.Of(new RelatedPlace(first.PlaceOf(default), "the first timeline of the folder")),
            Repairs = EquatableArray.Of(new Repair($"move {Words.FileName(timeline.Path)} and its events into a folder of their own", RepairSafety.Choice)),
        };
}
