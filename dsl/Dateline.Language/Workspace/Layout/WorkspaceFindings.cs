using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Layout;

/// <summary>What can be wrong with how files lie in folders.</summary>
public static class WorkspaceFindings
{
    private static readonly FindingDescriptor NoTimeline = new("DTL2095", "Events without a timeline");
    private static readonly FindingDescriptor TwoTimelines = new("DTL2099", "Two timelines in one folder");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NoTimeline, TwoTimelines];

    public static Finding HasNoTimeline(FileMap events) =>
        new(NoTimeline, events.PlaceOf(default), $"{Words.File(events.Path)} belongs to no timeline: there is no NAME.timeline.yaml in its folder or above it.")
        {
            Repairs = EquatableArray.Of(
                new Repair("The timeline is further up: check its folder, with everything below it", RepairSafety.Choice),
                new Repair("Move the file into the folder of its timeline", RepairSafety.Choice),
                new Repair("Write a NAME.timeline.yaml in this folder", RepairSafety.Choice)),
        };

    public static Finding IsSecondTimeline(FileMap timeline, FileMap first) =>
        new(TwoTimelines, timeline.PlaceOf(default), $"This folder has two timelines: {Words.File(first.Path)} and {Words.File(timeline.Path)}. A folder can have only one.")
        {
            Related = EquatableArray.Of(new RelatedPlace(first.PlaceOf(default), "the first timeline of the folder")),
            Repairs = EquatableArray.Of(new Repair($"Move {Words.File(timeline.Path)} and its events into a folder of their own", RepairSafety.Choice)),
        };
}
