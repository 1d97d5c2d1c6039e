using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Layout;

/// <summary>What is said of a file that is not read because of its name.</summary>
public static class UnreadFileFindings
{
    private const int LongestName = 60;

    private static readonly FindingDescriptor NotRead = new("DTL2081", "A file that is not read", Severity.Warning);

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NotRead];

    public static bool Is(Finding finding) => finding.Descriptor == NotRead;

    /// <param name="count">How many entries stand in it and nowhere else.</param>
    /// <param name="first">The id of the first of them.</param>
    public static Finding HoldsEntries(OtherFile file, string rightName, int count, string first) =>
        About(file, $"This file is not read because of its name. {(count == 1 ? $"The entry {Shown(first)} is" : $"{Words.Count(count, "entry", "entries")}, such as {Shown(first)}, are")} nowhere else. Rename it to {Shown(rightName)}.", new Repair($"Its entries count: rename it to {Shown(rightName)}", RepairSafety.Choice), DoesNotCount) with
        {
            Severity = Severity.Error,
        };

    /// <summary>Renamed as it is, it would double the ids that stand elsewhere, too.</summary>
    /// <param name="originals">The files that have them.</param>
    /// <param name="count">How many entries stand in it and nowhere else.</param>
    /// <param name="doubled">How many stand elsewhere, too.</param>
    /// <param name="first">The id of the first that stands nowhere else.</param>
    public static Finding HoldsSomeEntries(OtherFile file, string rightName, IReadOnlyList<string> originals, int count, int doubled, string first)
    {
        string others = Originals(originals);
        string entries = count == 1 ? $"The entry {Shown(first)} is" : $"{Words.Count(count, "entry", "entries")}, such as {Shown(first)}, are";
        return About(
            file,
            $"This file is not read because of its name. {entries} nowhere else, and {Words.Count(doubled, "other is", "others are")} in {others}, too. Move what is new to a file that is read.",
            new Repair($"It is a copy that grew: move what is new to {others}, and delete this file", RepairSafety.Choice),
            new Repair($"Its entries count: delete those that are in {others}, too, or give them other ids, and rename it to {Shown(rightName)}", RepairSafety.Choice),
            DoesNotCount) with
        {
            Severity = Severity.Error,
        };
    }

    /// <param name="originals">The files that have its entries.</param>
    public static Finding IsCopy(OtherFile file, string rightName, IReadOnlyList<string> originals)
    {
        string others = Originals(originals);
        return About(
            file,
            $"This file is not read because of its name. All its entries are in {others}, so it seems to be a copy.",
            new Repair("It is a copy: delete it, or move it elsewhere", RepairSafety.Choice),
            new Repair($"It is newer: bring {others} up to date with what it says, and delete it", RepairSafety.Choice),
            new Repair($"It tells of other things: give its entries other ids, and rename it to {Shown(rightName)}", RepairSafety.Choice));
    }

    /// <summary>Its name is nearly right.</summary>
    public static Finding IsNear(OtherFile file, string rightName) =>
        About(file, $"This file is not read: its name must end in {SuffixOf(rightName)}. Rename it to {Shown(rightName)}.", Rename(rightName), NotOurs);

    /// <summary>It is a file of YAML, and that is all that is known.</summary>
    public static Finding IsUnknown(OtherFile file, string rightName) =>
        About(file, $"This file is not read, and nothing in it shows which program it is for. If it holds entries, rename it to {Shown(rightName)}.", Rename(rightName), NotOurs);

    /// <param name="waiting">How many events files belong to it.</param>
    public static Finding IsTimeline(OtherFile file, string rightName, int waiting) =>
        About(
            file,
            $"This file is not read: its name must end in {TimelineFiles.TimelineSuffix}. Rename it to {Shown(rightName)}."
            + (waiting == 0 ? "" : $" {(waiting == 1 ? "One events file waits" : $"{Words.Number(waiting)} events files wait")} for it."),
            Rename(rightName),
            NotOurs) with
        {
            Severity = waiting > 0 ? Severity.Error : Severity.Warning,
        };

    /// <param name="other">The timeline file that the folder has.</param>
    public static Finding IsSecondTimeline(OtherFile file, string other) => About(
        file,
        $"This file is not read because of its name, and the folder has its timeline: {Shown(Words.FileName(other))}.",
        new Repair("It is a copy: delete it, or move it elsewhere", RepairSafety.Choice),
        new Repair($"It replaces {Shown(Words.FileName(other))}: give it that name", RepairSafety.Choice));

    private static Repair DoesNotCount { get; } = new("They do not: move it elsewhere, or list it under \"ignore\" in the timeline file", RepairSafety.Choice);

    private static Repair NotOurs { get; } = new("It belongs to another program: list it under \"ignore\" in the timeline file, or move it elsewhere", RepairSafety.Choice);

    private static Finding About(OtherFile file, string message, params Repair[] repairs) =>
        new(NotRead, file.Map.PlaceOf(default), message) { Repairs = EquatableArray.Of(repairs) };

    private static Repair Rename(string rightName) => new($"It belongs to the timeline: rename it to {Shown(rightName)}", RepairSafety.Choice);

    private static string SuffixOf(string rightName) => TimelineFiles.IsTimeline(rightName) ? TimelineFiles.TimelineSuffix : TimelineFiles.EventsSuffix;

    private static string Originals(IReadOnlyList<string> paths) => paths.Count == 1 ? Shown(Words.FileName(paths[0])) : "other files";

    private static string Shown(string name) => Words.Shortened(name, LongestName);
}
